-- What a program was answered to a request that it may send again: who sends the same key within a day is told the same, and nothing is done twice.
-- No part of the record: a row goes when its day is over, or when nothing came of the request.
CREATE TABLE request_answer (
    region_id BIGINT NOT NULL,
    who TEXT NOT NULL,
    request_key TEXT NOT NULL,
    -- Of method, address and body, so that a key is not taken for another request.
    request_sha256 TEXT NOT NULL,
    at TEXT NOT NULL,
    -- Null as long as it is being worked on.
    answer TEXT,
    PRIMARY KEY (region_id, who, request_key)
);

CREATE INDEX request_answer_at ON request_answer (region_id, at);
