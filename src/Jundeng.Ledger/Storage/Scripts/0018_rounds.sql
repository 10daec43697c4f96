-- A time in which units report on the tasks of a plan for a period. Rows of all tables here are only ever added.
CREATE TABLE report_round (
    region_id BIGINT NOT NULL,
    round_no BIGINT NOT NULL,
    event_seq BIGINT NOT NULL,
    public_id TEXT NOT NULL UNIQUE,
    plan_no BIGINT NOT NULL,
    plan_revision BIGINT NOT NULL,
    period TEXT NOT NULL,
    period_from TEXT NOT NULL,
    period_to TEXT NOT NULL,
    opens TEXT NOT NULL,
    due TEXT NOT NULL,
    closes TEXT NOT NULL,
    PRIMARY KEY (region_id, round_no),
    UNIQUE (region_id, plan_no, period),
    FOREIGN KEY (region_id, plan_no, plan_revision) REFERENCES plan_revision (region_id, plan_no, revision),
    FOREIGN KEY (region_id, event_seq) REFERENCES event (region_id, seq),
    CHECK (opens <= due AND due <= closes)
);

CREATE INDEX report_round_event ON report_round (region_id, event_seq);

-- More time, for one unit or, where none is named, for all.
CREATE TABLE report_round_extension (
    region_id BIGINT NOT NULL,
    round_no BIGINT NOT NULL,
    event_seq BIGINT NOT NULL,
    unit_region_id BIGINT NULL,
    unit_no BIGINT NULL,
    due TEXT NOT NULL,
    closes TEXT NOT NULL,
    PRIMARY KEY (region_id, round_no, event_seq),
    FOREIGN KEY (region_id, round_no) REFERENCES report_round (region_id, round_no),
    FOREIGN KEY (unit_region_id, unit_no) REFERENCES organisation (region_id, org_no),
    FOREIGN KEY (region_id, event_seq) REFERENCES event (region_id, seq)
);

CREATE INDEX report_round_extension_event ON report_round_extension (region_id, event_seq);

-- A round that a person closed before its day.
CREATE TABLE report_round_closing (
    region_id BIGINT NOT NULL,
    round_no BIGINT NOT NULL,
    event_seq BIGINT NOT NULL,
    closed_on TEXT NOT NULL,
    PRIMARY KEY (region_id, round_no),
    FOREIGN KEY (region_id, round_no) REFERENCES report_round (region_id, round_no),
    FOREIGN KEY (region_id, event_seq) REFERENCES event (region_id, seq)
);

CREATE INDEX report_round_closing_event ON report_round_closing (region_id, event_seq);

-- Who must report: a unit on a task (or on the targets outside every task), one report each. Kept as it was when the round was opened.
CREATE TABLE report_duty (
    region_id BIGINT NOT NULL,
    round_no BIGINT NOT NULL,
    report_no BIGINT NOT NULL,
    event_seq BIGINT NOT NULL,
    task_item_no BIGINT NULL,
    unit_region_id BIGINT NOT NULL,
    unit_no BIGINT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('lead', 'cooperating', 'part')),
    PRIMARY KEY (region_id, round_no, report_no),
    UNIQUE (region_id, round_no, task_item_no, unit_region_id, unit_no),
    FOREIGN KEY (region_id, round_no) REFERENCES report_round (region_id, round_no),
    FOREIGN KEY (unit_region_id, unit_no) REFERENCES organisation (region_id, org_no),
    FOREIGN KEY (region_id, event_seq) REFERENCES event (region_id, seq)
);

CREATE INDEX report_duty_event ON report_duty (region_id, event_seq);

CREATE INDEX report_duty_unit ON report_duty (unit_region_id, unit_no, region_id, round_no);

-- The values that a report must give: of targets that its unit answers for, the state of a task without targets, or the unit's part of a target.
CREATE TABLE report_duty_item (
    region_id BIGINT NOT NULL,
    round_no BIGINT NOT NULL,
    report_no BIGINT NOT NULL,
    item_no BIGINT NOT NULL,
    event_seq BIGINT NOT NULL,
    part BIGINT NOT NULL CHECK (part IN (0, 1)),
    PRIMARY KEY (region_id, round_no, report_no, item_no),
    FOREIGN KEY (region_id, round_no, report_no) REFERENCES report_duty (region_id, round_no, report_no),
    FOREIGN KEY (region_id, event_seq) REFERENCES event (region_id, seq)
);

CREATE INDEX report_duty_item_event ON report_duty_item (region_id, event_seq);

-- What was done with a report, step by step; the last step says in which state it is. content is the version whose words and values hold
-- behind the step; late counts the working days by which the first submission came after the due day.
CREATE TABLE report_step (
    region_id BIGINT NOT NULL,
    round_no BIGINT NOT NULL,
    report_no BIGINT NOT NULL,
    version BIGINT NOT NULL CHECK (version >= 1),
    event_seq BIGINT NOT NULL,
    step TEXT NOT NULL CHECK (step IN ('save', 'attach', 'submit', 'return', 'accept', 'correct', 'admit')),
    state TEXT NOT NULL CHECK (state IN ('draft', 'submitted', 'returned', 'quarantined', 'accepted')),
    content BIGINT NOT NULL,
    late BIGINT NULL,
    PRIMARY KEY (region_id, round_no, report_no, version),
    FOREIGN KEY (region_id, round_no, report_no) REFERENCES report_duty (region_id, round_no, report_no),
    FOREIGN KEY (region_id, event_seq) REFERENCES event (region_id, seq)
);

