-- Keys with which all servers on this database sign what comes back to them, such as the forms of pages. Like sessions they are the
-- working state of the door and not the record of the work, so they have no event. A key is kept encrypted with the key of a file outside
-- the database where there is one (secret_key_id says which), else as it is. Keys run out by themselves and are never taken away, so that
-- what was signed with one is still known while another is used already.
CREATE TABLE server_key (
    region_id BIGINT NOT NULL CHECK (region_id = 0),
    name TEXT NOT NULL,
    made_at TEXT NOT NULL,
    content TEXT NOT NULL,
    secret_key_id TEXT NULL,
    PRIMARY KEY (region_id, name)
);
