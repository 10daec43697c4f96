-- Who reports on a task or target where that is not the lead unit that the plan names. Of several rows for an item that of the latest event holds;
-- one without a region gives the item back to the lead unit.
CREATE TABLE duty_owner (
    region_id BIGINT NOT NULL,
    plan_no BIGINT NOT NULL,
    item_no BIGINT NOT NULL,
    event_seq BIGINT NOT NULL,
    org_region BIGINT NULL,
    org_no BIGINT NULL,
    PRIMARY KEY (region_id, plan_no, item_no, event_seq),
    FOREIGN KEY (region_id, plan_no, item_no) REFERENCES plan_item (region_id, plan_no, item_no),
    FOREIGN KEY (org_region, org_no) REFERENCES organisation (region_id, org_no),
    FOREIGN KEY (region_id, event_seq) REFERENCES event (region_id, seq),
    CHECK ((org_region IS NULL) = (org_no IS NULL))
);

CREATE INDEX duty_owner_event ON duty_owner (region_id, event_seq);
