-- A coordination meeting on a plan. What was settled about it lies in its steps; the last one holds.
CREATE TABLE meeting (
    region_id BIGINT NOT NULL,
    event_seq BIGINT NOT NULL,
    meeting_no BIGINT NOT NULL,
    public_id TEXT NOT NULL UNIQUE,
    plan_no BIGINT NOT NULL,
    PRIMARY KEY (region_id, meeting_no),
    FOREIGN KEY (region_id, plan_no) REFERENCES plan (region_id, plan_no),
    FOREIGN KEY (region_id, event_seq) REFERENCES event (region_id, seq)
);

CREATE INDEX meeting_event ON meeting (region_id, event_seq);

CREATE INDEX meeting_plan ON meeting (region_id, plan_no);

CREATE TABLE meeting_step (
    region_id BIGINT NOT NULL,
    meeting_no BIGINT NOT NULL,
    step_no BIGINT NOT NULL,
    event_seq BIGINT NOT NULL,
    action TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('planned', 'held', 'closed', 'cancelled')),
    title TEXT NOT NULL,
    on_date TEXT NOT NULL,
    place TEXT NULL,
    chair TEXT NULL,
    PRIMARY KEY (region_id, meeting_no, step_no),
    FOREIGN KEY (region_id, meeting_no) REFERENCES meeting (region_id, meeting_no),
    FOREIGN KEY (region_id, event_seq) REFERENCES event (region_id, seq)
);

CREATE INDEX meeting_step_event ON meeting_step (region_id, event_seq);

-- The agenda as the last step that set it has it; subject is the id of a task, an order or a report.
CREATE TABLE meeting_agenda (
    region_id BIGINT NOT NULL,
    meeting_no BIGINT NOT NULL,
    event_seq BIGINT NOT NULL,
    position BIGINT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('light', 'order', 'report', 'own')),
    subject TEXT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (region_id, meeting_no, event_seq, position),
    FOREIGN KEY (region_id, meeting_no) REFERENCES meeting (region_id, meeting_no),
    FOREIGN KEY (region_id, event_seq) REFERENCES event (region_id, seq)
);

CREATE INDEX meeting_agenda_event ON meeting_agenda (region_id, event_seq);

CREATE TABLE meeting_attendance (
    region_id BIGINT NOT NULL,
    meeting_no BIGINT NOT NULL,
    event_seq BIGINT NOT NULL,
    org_region BIGINT NOT NULL,
    org_no BIGINT NOT NULL,
    PRIMARY KEY (region_id, meeting_no, org_region, org_no),
    FOREIGN KEY (region_id, meeting_no) REFERENCES meeting (region_id, meeting_no),
    FOREIGN KEY (org_region, org_no) REFERENCES organisation (region_id, org_no),
    FOREIGN KEY (region_id, event_seq) REFERENCES event (region_id, seq)
);

CREATE INDEX meeting_attendance_event ON meeting_attendance (region_id, event_seq);

-- What was decided. milestone_no is that of the plan's milestone, order_no that of the order, which the decision has become.
CREATE TABLE meeting_decision (
    region_id BIGINT NOT NULL,
    meeting_no BIGINT NOT NULL,
    decision_no BIGINT NOT NULL,
    event_seq BIGINT NOT NULL,
    agenda_no BIGINT NULL,
    text TEXT NOT NULL,
    plan_no BIGINT NOT NULL,
    item_no BIGINT NULL,
    org_region BIGINT NOT NULL,
    org_no BIGINT NOT NULL,
    due_on TEXT NOT NULL,
    milestone_no BIGINT NULL,
    order_no BIGINT NULL,
    PRIMARY KEY (region_id, meeting_no, decision_no),
    FOREIGN KEY (region_id, meeting_no) REFERENCES meeting (region_id, meeting_no),
    FOREIGN KEY (region_id, plan_no, item_no) REFERENCES plan_item (region_id, plan_no, item_no),
    FOREIGN KEY (org_region, org_no) REFERENCES organisation (region_id, org_no),
    FOREIGN KEY (region_id, order_no) REFERENCES supervision_order (region_id, order_no),
    FOREIGN KEY (region_id, event_seq) REFERENCES event (region_id, seq),
    CHECK (milestone_no IS NULL OR order_no IS NULL)
);

CREATE INDEX meeting_decision_event ON meeting_decision (region_id, event_seq);

CREATE INDEX meeting_decision_order ON meeting_decision (region_id, order_no);
