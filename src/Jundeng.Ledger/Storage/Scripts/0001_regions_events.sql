-- A region keeps its id for ever; code and name may change.
CREATE TABLE region (
    region_id BIGINT NOT NULL PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL
);

-- One chain of events a region; chain 0 is for what has no region.
-- Writers lock the row of their chain, so that those of different regions do not wait for each other.
CREATE TABLE event_chain (
    region_id BIGINT NOT NULL PRIMARY KEY,
    length BIGINT NOT NULL,
    head TEXT NOT NULL
);

INSERT INTO event_chain (region_id, length, head)
VALUES (0, 0, '0000000000000000000000000000000000000000000000000000000000000000');

CREATE TABLE event (
    region_id BIGINT NOT NULL REFERENCES event_chain (region_id),
    seq BIGINT NOT NULL,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    what TEXT NOT NULL,
    about TEXT NOT NULL,
    why TEXT NULL,
    before TEXT NULL,
    after TEXT NULL,
    hash TEXT NOT NULL,
    PRIMARY KEY (region_id, seq)
);

CREATE INDEX event_about ON event (region_id, about, seq);
