-- Subscribers of the configuration who get nothing any more, and what stands for them in addresses to unsubscribe at.
CREATE TABLE subscriptions (
    subscriber VARCHAR(100) NOT NULL PRIMARY KEY,
    token      VARCHAR(100) UNIQUE,
    ended_at   BIGINT,
    why        TEXT NOT NULL
);
