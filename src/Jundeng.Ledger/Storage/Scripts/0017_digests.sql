-- Reminders belong to no region: a person may have work in several. Rows are only ever added.

-- Where mail for an account or an organisation goes; the latest row holds, one without an address takes it away.
CREATE TABLE digest_contact (
    region_id BIGINT NOT NULL CHECK (region_id = 0),
    event_seq BIGINT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('account', 'organisation')),
    holder TEXT NOT NULL,
    address TEXT NULL,
    PRIMARY KEY (region_id, kind, holder, event_seq),
    FOREIGN KEY (region_id, event_seq) REFERENCES event (region_id, seq)
);

CREATE INDEX digest_contact_event ON digest_contact (region_id, event_seq);

-- One message a recipient and day: what is due, in one mail.
CREATE TABLE digest_message (
    region_id BIGINT NOT NULL CHECK (region_id = 0),
    event_seq BIGINT NOT NULL,
    message_no BIGINT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('account', 'organisation')),
    holder TEXT NOT NULL,
    on_date TEXT NOT NULL,
    address TEXT NOT NULL,
    items BIGINT NOT NULL,
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (region_id, message_no),
    UNIQUE (region_id, kind, holder, on_date),
    FOREIGN KEY (region_id, event_seq) REFERENCES event (region_id, seq)
);

CREATE INDEX digest_message_event ON digest_message (region_id, event_seq);

-- Tries to send a message. next_at is the moment of the next try; without one nothing more is tried.
CREATE TABLE digest_attempt (
    region_id BIGINT NOT NULL CHECK (region_id = 0),
    event_seq BIGINT NOT NULL,
    message_no BIGINT NOT NULL,
    attempt_no BIGINT NOT NULL,
    at TEXT NOT NULL,
    sent BIGINT NOT NULL CHECK (sent IN (0, 1)),
    problem TEXT NULL,
    next_at TEXT NULL,
    PRIMARY KEY (region_id, message_no, attempt_no),
    FOREIGN KEY (region_id, message_no) REFERENCES digest_message (region_id, message_no),
    FOREIGN KEY (region_id, event_seq) REFERENCES event (region_id, seq)
);

CREATE INDEX digest_attempt_event ON digest_attempt (region_id, event_seq);
