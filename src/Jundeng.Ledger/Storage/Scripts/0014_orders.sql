-- A written demand to catch up on a task, or on a target outside every task. It lies in the chain of its plan, whoever receives it.
-- demand is what a person wrote; reason_zh and reason_en are those of the light from which it was issued.
CREATE TABLE supervision_order (
    region_id BIGINT NOT NULL,
    event_seq BIGINT NOT NULL,
    order_no BIGINT NOT NULL,
    public_id TEXT NOT NULL UNIQUE,
    plan_no BIGINT NOT NULL,
    item_no BIGINT NOT NULL,
    org_region BIGINT NOT NULL,
    org_no BIGINT NOT NULL,
    title TEXT NOT NULL,
    demand TEXT NULL,
    light TEXT NULL,
    rule_id TEXT NULL,
    rule_version BIGINT NULL,
    reason_zh TEXT NULL,
    reason_en TEXT NULL,
    PRIMARY KEY (region_id, order_no),
    FOREIGN KEY (region_id, plan_no, item_no) REFERENCES plan_item (region_id, plan_no, item_no),
    FOREIGN KEY (org_region, org_no) REFERENCES organisation (region_id, org_no),
    FOREIGN KEY (region_id, event_seq) REFERENCES event (region_id, seq),
    CHECK (demand IS NOT NULL OR reason_zh IS NOT NULL)
);

CREATE INDEX supervision_order_event ON supervision_order (region_id, event_seq);

CREATE INDEX supervision_order_plan ON supervision_order (region_id, plan_no, item_no);

-- What was done with an order. The state and the due day of the last step hold; asked_due is the day that an extension asks for.
CREATE TABLE order_step (
    region_id BIGINT NOT NULL,
    event_seq BIGINT NOT NULL,
    order_no BIGINT NOT NULL,
    step_no BIGINT NOT NULL,
    on_date TEXT NOT NULL,
    action TEXT NOT NULL,
    state TEXT NOT NULL,
    due_on TEXT NOT NULL,
    asked_due TEXT NULL,
    text TEXT NULL,
    PRIMARY KEY (region_id, order_no, step_no),
    FOREIGN KEY (region_id, order_no) REFERENCES supervision_order (region_id, order_no),
    FOREIGN KEY (region_id, event_seq) REFERENCES event (region_id, seq)
);

CREATE INDEX order_step_event ON order_step (region_id, event_seq);

-- What a leader has written on a thing, such as a plan, one of its tasks or an order.
CREATE TABLE remark (
    region_id BIGINT NOT NULL,
    event_seq BIGINT NOT NULL,
    about TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (region_id, event_seq),
    FOREIGN KEY (region_id, event_seq) REFERENCES event (region_id, seq)
);

CREATE INDEX remark_about ON remark (about);
