-- A map of regions as it was brought: whoever shows it must tell its review number. The file is kept byte for byte; bringing a newer one is a further version. It
-- belongs to the chain of what has no region, like the register of regions.
CREATE TABLE region_map (
    region_id BIGINT NOT NULL CHECK (region_id = 0),
    map_no BIGINT NOT NULL,
    version BIGINT NOT NULL,
    event_seq BIGINT NOT NULL,
    public_id TEXT NOT NULL,
    map_region BIGINT NOT NULL REFERENCES region (region_id),
    review_number TEXT NOT NULL,
    source TEXT NOT NULL,
    on_date TEXT NOT NULL,
    shapes BIGINT NOT NULL,
    regions BIGINT NOT NULL,
    file_name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    document BYTEA NOT NULL,
    PRIMARY KEY (region_id, map_no, version),
    FOREIGN KEY (region_id, event_seq) REFERENCES event (region_id, seq)
);

CREATE INDEX region_map_event ON region_map (region_id, event_seq);

CREATE INDEX region_map_public ON region_map (public_id);

-- Which region each shape of a version shows; none for land or water around them. The region is meant, whatever its code is later.
CREATE TABLE region_map_shape (
    region_id BIGINT NOT NULL,
    map_no BIGINT NOT NULL,
    version BIGINT NOT NULL,
    shape_no BIGINT NOT NULL,
    event_seq BIGINT NOT NULL,
    label TEXT NOT NULL,
    shape_region BIGINT NULL REFERENCES region (region_id),
    PRIMARY KEY (region_id, map_no, version, shape_no),
    FOREIGN KEY (region_id, map_no, version) REFERENCES region_map (region_id, map_no, version),
    FOREIGN KEY (region_id, event_seq) REFERENCES event (region_id, seq)
);

CREATE INDEX region_map_shape_event ON region_map_shape (region_id, event_seq);

-- A map that is shown no more.
CREATE TABLE region_map_removal (
    region_id BIGINT NOT NULL,
    map_no BIGINT NOT NULL,
    event_seq BIGINT NOT NULL,
    PRIMARY KEY (region_id, map_no),
    FOREIGN KEY (region_id, event_seq) REFERENCES event (region_id, seq)
);

CREATE INDEX region_map_removal_event ON region_map_removal (region_id, event_seq);
