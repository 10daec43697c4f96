-- What became of something that a plan left unfinished, as a person chose: it goes on in an item of a later plan of the region, or is dropped. Of several
-- rows for an item that of the latest event holds.
CREATE TABLE carry_over (
    region_id BIGINT NOT NULL,
    plan_no BIGINT NOT NULL,
    item_no BIGINT NOT NULL,
    event_seq BIGINT NOT NULL,
    decision TEXT NOT NULL CHECK (decision IN ('taken', 'dropped')),
    into_plan_no BIGINT NULL,
    into_item_no BIGINT NULL,
    PRIMARY KEY (region_id, plan_no, item_no, event_seq),
    FOREIGN KEY (region_id, plan_no, item_no) REFERENCES plan_item (region_id, plan_no, item_no),
    FOREIGN KEY (region_id, into_plan_no, into_item_no) REFERENCES plan_item (region_id, plan_no, item_no),
    FOREIGN KEY (region_id, event_seq) REFERENCES event (region_id, seq),
    CHECK ((decision = 'taken') = (into_plan_no IS NOT NULL) AND (into_plan_no IS NULL) = (into_item_no IS NULL))
);

CREATE INDEX carry_over_event ON carry_over (region_id, event_seq);

CREATE INDEX carry_over_into ON carry_over (region_id, into_plan_no);
