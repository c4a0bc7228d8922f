-- Every story read, on topic or not. Instants are milliseconds since 1970.
CREATE TABLE stories (
    id           VARCHAR(64)  NOT NULL PRIMARY KEY,
    feed         VARCHAR(2000) NOT NULL,
    outlet       VARCHAR(400) NOT NULL,
    language     VARCHAR(8)   NOT NULL,
    title        TEXT         NOT NULL,
    summary      TEXT         NOT NULL,
    content      TEXT         NOT NULL,
    link         TEXT,
    published    BIGINT,
    first_seen   BIGINT       NOT NULL,
    authors      TEXT         NOT NULL, -- JSON list
    source_title TEXT,
    source_link  TEXT,
    categories   TEXT         NOT NULL, -- JSON list
    baseline     SMALLINT     NOT NULL, -- 1: never in an edition
    last_listed  BIGINT       NOT NULL, -- when the feed last had it
    sifted_at    BIGINT                 -- null: no topic has judged it yet
);
CREATE INDEX stories_by_first_seen ON stories (first_seen);
CREATE INDEX stories_by_feed ON stories (feed);
CREATE INDEX stories_by_link ON stories (link);
CREATE INDEX stories_to_sift ON stories (first_seen) WHERE sifted_at IS NULL;

-- The texts of a story over time; number 1 is what was first seen.
CREATE TABLE revisions (
    story   VARCHAR(64) NOT NULL REFERENCES stories (id) ON DELETE CASCADE,
    number  INTEGER     NOT NULL,
    seen    BIGINT      NOT NULL,
    title   TEXT        NOT NULL,
    summary TEXT        NOT NULL,
    PRIMARY KEY (story, number)
);
CREATE INDEX revisions_by_seen ON revisions (seen);
