-- What the ledger says of a task beside its plan. Of several rows for a task that of the latest event holds. original_due is the day by which the task
-- was due before that day was first changed.
CREATE TABLE task_entry (
    region_id BIGINT NOT NULL,
    plan_no BIGINT NOT NULL,
    item_no BIGINT NOT NULL,
    event_seq BIGINT NOT NULL,
    kind TEXT NULL,
    basis TEXT NULL,
    leader TEXT NULL,
    person TEXT NULL,
    contact TEXT NULL,
    supervisor TEXT NULL,
    urgency TEXT NOT NULL CHECK (urgency IN ('normal', 'urgent', 'very-urgent')),
    start_on TEXT NULL,
    due_on TEXT NULL,
    original_due TEXT NULL,
    report_every TEXT NULL CHECK (report_every IN ('day', 'week', 'month', 'quarter', 'half-year', 'year', 'stage')),
    visibility TEXT NOT NULL CHECK (visibility IN ('public', 'internal', 'sensitive')),
    PRIMARY KEY (region_id, plan_no, item_no, event_seq),
    FOREIGN KEY (region_id, plan_no, item_no) REFERENCES plan_item (region_id, plan_no, item_no),
    FOREIGN KEY (region_id, event_seq) REFERENCES event (region_id, seq),
    CHECK (start_on IS NULL OR due_on IS NULL OR start_on <= due_on)
);

CREATE INDEX task_entry_event ON task_entry (region_id, event_seq);

-- A step of a task with the day by which it is due, and the day on which it was reached. Of several rows for a number that of the latest event holds;
-- a dropped one counts no longer and keeps its number.
CREATE TABLE milestone (
    region_id BIGINT NOT NULL,
    plan_no BIGINT NOT NULL,
    milestone_no BIGINT NOT NULL,
    event_seq BIGINT NOT NULL,
    item_no BIGINT NOT NULL,
    name TEXT NOT NULL,
    due_on TEXT NOT NULL,
    done_on TEXT NULL,
    evidence TEXT NULL,
    dropped BIGINT NOT NULL CHECK (dropped IN (0, 1)),
    PRIMARY KEY (region_id, plan_no, milestone_no, event_seq),
    FOREIGN KEY (region_id, plan_no, item_no) REFERENCES plan_item (region_id, plan_no, item_no),
    FOREIGN KEY (region_id, event_seq) REFERENCES event (region_id, seq),
    CHECK (evidence IS NULL OR done_on IS NOT NULL)
);

CREATE INDEX milestone_event ON milestone (region_id, event_seq);
