-- How an indicator is defined from a day on, in the chain of what has no region. A row holds until the next of its indicator; of two of one day that
-- of the later event holds. disaggregations is a JSON array.
CREATE TABLE indicator (
    region_id BIGINT NOT NULL CHECK (region_id = 0),
    code TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    event_seq BIGINT NOT NULL,
    name TEXT NOT NULL,
    name_en TEXT NOT NULL,
    unit TEXT NULL,
    direction TEXT NOT NULL CHECK (direction IN ('positive', 'negative', 'interval')),
    kind TEXT NOT NULL CHECK (kind IN ('flow', 'stock', 'ratio', 'coverage', 'yes-no')),
    numerator TEXT NULL,
    denominator TEXT NULL,
    disaggregations TEXT NOT NULL,
    source TEXT NULL,
    frequency TEXT NOT NULL CHECK (frequency IN ('year', 'half-year', 'quarter', 'month')),
    PRIMARY KEY (region_id, code, valid_from, event_seq),
    FOREIGN KEY (region_id, event_seq) REFERENCES event (region_id, seq),
    CHECK ((kind IN ('ratio', 'coverage')) = (numerator IS NOT NULL) AND (numerator IS NULL) = (denominator IS NULL))
);

CREATE INDEX indicator_event ON indicator (region_id, event_seq);

-- Which indicator a target is a value of, as a person confirmed it. Of several rows for a target that of the latest event holds; one without an
-- indicator says that it is of none in the register.
CREATE TABLE indicator_link (
    region_id BIGINT NOT NULL,
    plan_no BIGINT NOT NULL,
    item_no BIGINT NOT NULL,
    event_seq BIGINT NOT NULL,
    indicator TEXT NULL,
    PRIMARY KEY (region_id, plan_no, item_no, event_seq),
    FOREIGN KEY (region_id, plan_no, item_no) REFERENCES plan_item (region_id, plan_no, item_no),
    FOREIGN KEY (region_id, event_seq) REFERENCES event (region_id, seq)
);

CREATE INDEX indicator_link_event ON indicator_link (region_id, event_seq);

CREATE INDEX indicator_link_indicator ON indicator_link (indicator);
