-- Which stories tell one event, and which events make a storyline.
CREATE TABLE cluster_members (
    topic     VARCHAR(100) NOT NULL,
    story     VARCHAR(64)  NOT NULL REFERENCES stories (id) ON DELETE CASCADE,
    cluster   VARCHAR(64)  NOT NULL, -- id of its oldest member
    storyline VARCHAR(64)  NOT NULL, -- id of its oldest cluster
    copy_of   VARCHAR(64),           -- the member that this one copies
    PRIMARY KEY (topic, story)
);
CREATE INDEX cluster_members_by_cluster ON cluster_members (topic, cluster);
CREATE INDEX cluster_members_by_storyline ON cluster_members (topic, storyline);

CREATE TABLE storylines (
    topic VARCHAR(100) NOT NULL,
    id    VARCHAR(64)  NOT NULL,
    name  TEXT         NOT NULL,
    PRIMARY KEY (topic, id)
);
