-- The text that was extracted from a source that is no plain text, as JSON, so that no program is asked for it again.
CREATE TABLE plan_source_text (
    region_id BIGINT NOT NULL,
    sha256 TEXT NOT NULL,
    extracted TEXT NOT NULL,
    PRIMARY KEY (region_id, sha256),
    FOREIGN KEY (region_id, sha256) REFERENCES plan_source (region_id, sha256)
);
