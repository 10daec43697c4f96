CREATE TABLE plan (
    region_id BIGINT NOT NULL REFERENCES region (region_id),
    plan_no BIGINT NOT NULL,
    public_id TEXT NOT NULL UNIQUE,
    PRIMARY KEY (region_id, plan_no)
);

-- A source document, byte for byte. Places in it count code points of the decoded text, whose checksum says
-- whether a later decoder still sees the same text; surrogate_pairs = 0 means that UTF-16 counts the same.
CREATE TABLE plan_source (
    region_id BIGINT NOT NULL REFERENCES region (region_id),
    sha256 TEXT NOT NULL,
    file_name TEXT NOT NULL,
    bytes BYTEA NOT NULL,
    text_sha256 TEXT NOT NULL,
    surrogate_pairs BIGINT NOT NULL,
    PRIMARY KEY (region_id, sha256)
);

-- The revision with the highest number is in force. The columns document_* are what the document says about itself.
CREATE TABLE plan_revision (
    region_id BIGINT NOT NULL,
    plan_no BIGINT NOT NULL,
    revision BIGINT NOT NULL,
    title TEXT NOT NULL,
    year_from BIGINT NOT NULL,
    year_to BIGINT NOT NULL,
    tasks BIGINT NOT NULL,
    targets BIGINT NOT NULL,
    findings BIGINT NOT NULL,
    source_sha256 TEXT NULL,
    document_title TEXT NULL,
    document_number TEXT NULL,
    document_issuer TEXT NULL,
    document_issued TEXT NULL,
    document_region TEXT NULL,
    document_from BIGINT NULL,
    document_to BIGINT NULL,
    document_sha256 TEXT NOT NULL,
    reading_sha256 TEXT NOT NULL,
    in_force TEXT NOT NULL,
    event_seq BIGINT NOT NULL,
    PRIMARY KEY (region_id, plan_no, revision),
    FOREIGN KEY (region_id, plan_no) REFERENCES plan (region_id, plan_no),
    FOREIGN KEY (region_id, source_sha256) REFERENCES plan_source (region_id, sha256),
    FOREIGN KEY (region_id, event_seq) REFERENCES event (region_id, seq)
);

CREATE INDEX plan_revision_reading ON plan_revision (region_id, reading_sha256);

-- Tasks and targets keep their number through all revisions; values refer to it.
CREATE TABLE plan_item (
    region_id BIGINT NOT NULL,
    plan_no BIGINT NOT NULL,
    item_no BIGINT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('task', 'target')),
    item_id TEXT NOT NULL,
    PRIMARY KEY (region_id, plan_no, item_no),
    UNIQUE (region_id, plan_no, kind, item_id),
    FOREIGN KEY (region_id, plan_no) REFERENCES plan (region_id, plan_no)
);

CREATE TABLE plan_task (
    region_id BIGINT NOT NULL,
    plan_no BIGINT NOT NULL,
    revision BIGINT NOT NULL,
    position BIGINT NOT NULL,
    item_no BIGINT NOT NULL,
    domain TEXT NULL,
    title TEXT NOT NULL,
    span_start BIGINT NOT NULL,
    span_end BIGINT NOT NULL,
    PRIMARY KEY (region_id, plan_no, revision, position),
    FOREIGN KEY (region_id, plan_no, revision) REFERENCES plan_revision (region_id, plan_no, revision),
    FOREIGN KEY (region_id, plan_no, item_no) REFERENCES plan_item (region_id, plan_no, item_no)
);

CREATE TABLE plan_task_unit (
    region_id BIGINT NOT NULL,
    plan_no BIGINT NOT NULL,
    revision BIGINT NOT NULL,
    task_position BIGINT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('responsible', 'cooperating')),
    position BIGINT NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (region_id, plan_no, revision, task_position, role, position),
    FOREIGN KEY (region_id, plan_no, revision, task_position) REFERENCES plan_task (region_id, plan_no, revision, position)
);

-- Numbers are kept as the decimal digits of the reading.
CREATE TABLE plan_target (
    region_id BIGINT NOT NULL,
    plan_no BIGINT NOT NULL,
    revision BIGINT NOT NULL,
    position BIGINT NOT NULL,
    item_no BIGINT NOT NULL,
    task_item_no BIGINT NULL,
    part_of_item_no BIGINT NULL,
    span_start BIGINT NOT NULL,
    span_end BIGINT NOT NULL,
    words TEXT NOT NULL,
    indicator TEXT NOT NULL,
    comparator TEXT NOT NULL CHECK (comparator IN ('eq', 'ge', 'le', 'approx')),
    value TEXT NOT NULL,
    upper TEXT NULL,
    unit TEXT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('target', 'baseline', 'part', 'funding')),
    basis TEXT NOT NULL CHECK (basis IN ('level', 'increase', 'decrease', 'growth')),
    flow TEXT NULL CHECK (flow IN ('flow', 'stock')),
    due TEXT NULL,
    modality TEXT NULL CHECK (modality IN ('ensure', 'strive', 'plan')),
    binding BIGINT NULL CHECK (binding IN (0, 1)),
    PRIMARY KEY (region_id, plan_no, revision, position),
    FOREIGN KEY (region_id, plan_no, revision) REFERENCES plan_revision (region_id, plan_no, revision),
    FOREIGN KEY (region_id, plan_no, item_no) REFERENCES plan_item (region_id, plan_no, item_no),
    FOREIGN KEY (region_id, plan_no, task_item_no) REFERENCES plan_item (region_id, plan_no, item_no),
    FOREIGN KEY (region_id, plan_no, part_of_item_no) REFERENCES plan_item (region_id, plan_no, item_no)
);

-- spans, tasks and targets are JSON arrays: they are shown with the finding and never searched.
CREATE TABLE plan_finding (
    region_id BIGINT NOT NULL,
    plan_no BIGINT NOT NULL,
    revision BIGINT NOT NULL,
    position BIGINT NOT NULL,
    code TEXT NOT NULL,
    severity TEXT NOT NULL CHECK (severity IN ('note', 'warning', 'error')),
    message_zh TEXT NOT NULL,
    message_en TEXT NOT NULL,
    spans TEXT NOT NULL,
    tasks TEXT NOT NULL,
    targets TEXT NOT NULL,
    PRIMARY KEY (region_id, plan_no, revision, position),
    FOREIGN KEY (region_id, plan_no, revision) REFERENCES plan_revision (region_id, plan_no, revision)
);
