-- Claims that an instrument reached a stage. Append-only: nothing is taken back.
CREATE TABLE ledger (
    topic      VARCHAR(100) NOT NULL,
    story      VARCHAR(64)  NOT NULL,
    instrument VARCHAR(100) NOT NULL,
    stage      VARCHAR(30)  NOT NULL,
    told_at    BIGINT       NOT NULL, -- the story's own time
    seen_at    BIGINT       NOT NULL, -- when we first saw the story
    entry      TEXT         NOT NULL, -- JSON
    PRIMARY KEY (topic, story, instrument, stage)
);
CREATE INDEX ledger_by_instrument ON ledger (topic, instrument, told_at);
CREATE INDEX ledger_by_seen ON ledger (topic, seen_at);
