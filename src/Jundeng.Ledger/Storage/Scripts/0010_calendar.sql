-- Days that depart from the week: free ones among Monday to Friday, worked ones at weekends. Of several rows for a day that of the latest
-- event holds. The calendar is that of the country, so its rows belong to what has no region (region_id 0).
CREATE TABLE calendar_day (
    region_id BIGINT NOT NULL,
    day TEXT NOT NULL,
    event_seq BIGINT NOT NULL,
    working BIGINT NOT NULL CHECK (working IN (0, 1)),
    name TEXT NULL,
    PRIMARY KEY (region_id, day, event_seq),
    FOREIGN KEY (region_id, event_seq) REFERENCES event (region_id, seq)
);

CREATE INDEX calendar_day_event ON calendar_day (region_id, event_seq);