CREATE INDEX report_step_event ON report_step (region_id, event_seq);

-- The words of a report. progress is the share done in percent, as its digits.
CREATE TABLE report_content (
    region_id BIGINT NOT NULL,
    round_no BIGINT NOT NULL,
    report_no BIGINT NOT NULL,
    version BIGINT NOT NULL,
    event_seq BIGINT NOT NULL,
    done TEXT NULL,
    progress TEXT NULL,
    problems TEXT NULL,
    suggestions TEXT NULL,
    reason TEXT NULL,
    PRIMARY KEY (region_id, round_no, report_no, version),
    FOREIGN KEY (region_id, round_no, report_no) REFERENCES report_duty (region_id, round_no, report_no),
    FOREIGN KEY (region_id, event_seq) REFERENCES event (region_id, seq)
);

CREATE INDEX report_content_event ON report_content (region_id, event_seq);

-- The values of a report. reason is what the reporter says to a warning.
CREATE TABLE report_entry (
    region_id BIGINT NOT NULL,
    round_no BIGINT NOT NULL,
    report_no BIGINT NOT NULL,
    version BIGINT NOT NULL,
    item_no BIGINT NOT NULL,
    event_seq BIGINT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('normal', 'provisional', 'revised', 'estimated', 'missing', 'not-applicable', 'suppressed')),
    digits TEXT NULL,
    number DOUBLE PRECISION NULL,
    work TEXT NULL CHECK (work IN ('done', 'partly', 'not-done')),
    note TEXT NULL,
    reason TEXT NULL,
    PRIMARY KEY (region_id, round_no, report_no, version, item_no),
    FOREIGN KEY (region_id, round_no, report_no) REFERENCES report_duty (region_id, round_no, report_no),
    FOREIGN KEY (region_id, event_seq) REFERENCES event (region_id, seq),
    CHECK ((digits IS NULL) = (number IS NULL)),
    CHECK (number IS NULL OR work IS NULL)
);

CREATE INDEX report_entry_event ON report_entry (region_id, event_seq);

-- Files, byte for byte, once however often they are attached.
CREATE TABLE evidence_file (
    region_id BIGINT NOT NULL,
    sha256 TEXT NOT NULL,
    event_seq BIGINT NOT NULL,
    bytes BYTEA NOT NULL,
    PRIMARY KEY (region_id, sha256),
    FOREIGN KEY (region_id, event_seq) REFERENCES event (region_id, seq)
);

CREATE INDEX evidence_file_event ON evidence_file (region_id, event_seq);

CREATE TABLE report_evidence (
    region_id BIGINT NOT NULL,
    round_no BIGINT NOT NULL,
    report_no BIGINT NOT NULL,
    file_no BIGINT NOT NULL,
    event_seq BIGINT NOT NULL,
    sha256 TEXT NOT NULL,
    name TEXT NOT NULL,
    type TEXT NOT NULL,
    size BIGINT NOT NULL,
    PRIMARY KEY (region_id, round_no, report_no, file_no),
    FOREIGN KEY (region_id, round_no, report_no) REFERENCES report_duty (region_id, round_no, report_no),
    FOREIGN KEY (region_id, sha256) REFERENCES evidence_file (region_id, sha256),
    FOREIGN KEY (region_id, event_seq) REFERENCES event (region_id, seq)
);

CREATE INDEX report_evidence_event ON report_evidence (region_id, event_seq);

-- Accepted values of the parts of a target that were allocated to units; the target itself has its values in report_value.
CREATE TABLE report_part_value (
    region_id BIGINT NOT NULL,
    plan_no BIGINT NOT NULL,
    item_no BIGINT NOT NULL,
    unit_region_id BIGINT NOT NULL,
    unit_no BIGINT NOT NULL,
    on_date TEXT NOT NULL,
    version BIGINT NOT NULL CHECK (version >= 1),
    event_seq BIGINT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('normal', 'provisional', 'revised', 'estimated', 'missing', 'not-applicable', 'suppressed')),
    digits TEXT NULL,
    number DOUBLE PRECISION NULL,
    note TEXT NULL,
    PRIMARY KEY (region_id, plan_no, item_no, unit_region_id, unit_no, on_date, version),
    FOREIGN KEY (region_id, plan_no, item_no) REFERENCES plan_item (region_id, plan_no, item_no),
    FOREIGN KEY (unit_region_id, unit_no) REFERENCES organisation (region_id, org_no),
    FOREIGN KEY (region_id, event_seq) REFERENCES event (region_id, seq),
    CHECK ((digits IS NULL) = (number IS NULL))
);

CREATE INDEX report_part_value_event ON report_part_value (region_id, event_seq);

-- Thresholds of checks and limits of files where they are not the usual ones; a row without a value takes one back. They hold for the whole
-- ledger (region_id 0).
CREATE TABLE report_setting (
    region_id BIGINT NOT NULL,
    name TEXT NOT NULL,
    event_seq BIGINT NOT NULL,
    value TEXT NULL,
    PRIMARY KEY (region_id, name, event_seq),
    FOREIGN KEY (region_id, event_seq) REFERENCES event (region_id, seq)
);

CREATE INDEX report_setting_event ON report_setting (region_id, event_seq);

-- The title of a task is looked up by its number.
CREATE INDEX plan_task_item ON plan_task (region_id, plan_no, revision, item_no);
