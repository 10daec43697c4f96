-- Something that is built for a task. What is said of it lies in its versions; the code is what its place calls it.
CREATE TABLE project (
    region_id BIGINT NOT NULL,
    event_seq BIGINT NOT NULL,
    project_no BIGINT NOT NULL,
    public_id TEXT NOT NULL UNIQUE,
    plan_no BIGINT NOT NULL,
    PRIMARY KEY (region_id, project_no),
    FOREIGN KEY (region_id, plan_no) REFERENCES plan (region_id, plan_no),
    FOREIGN KEY (region_id, event_seq) REFERENCES event (region_id, seq)
);

CREATE INDEX project_event ON project (region_id, event_seq);

CREATE INDEX project_plan ON project (region_id, plan_no);

-- Of several versions that of the latest event holds. Money is in 分. targets is a JSON array of ids: they are shown with the project and never searched.
CREATE TABLE project_version (
    region_id BIGINT NOT NULL,
    project_no BIGINT NOT NULL,
    event_seq BIGINT NOT NULL,
    plan_no BIGINT NOT NULL,
    item_no BIGINT NOT NULL,
    code TEXT NULL,
    name TEXT NOT NULL,
    targets TEXT NOT NULL,
    org_region BIGINT NOT NULL,
    org_no BIGINT NOT NULL,
    place TEXT NULL,
    content TEXT NULL,
    scale TEXT NULL,
    start_on TEXT NULL,
    complete_on TEXT NULL,
    total BIGINT NOT NULL CHECK (total > 0),
    dropped BIGINT NOT NULL CHECK (dropped IN (0, 1)),
    PRIMARY KEY (region_id, project_no, event_seq),
    FOREIGN KEY (region_id, project_no) REFERENCES project (region_id, project_no),
    FOREIGN KEY (region_id, plan_no, item_no) REFERENCES plan_item (region_id, plan_no, item_no),
    FOREIGN KEY (org_region, org_no) REFERENCES organisation (region_id, org_no),
    FOREIGN KEY (region_id, event_seq) REFERENCES event (region_id, seq),
    CHECK (start_on IS NULL OR complete_on IS NULL OR start_on <= complete_on)
);

CREATE INDEX project_version_event ON project_version (region_id, event_seq);

-- The investment of a version by source and year; year 0 where it is not divided by years. The amounts come to the total.
CREATE TABLE project_fund (
    region_id BIGINT NOT NULL,
    project_no BIGINT NOT NULL,
    event_seq BIGINT NOT NULL,
    source TEXT NOT NULL,
    year BIGINT NOT NULL,
    amount BIGINT NOT NULL CHECK (amount > 0),
    PRIMARY KEY (region_id, project_no, event_seq, source, year),
    FOREIGN KEY (region_id, project_no) REFERENCES project (region_id, project_no),
    FOREIGN KEY (region_id, event_seq) REFERENCES event (region_id, seq)
);

CREATE INDEX project_fund_event ON project_fund (region_id, event_seq);

-- How far the work has come on a day. completed is the investment completed since the start; null where it was not told.
CREATE TABLE project_progress (
    region_id BIGINT NOT NULL,
    project_no BIGINT NOT NULL,
    entry_no BIGINT NOT NULL,
    event_seq BIGINT NOT NULL,
    on_date TEXT NOT NULL,
    percent DOUBLE PRECISION NOT NULL CHECK (percent >= 0 AND percent <= 100),
    words TEXT NOT NULL,
    completed BIGINT NULL CHECK (completed >= 0),
    PRIMARY KEY (region_id, project_no, entry_no),
    FOREIGN KEY (region_id, project_no) REFERENCES project (region_id, project_no),
    FOREIGN KEY (region_id, event_seq) REFERENCES event (region_id, seq)
);

CREATE INDEX project_progress_event ON project_progress (region_id, event_seq);

-- Money that came in for a project, or was paid out for it. An entry is never altered: one that corrects takes its place, with the amount 0 where it is
-- withdrawn.
CREATE TABLE project_money (
    region_id BIGINT NOT NULL,
    project_no BIGINT NOT NULL,
    entry_no BIGINT NOT NULL,
    event_seq BIGINT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('arrival', 'payment')),
    on_date TEXT NOT NULL,
    source TEXT NOT NULL,
    amount BIGINT NOT NULL CHECK (amount > 0 OR (amount = 0 AND corrects IS NOT NULL)),
    note TEXT NULL,
    corrects BIGINT NULL,
    PRIMARY KEY (region_id, project_no, entry_no),
    UNIQUE (region_id, project_no, corrects),
    FOREIGN KEY (region_id, project_no) REFERENCES project (region_id, project_no),
    FOREIGN KEY (region_id, project_no, corrects) REFERENCES project_money (region_id, project_no, entry_no),
    FOREIGN KEY (region_id, event_seq) REFERENCES event (region_id, seq)
);

CREATE INDEX project_money_event ON project_money (region_id, event_seq);

-- Sources of money that a region has beside the usual ones.
CREATE TABLE fund_source (
    region_id BIGINT NOT NULL,
    event_seq BIGINT NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (region_id, name),
    FOREIGN KEY (region_id, event_seq) REFERENCES event (region_id, seq)
);

CREATE INDEX fund_source_event ON fund_source (region_id, event_seq);
