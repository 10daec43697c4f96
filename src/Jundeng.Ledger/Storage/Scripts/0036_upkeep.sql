-- When the chains were checked and backups were written, by whichever server or command. It has no event: a check changes nothing of what it checks and
-- can be kept where the chain itself is broken, and what a backup holds is the ledger as it is. Rows are only added. A backup names its file; where that
-- was carried afterwards nobody here knows.
CREATE TABLE upkeep (
    region_id BIGINT NOT NULL CHECK (region_id = 0),
    kind TEXT NOT NULL CHECK (kind IN ('check', 'backup')),
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    events BIGINT NULL,
    broken BIGINT NULL,
    file_name TEXT NULL,
    bytes BIGINT NULL,
    PRIMARY KEY (region_id, kind, at),
    CHECK (kind <> 'check' OR (events IS NOT NULL AND broken IS NOT NULL)),
    CHECK (kind <> 'backup' OR (file_name IS NOT NULL AND bytes IS NOT NULL))
);
