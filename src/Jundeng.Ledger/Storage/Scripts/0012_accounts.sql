-- Accounts belong to the chain of what has no region (region_id = 0): a name is one person in the whole ledger, whatever regions the
-- roles are for. Rows are only ever added; of several rows with one key the one of the latest event holds.
CREATE TABLE account (
    region_id BIGINT NOT NULL CHECK (region_id = 0),
    account_no BIGINT NOT NULL,
    name TEXT NOT NULL UNIQUE,
    event_seq BIGINT NOT NULL,
    PRIMARY KEY (region_id, account_no),
    FOREIGN KEY (region_id, event_seq) REFERENCES event (region_id, seq)
);

CREATE INDEX account_event ON account (region_id, event_seq);

CREATE TABLE account_state (
    region_id BIGINT NOT NULL,
    account_no BIGINT NOT NULL,
    event_seq BIGINT NOT NULL,
    full_name TEXT NULL,
    disabled BIGINT NOT NULL CHECK (disabled IN (0, 1)),
    PRIMARY KEY (region_id, account_no, event_seq),
    FOREIGN KEY (region_id, account_no) REFERENCES account (region_id, account_no),
    FOREIGN KEY (region_id, event_seq) REFERENCES event (region_id, seq)
);

CREATE INDEX account_state_event ON account_state (region_id, event_seq);

-- A role in a region and all below it, or everywhere where in_region is NULL; that of a reporter is for an organisation. A role that is
-- taken away gets an earlier last day; one that ends before it begins never held.
CREATE TABLE account_grant (
    region_id BIGINT NOT NULL,
    account_no BIGINT NOT NULL,
    grant_no BIGINT NOT NULL,
    event_seq BIGINT NOT NULL,
    role TEXT NOT NULL CHECK (role IN (
        'planner', 'reporter', 'checker', 'leader', 'assessor', 'publisher', 'auditor', 'account-administrator', 'security-administrator')),
    in_region BIGINT NULL REFERENCES region (region_id),
    org_no BIGINT NULL,
    from_day TEXT NOT NULL,
    to_day TEXT NULL,
    PRIMARY KEY (region_id, account_no, grant_no, event_seq),
    FOREIGN KEY (region_id, account_no) REFERENCES account (region_id, account_no),
    FOREIGN KEY (in_region, org_no) REFERENCES organisation (region_id, org_no),
    FOREIGN KEY (region_id, event_seq) REFERENCES event (region_id, seq)
);

CREATE INDEX account_grant_event ON account_grant (region_id, event_seq);

-- For some days a deputy may do what the account may.
CREATE TABLE account_stand_in (
    region_id BIGINT NOT NULL,
    account_no BIGINT NOT NULL,
    deputy_no BIGINT NOT NULL,
    event_seq BIGINT NOT NULL,
    from_day TEXT NOT NULL,
    to_day TEXT NOT NULL,
    PRIMARY KEY (region_id, account_no, deputy_no, event_seq),
    FOREIGN KEY (region_id, account_no) REFERENCES account (region_id, account_no),
    FOREIGN KEY (region_id, deputy_no) REFERENCES account (region_id, account_no),
    FOREIGN KEY (region_id, event_seq) REFERENCES event (region_id, seq)
);

CREATE INDEX account_stand_in_event ON account_stand_in (region_id, event_seq);

CREATE INDEX account_stand_in_deputy ON account_stand_in (region_id, deputy_no);
