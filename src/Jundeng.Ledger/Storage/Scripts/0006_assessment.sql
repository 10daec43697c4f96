-- What assessments rest on and what they came to. Rows are only ever added; registered is the event of chain 0 that brought the row.

-- A scheme as it was written, byte for byte.
CREATE TABLE assessment_scheme (
    scheme_id TEXT NOT NULL,
    version BIGINT NOT NULL CHECK (version >= 1),
    title_zh TEXT NOT NULL,
    title_en TEXT NOT NULL,
    file_name TEXT NOT NULL,
    indicators BIGINT NOT NULL,
    document BYTEA NOT NULL,
    sha256 TEXT NOT NULL,
    registered BIGINT NOT NULL,
    PRIMARY KEY (scheme_id, version)
);

CREATE INDEX assessment_scheme_registered ON assessment_scheme (registered);

-- Observations, frozen in their canonical form. Where they are the reports of a plan, the revision of the plan says what was to be reached.
CREATE TABLE assessment_cut (
    cut_no BIGINT NOT NULL PRIMARY KEY,
    public_id TEXT NOT NULL UNIQUE,
    file_name TEXT NOT NULL,
    plan_id TEXT NULL REFERENCES plan (public_id),
    plan_revision BIGINT NULL,
    as_of TEXT NULL,
    observations BIGINT NOT NULL,
    regions BIGINT NOT NULL,
    periods BIGINT NOT NULL,
    indicators BIGINT NOT NULL,
    content BYTEA NOT NULL,
    sha256 TEXT NOT NULL,
    registered BIGINT NOT NULL,
    CHECK ((plan_id IS NULL) = (plan_revision IS NULL))
);

CREATE INDEX assessment_cut_sha256 ON assessment_cut (sha256);

CREATE INDEX assessment_cut_registered ON assessment_cut (registered);

-- A scheme applied to a cut, with its result as canonical JSON. seed is NULL where the scheme draws nothing.
CREATE TABLE assessment_run (
    run_no BIGINT NOT NULL PRIMARY KEY,
    public_id TEXT NOT NULL UNIQUE,
    scheme_id TEXT NOT NULL,
    scheme_version BIGINT NOT NULL,
    cut_no BIGINT NOT NULL REFERENCES assessment_cut (cut_no),
    seed TEXT NULL,
    result BYTEA NOT NULL,
    sha256 TEXT NOT NULL,
    registered BIGINT NOT NULL,
    UNIQUE (scheme_id, scheme_version, cut_no),
    FOREIGN KEY (scheme_id, scheme_version) REFERENCES assessment_scheme (scheme_id, version)
);

CREATE INDEX assessment_run_registered ON assessment_run (registered);
