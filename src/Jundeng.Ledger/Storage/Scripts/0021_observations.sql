-- What is observed of an indicator, region by region: statistics that assessments rest on. Rows are only ever added: a later version replaces an
-- earlier one. registered is the event of chain 0 that brought the row; group_name is empty for the whole. Neither region nor event is referred
-- to by a constraint: a million rows come at once, from a program that has looked both up, and the audit checks them.
CREATE TABLE observation (
    registered BIGINT NOT NULL,
    region_id BIGINT NOT NULL,
    indicator TEXT NOT NULL,
    period TEXT NOT NULL,
    group_name TEXT NOT NULL,
    version BIGINT NOT NULL CHECK (version >= 1),
    status TEXT NOT NULL CHECK (status IN ('normal', 'provisional', 'revised', 'estimated', 'missing', 'not-applicable', 'suppressed')),
    digits TEXT NULL,
    number DOUBLE PRECISION NULL,
    numerator DOUBLE PRECISION NULL,
    denominator DOUBLE PRECISION NULL,
    population DOUBLE PRECISION NULL,
    unit TEXT NULL,
    PRIMARY KEY (region_id, indicator, period, group_name, version)
);

CREATE INDEX observation_registered ON observation (registered);
