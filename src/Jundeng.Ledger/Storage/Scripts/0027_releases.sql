-- What is to be made public of a plan for a year. The run is one of chain 0; it is named by its id, since a plan's region cannot refer to it.
CREATE TABLE release (
    region_id BIGINT NOT NULL,
    event_seq BIGINT NOT NULL,
    release_no BIGINT NOT NULL,
    public_id TEXT NOT NULL UNIQUE,
    plan_no BIGINT NOT NULL,
    plan_revision BIGINT NOT NULL,
    year BIGINT NOT NULL,
    as_of TEXT NOT NULL,
    title TEXT NOT NULL,
    notes TEXT NULL,
    run_id TEXT NULL,
    PRIMARY KEY (region_id, release_no),
    FOREIGN KEY (region_id, plan_no, plan_revision) REFERENCES plan_revision (region_id, plan_no, revision),
    FOREIGN KEY (region_id, event_seq) REFERENCES event (region_id, seq)
);

CREATE INDEX release_event ON release (region_id, event_seq);

CREATE INDEX release_plan ON release (region_id, plan_no, year);

-- Bulletins and reports that go with it.
CREATE TABLE release_paper (
    region_id BIGINT NOT NULL,
    event_seq BIGINT NOT NULL,
    release_no BIGINT NOT NULL,
    paper_no BIGINT NOT NULL,
    PRIMARY KEY (region_id, release_no, paper_no),
    FOREIGN KEY (region_id, release_no) REFERENCES release (region_id, release_no),
    FOREIGN KEY (region_id, paper_no) REFERENCES supervision_paper (region_id, paper_no),
    FOREIGN KEY (region_id, event_seq) REFERENCES event (region_id, seq)
);

CREATE INDEX release_paper_event ON release_paper (region_id, event_seq);

-- What was done with it; the state behind the last step holds. note is what the public reads beside a withdrawn one.
CREATE TABLE release_step (
    region_id BIGINT NOT NULL,
    event_seq BIGINT NOT NULL,
    release_no BIGINT NOT NULL,
    step_no BIGINT NOT NULL,
    action TEXT NOT NULL CHECK (action IN ('propose', 'approve', 'refuse', 'replace', 'withdraw')),
    state TEXT NOT NULL CHECK (state IN ('proposed', 'public', 'refused', 'replaced', 'withdrawn')),
    note TEXT NULL,
    PRIMARY KEY (region_id, release_no, step_no),
    FOREIGN KEY (region_id, release_no) REFERENCES release (region_id, release_no),
    FOREIGN KEY (region_id, event_seq) REFERENCES event (region_id, seq)
);

CREATE INDEX release_step_event ON release_step (region_id, event_seq);

-- Everything that it shows, as it was when it was approved: public pages read this one row, so that nothing that is changed later shows through.
CREATE TABLE release_document (
    region_id BIGINT NOT NULL,
    event_seq BIGINT NOT NULL,
    release_no BIGINT NOT NULL,
    content BYTEA NOT NULL,
    sha256 TEXT NOT NULL,
    PRIMARY KEY (region_id, release_no),
    FOREIGN KEY (region_id, release_no) REFERENCES release (region_id, release_no),
    FOREIGN KEY (region_id, event_seq) REFERENCES event (region_id, seq)
);

CREATE INDEX release_document_event ON release_document (region_id, event_seq);
