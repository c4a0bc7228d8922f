-- Published editions: never changed, numbered without gaps, one for each due instant.
CREATE TABLE editions (
    briefing  VARCHAR(100) NOT NULL,
    number    INTEGER      NOT NULL,
    due       BIGINT       NOT NULL,
    span_from BIGINT       NOT NULL, -- exclusive
    span_to   BIGINT       NOT NULL, -- inclusive
    body      TEXT         NOT NULL, -- the edition as JSON
    PRIMARY KEY (briefing, number),
    UNIQUE (briefing, due)
);

-- What is owed to whom: one row for each edition and subscriber, inserted with the edition.
CREATE TABLE deliveries (
    briefing     VARCHAR(100) NOT NULL,
    number       INTEGER      NOT NULL,
    subscriber   VARCHAR(100) NOT NULL,
    state        VARCHAR(20)  NOT NULL, -- OWED, SENT, GIVEN_UP
    owed_since   BIGINT       NOT NULL,
    attempts     INTEGER      NOT NULL, -- that failed
    next_attempt BIGINT       NOT NULL,
    lease_until  BIGINT       NOT NULL, -- 0: nobody works on it
    parts        TEXT         NOT NULL, -- JSON: the messages as rendered and which of them are sent
    why          TEXT         NOT NULL, -- of the last failed attempt, or of giving up
    settled_at   BIGINT,
    PRIMARY KEY (briefing, number, subscriber),
    FOREIGN KEY (briefing, number) REFERENCES editions (briefing, number)
);
CREATE INDEX deliveries_owed ON deliveries (subscriber, number) WHERE state = 'OWED';
