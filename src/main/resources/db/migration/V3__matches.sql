-- Each story judged against each topic. The mark on stories.sifted_at says that all topics have judged it.
CREATE TABLE matches (
    topic        VARCHAR(100) NOT NULL,
    story        VARCHAR(64)  NOT NULL REFERENCES stories (id) ON DELETE CASCADE,
    pack_version VARCHAR(100) NOT NULL,
    is_on        SMALLINT     NOT NULL, -- 1: reached the threshold
    score        DOUBLE PRECISION NOT NULL,
    verdict      TEXT,                  -- JSON of the match; null where nothing fired
    gathered_at  BIGINT,                -- null: no gathering has seen it yet
    PRIMARY KEY (topic, story)
);
CREATE INDEX matches_to_gather ON matches (topic) WHERE is_on = 1 AND gathered_at IS NULL;
CREATE INDEX matches_on_topic ON matches (topic, story) WHERE is_on = 1;
