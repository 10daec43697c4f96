-- What a region was called, coded and under whom, by time. A row holds from its day until the next row of the region; of two rows of one
-- day the one registered later holds. Rows are only ever added. registered is the event of chain 0 that brought the row, 0 where the
-- region became known with its first plan. The table region holds what is known last.
CREATE TABLE region_period (
    region_id BIGINT NOT NULL REFERENCES region (region_id),
    valid_from TEXT NOT NULL,
    registered BIGINT NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    level TEXT NULL CHECK (level IN ('province', 'prefecture', 'county', 'township', 'village')),
    kind TEXT NOT NULL CHECK (kind IN ('division', 'zone')),
    parent_id BIGINT NULL REFERENCES region (region_id),
    ended BIGINT NOT NULL CHECK (ended IN (0, 1)),
    PRIMARY KEY (region_id, valid_from, registered)
);

CREATE INDEX region_period_registered ON region_period (registered);

CREATE INDEX region_period_code ON region_period (code);

INSERT INTO region_period (region_id, valid_from, registered, code, name, level, kind, parent_id, ended)
SELECT region_id, '0001-01-01', 0, code, name, NULL, 'division', NULL, 0 FROM region;

-- Which share of a region's people and amounts went to another region on a day.
CREATE TABLE region_succession (
    from_region BIGINT NOT NULL REFERENCES region (region_id),
    on_day TEXT NOT NULL,
    to_region BIGINT NOT NULL REFERENCES region (region_id),
    registered BIGINT NOT NULL,
    share TEXT NOT NULL,
    PRIMARY KEY (from_region, on_day, to_region)
);
