-- How the lead unit of a task means to carry it out. Each row is the whole of it with the state that an event gave it; of several rows for a task that of
-- the latest event holds. steps and parts are JSON arrays: they are shown with it and never searched. author is who handed it in.
CREATE TABLE implementation_plan (
    region_id BIGINT NOT NULL,
    plan_no BIGINT NOT NULL,
    item_no BIGINT NOT NULL,
    event_seq BIGINT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('handed-in', 'withdrawn', 'returned', 'accepted')),
    measures TEXT NOT NULL,
    person TEXT NOT NULL,
    steps TEXT NOT NULL,
    parts TEXT NOT NULL,
    author TEXT NOT NULL,
    PRIMARY KEY (region_id, plan_no, item_no, event_seq),
    FOREIGN KEY (region_id, plan_no, item_no) REFERENCES plan_item (region_id, plan_no, item_no),
    FOREIGN KEY (region_id, event_seq) REFERENCES event (region_id, seq)
);

CREATE INDEX implementation_plan_event ON implementation_plan (region_id, event_seq);
