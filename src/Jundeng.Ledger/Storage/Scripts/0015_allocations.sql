-- A target passed on: the value of a plan of several years to its years, the value of the plan (year 0) or of one of its years to units and lower regions.
-- Of the rows for a target, an axis and a year those of the latest event hold; one without a value says that it is not divided any more. A part in a
-- region without an organisation is the region's government. Numbers are kept as decimal digits.
CREATE TABLE allocation (
    region_id BIGINT NOT NULL,
    plan_no BIGINT NOT NULL,
    item_no BIGINT NOT NULL,
    axis TEXT NOT NULL CHECK (axis IN ('parts', 'years')),
    year BIGINT NOT NULL,
    event_seq BIGINT NOT NULL,
    position BIGINT NOT NULL,
    rule TEXT NOT NULL CHECK (rule IN ('sum', 'ratio', 'each', 'end')),
    part_year BIGINT NULL,
    part_region BIGINT NULL REFERENCES region (region_id),
    part_org BIGINT NULL,
    value TEXT NULL,
    numerator TEXT NULL,
    denominator TEXT NULL,
    PRIMARY KEY (region_id, plan_no, item_no, axis, year, event_seq, position),
    FOREIGN KEY (region_id, plan_no, item_no) REFERENCES plan_item (region_id, plan_no, item_no),
    FOREIGN KEY (part_region, part_org) REFERENCES organisation (region_id, org_no),
    FOREIGN KEY (region_id, event_seq) REFERENCES event (region_id, seq),
    CHECK (value IS NULL OR (part_year IS NULL) <> (part_region IS NULL)),
    CHECK ((numerator IS NULL) = (denominator IS NULL))
);

CREATE INDEX allocation_event ON allocation (region_id, event_seq);
