-- In which hours a feed answered, for the chart of an edition. Kept for ten days.
CREATE TABLE feed_answers (
    feed VARCHAR(2000) NOT NULL,
    hour BIGINT        NOT NULL, -- milliseconds since 1970, at the full hour
    PRIMARY KEY (feed, hour)
);
CREATE INDEX feed_answers_by_hour ON feed_answers (hour);
