-- Where an item of a plan comes from, as a person said: from an item of a plan above, or without one from the place itself. Of several rows for an item
-- that of the latest event holds. What is above lies with another region, whose rows may be on another node, so that nothing refers to it; an item keeps
-- its number for ever.
CREATE TABLE plan_alignment (
    region_id BIGINT NOT NULL,
    plan_no BIGINT NOT NULL,
    item_no BIGINT NOT NULL,
    event_seq BIGINT NOT NULL,
    upper_region_id BIGINT NULL,
    upper_plan_no BIGINT NULL,
    upper_item_no BIGINT NULL,
    PRIMARY KEY (region_id, plan_no, item_no, event_seq),
    FOREIGN KEY (region_id, plan_no, item_no) REFERENCES plan_item (region_id, plan_no, item_no),
    FOREIGN KEY (region_id, event_seq) REFERENCES event (region_id, seq),
    CHECK ((upper_region_id IS NULL) = (upper_plan_no IS NULL) AND (upper_plan_no IS NULL) = (upper_item_no IS NULL))
);

CREATE INDEX plan_alignment_event ON plan_alignment (region_id, event_seq);

-- Who of all regions below carries out a plan.
CREATE INDEX plan_alignment_upper ON plan_alignment (upper_region_id, upper_plan_no);
