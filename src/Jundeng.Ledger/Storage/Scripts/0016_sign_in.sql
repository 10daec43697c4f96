-- What a person proves themselves with. Passwords are kept as salted hashes, tokens as hashes; the secret of a second factor is kept
-- encrypted with the key of a file outside the database where there is one (key_id says which), else as it is.
CREATE TABLE account_password (
    region_id BIGINT NOT NULL,
    account_no BIGINT NOT NULL,
    event_seq BIGINT NOT NULL,
    hash TEXT NOT NULL,
    must_change BIGINT NOT NULL CHECK (must_change IN (0, 1)),
    PRIMARY KEY (region_id, account_no, event_seq),
    FOREIGN KEY (region_id, account_no) REFERENCES account (region_id, account_no),
    FOREIGN KEY (region_id, event_seq) REFERENCES event (region_id, seq)
);

CREATE INDEX account_password_event ON account_password (region_id, event_seq);

-- secret is NULL where the second factor was taken off.
CREATE TABLE account_second_factor (
    region_id BIGINT NOT NULL,
    account_no BIGINT NOT NULL,
    event_seq BIGINT NOT NULL,
    secret TEXT NULL,
    key_id TEXT NULL,
    PRIMARY KEY (region_id, account_no, event_seq),
    FOREIGN KEY (region_id, account_no) REFERENCES account (region_id, account_no),
    FOREIGN KEY (region_id, event_seq) REFERENCES event (region_id, seq)
);

CREATE INDEX account_second_factor_event ON account_second_factor (region_id, event_seq);

-- actions is a JSON array of codes: it is read with its token and never searched.
CREATE TABLE account_token (
    region_id BIGINT NOT NULL,
    account_no BIGINT NOT NULL,
    token_no BIGINT NOT NULL,
    event_seq BIGINT NOT NULL,
    label TEXT NOT NULL,
    hash TEXT NOT NULL,
    actions TEXT NOT NULL,
    last_day TEXT NOT NULL,
    PRIMARY KEY (region_id, account_no, token_no, event_seq),
    FOREIGN KEY (region_id, account_no) REFERENCES account (region_id, account_no),
    FOREIGN KEY (region_id, event_seq) REFERENCES event (region_id, seq)
);

CREATE INDEX account_token_event ON account_token (region_id, event_seq);

CREATE INDEX account_token_hash ON account_token (region_id, hash);

CREATE TABLE security_setting (
    region_id BIGINT NOT NULL CHECK (region_id = 0),
    name TEXT NOT NULL,
    event_seq BIGINT NOT NULL,
    value BIGINT NOT NULL,
    PRIMARY KEY (region_id, name, event_seq),
    FOREIGN KEY (region_id, event_seq) REFERENCES event (region_id, seq)
);

CREATE INDEX security_setting_event ON security_setting (region_id, event_seq);

-- Who is signed in, and who tried. These two are the working state of the door, not the record of the work: they have no event, and old
-- rows are removed. An address is kept with a try so that an attack can be seen.
CREATE TABLE account_session (
    region_id BIGINT NOT NULL,
    token_hash TEXT NOT NULL,
    account_no BIGINT NOT NULL,
    stage TEXT NOT NULL CHECK (stage IN ('code', 'change', 'open')),
    began_at TEXT NOT NULL,
    seen_at TEXT NOT NULL,
    PRIMARY KEY (region_id, token_hash),
    FOREIGN KEY (region_id, account_no) REFERENCES account (region_id, account_no)
);

CREATE INDEX account_session_account ON account_session (region_id, account_no);

-- pending: the password was right and a code is asked for; in: signed in; failed, and refused where too many had failed before.
CREATE TABLE sign_in (
    region_id BIGINT NOT NULL,
    id TEXT NOT NULL,
    at TEXT NOT NULL,
    name TEXT NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('pending', 'in', 'failed', 'refused', 'unlocked')),
    address TEXT NULL,
    code_step BIGINT NULL,
    PRIMARY KEY (region_id, id)
);

CREATE INDEX sign_in_name ON sign_in (region_id, name, at);

CREATE INDEX sign_in_at ON sign_in (region_id, at);
