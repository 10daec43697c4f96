-- Bulletins and consolidated reports: a text in versions that people edit until it is issued.
CREATE TABLE supervision_paper (
    region_id BIGINT NOT NULL,
    event_seq BIGINT NOT NULL,
    paper_no BIGINT NOT NULL,
    public_id TEXT NOT NULL UNIQUE,
    plan_no BIGINT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('bulletin', 'summary')),
    as_of TEXT NOT NULL,
    PRIMARY KEY (region_id, paper_no),
    FOREIGN KEY (region_id, plan_no) REFERENCES plan (region_id, plan_no),
    FOREIGN KEY (region_id, event_seq) REFERENCES event (region_id, seq)
);

CREATE INDEX supervision_paper_event ON supervision_paper (region_id, event_seq);

CREATE INDEX supervision_paper_plan ON supervision_paper (region_id, plan_no);

-- The text in Markdown; the highest version is the one that is edited and issued.
CREATE TABLE paper_version (
    region_id BIGINT NOT NULL,
    event_seq BIGINT NOT NULL,
    paper_no BIGINT NOT NULL,
    version BIGINT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (region_id, paper_no, version),
    FOREIGN KEY (region_id, paper_no) REFERENCES supervision_paper (region_id, paper_no),
    FOREIGN KEY (region_id, event_seq) REFERENCES event (region_id, seq)
);

CREATE INDEX paper_version_event ON paper_version (region_id, event_seq);

-- Issued papers are numbered by plan, kind and year, and never change again.
CREATE TABLE paper_issue (
    region_id BIGINT NOT NULL,
    event_seq BIGINT NOT NULL,
    paper_no BIGINT NOT NULL,
    plan_no BIGINT NOT NULL,
    kind TEXT NOT NULL,
    year BIGINT NOT NULL,
    issue_no BIGINT NOT NULL,
    on_date TEXT NOT NULL,
    PRIMARY KEY (region_id, paper_no),
    UNIQUE (region_id, plan_no, kind, year, issue_no),
    FOREIGN KEY (region_id, paper_no) REFERENCES supervision_paper (region_id, paper_no),
    FOREIGN KEY (region_id, event_seq) REFERENCES event (region_id, seq)
);

CREATE INDEX paper_issue_event ON paper_issue (region_id, event_seq);
