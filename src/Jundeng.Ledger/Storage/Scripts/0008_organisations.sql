-- An organisation keeps its number for ever; what it is called has a time. Rows are only ever added.
CREATE TABLE organisation (
    region_id BIGINT NOT NULL REFERENCES region (region_id),
    org_no BIGINT NOT NULL,
    public_id TEXT NOT NULL UNIQUE,
    PRIMARY KEY (region_id, org_no)
);

-- A row holds from its day until the next row of the organisation; of two rows of one day the one of the later event holds.
-- aliases is a JSON array: it is read with its organisation and searched in memory.
CREATE TABLE organisation_period (
    region_id BIGINT NOT NULL,
    org_no BIGINT NOT NULL,
    valid_from TEXT NOT NULL,
    event_seq BIGINT NOT NULL,
    name TEXT NOT NULL,
    short_name TEXT NULL,
    aliases TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('department', 'government', 'institution', 'company', 'other')),
    heir_no BIGINT NULL,
    PRIMARY KEY (region_id, org_no, valid_from, event_seq),
    FOREIGN KEY (region_id, org_no) REFERENCES organisation (region_id, org_no),
    FOREIGN KEY (region_id, heir_no) REFERENCES organisation (region_id, org_no),
    FOREIGN KEY (region_id, event_seq) REFERENCES event (region_id, seq)
);

CREATE INDEX organisation_period_event ON organisation_period (region_id, event_seq);

-- Whom a name in a plan means, as a person confirmed it: organisations in order, or every region of a level below. Of several rows for a
-- name those of the latest event hold; one without organisation and level says that the name means nobody here.
CREATE TABLE plan_unit_match (
    region_id BIGINT NOT NULL,
    plan_no BIGINT NOT NULL,
    name TEXT NOT NULL,
    event_seq BIGINT NOT NULL,
    position BIGINT NOT NULL,
    org_no BIGINT NULL,
    every_level TEXT NULL CHECK (every_level IN ('prefecture', 'county', 'township', 'village')),
    PRIMARY KEY (region_id, plan_no, name, event_seq, position),
    FOREIGN KEY (region_id, plan_no) REFERENCES plan (region_id, plan_no),
    FOREIGN KEY (region_id, org_no) REFERENCES organisation (region_id, org_no),
    FOREIGN KEY (region_id, event_seq) REFERENCES event (region_id, seq)
);
