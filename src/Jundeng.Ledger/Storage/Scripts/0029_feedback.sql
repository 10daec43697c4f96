-- What the public says about a release, without a name or an address. about is a target, an indicator or a region of the release as its pages call it;
-- NULL for the release as a whole.
CREATE TABLE feedback_message (
    region_id BIGINT NOT NULL,
    event_seq BIGINT NOT NULL,
    message_no BIGINT NOT NULL,
    public_id TEXT NOT NULL UNIQUE,
    release_no BIGINT NOT NULL,
    about TEXT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (region_id, message_no),
    FOREIGN KEY (region_id, release_no) REFERENCES release (region_id, release_no),
    FOREIGN KEY (region_id, event_seq) REFERENCES event (region_id, seq)
);

CREATE INDEX feedback_message_event ON feedback_message (region_id, event_seq);

CREATE INDEX feedback_message_release ON feedback_message (region_id, release_no);

-- What was decided on a message, once; is_public says whether message and answer are shown to everybody.
CREATE TABLE feedback_decision (
    region_id BIGINT NOT NULL,
    event_seq BIGINT NOT NULL,
    message_no BIGINT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('answered', 'set-aside')),
    answer TEXT NULL,
    is_public BIGINT NOT NULL CHECK (is_public IN (0, 1)),
    PRIMARY KEY (region_id, message_no),
    FOREIGN KEY (region_id, message_no) REFERENCES feedback_message (region_id, message_no),
    FOREIGN KEY (region_id, event_seq) REFERENCES event (region_id, seq)
);

CREATE INDEX feedback_decision_event ON feedback_decision (region_id, event_seq);

-- How content somebody is with what a release tells of, from 1 to 5.
CREATE TABLE satisfaction_vote (
    region_id BIGINT NOT NULL,
    event_seq BIGINT NOT NULL,
    release_no BIGINT NOT NULL,
    score BIGINT NOT NULL CHECK (score BETWEEN 1 AND 5),
    PRIMARY KEY (region_id, event_seq),
    FOREIGN KEY (region_id, release_no) REFERENCES release (region_id, release_no),
    FOREIGN KEY (region_id, event_seq) REFERENCES event (region_id, seq)
);

CREATE INDEX satisfaction_vote_release ON satisfaction_vote (region_id, release_no);
