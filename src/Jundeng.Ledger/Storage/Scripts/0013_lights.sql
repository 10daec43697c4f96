-- Rules that a place has declared, as they were written, byte for byte. They belong to no region.
CREATE TABLE rule_document (
    region_id BIGINT NOT NULL CHECK (region_id = 0),
    event_seq BIGINT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('lights', 'appraisal')),
    rule_id TEXT NOT NULL,
    version BIGINT NOT NULL CHECK (version >= 1),
    title_zh TEXT NOT NULL,
    title_en TEXT NOT NULL,
    file_name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    document BYTEA NOT NULL,
    PRIMARY KEY (region_id, kind, rule_id, version),
    FOREIGN KEY (region_id, event_seq) REFERENCES event (region_id, seq)
);

CREATE INDEX rule_document_event ON rule_document (region_id, event_seq);

-- The light of a task, or of a target outside every task, as an evaluation gave it, with the facts and the words of its reason.
-- Of several rows of one day the one of the later event holds. streak and calm are what the next evaluation needs.
CREATE TABLE task_light (
    region_id BIGINT NOT NULL,
    event_seq BIGINT NOT NULL,
    plan_no BIGINT NOT NULL,
    item_no BIGINT NOT NULL,
    on_date TEXT NOT NULL,
    rule_id TEXT NOT NULL,
    rule_version BIGINT NOT NULL,
    light TEXT NOT NULL,
    streak BIGINT NOT NULL,
    calm BIGINT NOT NULL,
    hold TEXT NULL CHECK (hold IN ('margin', 'evaluations')),
    thing TEXT NULL,
    due TEXT NULL,
    elapsed DOUBLE PRECISION NULL,
    progress DOUBLE PRECISION NULL,
    overdue_days BIGINT NULL,
    days_left BIGINT NULL,
    silent_days BIGINT NULL,
    missing BIGINT NULL,
    quality TEXT NULL CHECK (quality IN ('passed', 'returned', 'failed')),
    reason_zh TEXT NOT NULL,
    reason_en TEXT NOT NULL,
    PRIMARY KEY (region_id, plan_no, item_no, on_date, event_seq),
    FOREIGN KEY (region_id, plan_no, item_no) REFERENCES plan_item (region_id, plan_no, item_no),
    FOREIGN KEY (region_id, event_seq) REFERENCES event (region_id, seq)
);

CREATE INDEX task_light_event ON task_light (region_id, event_seq);

-- A light that a person has set until a day; the reason is that of the event. The latest row of an item holds; one without a light lifts it.
CREATE TABLE light_override (
    region_id BIGINT NOT NULL,
    event_seq BIGINT NOT NULL,
    plan_no BIGINT NOT NULL,
    item_no BIGINT NOT NULL,
    rule_id TEXT NOT NULL,
    rule_version BIGINT NOT NULL,
    light TEXT NULL,
    from_date TEXT NOT NULL,
    until_date TEXT NULL,
    PRIMARY KEY (region_id, plan_no, item_no, event_seq),
    FOREIGN KEY (region_id, plan_no, item_no) REFERENCES plan_item (region_id, plan_no, item_no),
    FOREIGN KEY (region_id, event_seq) REFERENCES event (region_id, seq),
    CHECK ((light IS NULL) = (until_date IS NULL))
);

CREATE INDEX light_override_event ON light_override (region_id, event_seq);
