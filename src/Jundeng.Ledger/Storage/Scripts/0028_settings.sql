-- Settings of the whole ledger (region_id 0): one table for all. Of the rows for a name that of the latest event holds; one without a value takes back
-- the usual one.
CREATE TABLE setting (
    region_id BIGINT NOT NULL CHECK (region_id = 0),
    name TEXT NOT NULL,
    event_seq BIGINT NOT NULL,
    value TEXT NULL,
    PRIMARY KEY (region_id, name, event_seq),
    FOREIGN KEY (region_id, event_seq) REFERENCES event (region_id, seq)
);

CREATE INDEX setting_event ON setting (region_id, event_seq);

-- What was set before stays where its events vouch for it, and holds until the setting is set again.
CREATE VIEW setting_held AS
WITH every AS (
    SELECT name, event_seq, value FROM setting
    UNION ALL
    SELECT name, event_seq, CAST(value AS TEXT) FROM security_setting
    UNION ALL
    SELECT name, event_seq, value FROM report_setting WHERE region_id = 0
)
SELECT e.name, e.value FROM every e WHERE e.event_seq = (SELECT MAX(f.event_seq) FROM every f WHERE f.name = e.name);

-- A session may also wait for a second factor that its person must take in use. SQLite cannot change a condition, so that the table is made anew.
ALTER TABLE account_session RENAME TO account_session_before;

CREATE TABLE account_session (
    region_id BIGINT NOT NULL,
    token_hash TEXT NOT NULL,
    account_no BIGINT NOT NULL,
    stage TEXT NOT NULL CHECK (stage IN ('code', 'factor', 'change', 'open')),
    began_at TEXT NOT NULL,
    seen_at TEXT NOT NULL,
    PRIMARY KEY (region_id, token_hash),
    FOREIGN KEY (region_id, account_no) REFERENCES account (region_id, account_no)
);

INSERT INTO account_session (region_id, token_hash, account_no, stage, began_at, seen_at)
SELECT region_id, token_hash, account_no, stage, began_at, seen_at FROM account_session_before;

DROP TABLE account_session_before;

CREATE INDEX account_session_account ON account_session (region_id, account_no);
