-- A sample survey as it was imported, with what was declared of it. Its answers are kept byte for byte, so that its estimates can be worked out again. It
-- belongs to the chain of what has no region: its answers may be of many.
CREATE TABLE survey (
    region_id BIGINT NOT NULL CHECK (region_id = 0),
    survey_no BIGINT NOT NULL,
    event_seq BIGINT NOT NULL,
    public_id TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    period TEXT NOT NULL,
    indicator TEXT NOT NULL,
    scale_from DOUBLE PRECISION NOT NULL,
    scale_to DOUBLE PRECISION NOT NULL,
    satisfied TEXT NOT NULL,
    measure TEXT NOT NULL CHECK (measure IN ('share', 'mean')),
    level DOUBLE PRECISION NOT NULL,
    smallest BIGINT NOT NULL,
    answers BIGINT NOT NULL,
    unanswered BIGINT NOT NULL,
    file_name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    document BYTEA NOT NULL,
    PRIMARY KEY (region_id, survey_no),
    FOREIGN KEY (region_id, event_seq) REFERENCES event (region_id, seq)
);

CREATE INDEX survey_event ON survey (region_id, event_seq);

-- What a survey says of a region, by indicator. Where fewer have answered than may be told nothing stands but that; a standard error and an interval are
-- missing where the sample cannot tell them.
CREATE TABLE survey_estimate (
    registered BIGINT NOT NULL,
    region_id BIGINT NOT NULL REFERENCES region (region_id),
    survey_no BIGINT NOT NULL,
    indicator TEXT NOT NULL,
    answers BIGINT NULL,
    effective DOUBLE PRECISION NULL,
    mean DOUBLE PRECISION NULL,
    mean_error DOUBLE PRECISION NULL,
    mean_low DOUBLE PRECISION NULL,
    mean_high DOUBLE PRECISION NULL,
    share DOUBLE PRECISION NULL,
    share_error DOUBLE PRECISION NULL,
    share_low DOUBLE PRECISION NULL,
    share_high DOUBLE PRECISION NULL,
    PRIMARY KEY (region_id, survey_no, indicator)
);

CREATE INDEX survey_estimate_registered ON survey_estimate (registered);

CREATE INDEX survey_estimate_survey ON survey_estimate (survey_no);

-- The standard error of a version of an observation, where its source tells one.
CREATE TABLE observation_error (
    registered BIGINT NOT NULL,
    region_id BIGINT NOT NULL,
    indicator TEXT NOT NULL,
    period TEXT NOT NULL,
    group_name TEXT NOT NULL,
    version BIGINT NOT NULL,
    standard_error DOUBLE PRECISION NOT NULL CHECK (standard_error >= 0),
    PRIMARY KEY (region_id, indicator, period, group_name, version)
);

CREATE INDEX observation_error_registered ON observation_error (registered);
