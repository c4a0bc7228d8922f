-- The feeds of the list, and what is remembered about polling them. Instants are milliseconds since 1970.
CREATE TABLE feeds (
    address           VARCHAR(2000) NOT NULL PRIMARY KEY, -- as listed
    place             INTEGER       NOT NULL, -- in the list; -1: listed no more
    outlet            VARCHAR(400)  NOT NULL,
    language          VARCHAR(8)    NOT NULL,
    country           VARCHAR(8)    NOT NULL,
    folder            VARCHAR(400)  NOT NULL,
    class             VARCHAR(40)   NOT NULL,
    family            VARCHAR(400)  NOT NULL,
    off_because       TEXT,
    host              VARCHAR(400)  NOT NULL, -- that is asked
    next_poll         BIGINT, -- null: never again
    lease_until       BIGINT        NOT NULL, -- 0: nobody is asking
    status            VARCHAR(16)   NOT NULL,
    since             BIGINT        NOT NULL,
    errors            INTEGER       NOT NULL,
    why               TEXT          NOT NULL,
    http_status       INTEGER,
    last_attempt      BIGINT,
    last_success      BIGINT,
    newest_story      BIGINT,
    rhythm            BIGINT        NOT NULL, -- milliseconds
    etag              TEXT,
    last_modified     TEXT,
    validators_for    TEXT          NOT NULL, -- the address that gave them
    body_hash         VARCHAR(64)   NOT NULL,
    pace              TEXT          NOT NULL, -- JSON: what the document asks
    title             TEXT,
    document_language VARCHAR(40),
    moved_to          TEXT,
    moved_seen        INTEGER       NOT NULL
);
CREATE INDEX feeds_by_next_poll ON feeds (next_poll);
CREATE INDEX feeds_by_lease ON feeds (host, lease_until);

-- By what a story is known again; and, with an empty story, the keys that a document has given to several entries.
CREATE TABLE story_keys (
    feed  VARCHAR(2000) NOT NULL,
    key   VARCHAR(100)  NOT NULL,
    story VARCHAR(64)   NOT NULL,
    PRIMARY KEY (feed, key)
);
CREATE INDEX story_keys_by_story ON story_keys (story);
