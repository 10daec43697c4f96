-- A file may also be taken off a report that is being worked on. Its row stays, and so do its bytes.
CREATE TABLE report_evidence_detached (
    region_id BIGINT NOT NULL,
    round_no BIGINT NOT NULL,
    report_no BIGINT NOT NULL,
    file_no BIGINT NOT NULL,
    event_seq BIGINT NOT NULL,
    PRIMARY KEY (region_id, round_no, report_no, file_no),
    FOREIGN KEY (region_id, round_no, report_no, file_no) REFERENCES report_evidence (region_id, round_no, report_no, file_no),
    FOREIGN KEY (region_id, event_seq) REFERENCES event (region_id, seq)
);

CREATE INDEX report_evidence_detached_event ON report_evidence_detached (region_id, event_seq);

-- That is a step of its own. SQLite cannot change a condition, so that the table is made anew.
ALTER TABLE report_step RENAME TO report_step_before;

DROP INDEX report_step_event;

CREATE TABLE report_step (
    region_id BIGINT NOT NULL,
    round_no BIGINT NOT NULL,
    report_no BIGINT NOT NULL,
    version BIGINT NOT NULL CHECK (version >= 1),
    event_seq BIGINT NOT NULL,
    step TEXT NOT NULL CHECK (step IN ('save', 'attach', 'detach', 'submit', 'return', 'accept', 'correct', 'admit')),
    state TEXT NOT NULL CHECK (state IN ('draft', 'submitted', 'returned', 'quarantined', 'accepted')),
    content BIGINT NOT NULL,
    late BIGINT NULL,
    PRIMARY KEY (region_id, round_no, report_no, version),
    FOREIGN KEY (region_id, round_no, report_no) REFERENCES report_duty (region_id, round_no, report_no),
    FOREIGN KEY (region_id, event_seq) REFERENCES event (region_id, seq)
);

INSERT INTO report_step (region_id, round_no, report_no, version, event_seq, step, state, content, late)
SELECT region_id, round_no, report_no, version, event_seq, step, state, content, late FROM report_step_before;

DROP TABLE report_step_before;

CREATE INDEX report_step_event ON report_step (region_id, event_seq);
