-- What was reported for a target, or for a task without targets. Rows are only ever added: a later version replaces an earlier one.
-- The key is also the order in which the last value up to a day is looked up.
CREATE TABLE report_value (
    region_id BIGINT NOT NULL,
    plan_no BIGINT NOT NULL,
    item_no BIGINT NOT NULL,
    on_date TEXT NOT NULL,
    version BIGINT NOT NULL CHECK (version >= 1),
    status TEXT NOT NULL CHECK (status IN ('normal', 'provisional', 'revised', 'estimated', 'missing', 'not-applicable', 'suppressed')),
    digits TEXT NULL,
    number DOUBLE PRECISION NULL,
    work TEXT NULL CHECK (work IN ('done', 'partly', 'not-done')),
    note TEXT NULL,
    event_seq BIGINT NOT NULL,
    PRIMARY KEY (region_id, plan_no, item_no, on_date, version),
    FOREIGN KEY (region_id, plan_no, item_no) REFERENCES plan_item (region_id, plan_no, item_no),
    FOREIGN KEY (region_id, event_seq) REFERENCES event (region_id, seq),
    CHECK ((digits IS NULL) = (number IS NULL)),
    CHECK (number IS NULL OR work IS NULL)
);

CREATE INDEX report_value_event ON report_value (region_id, event_seq);
