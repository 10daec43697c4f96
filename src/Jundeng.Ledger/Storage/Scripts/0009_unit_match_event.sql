-- What an event has stored is looked up by the audit.
CREATE INDEX plan_unit_match_event ON plan_unit_match (region_id, event_seq);
