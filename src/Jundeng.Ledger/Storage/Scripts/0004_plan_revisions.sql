-- A revision is what a version of the reader finds in the source, with the corrections of people, whose file is kept byte for byte.
-- A revision of before this script holds from the day on which it was put in force, and names no reader.
ALTER TABLE plan_revision ADD COLUMN effective TEXT NULL;

ALTER TABLE plan_revision ADD COLUMN reader TEXT NULL;

ALTER TABLE plan_revision ADD COLUMN corrections BYTEA NULL;

ALTER TABLE plan_finding ADD COLUMN answer TEXT NULL CHECK (answer IN ('mended', 'accepted'));

ALTER TABLE plan_finding ADD COLUMN answer_why TEXT NULL;

ALTER TABLE plan_finding ADD COLUMN answer_who TEXT NULL;
