-- What a position is about beyond its provision, who read it, and how the report puts it; and the day that networks count by.

ALTER TABLE "positions" ADD COLUMN "day" DATE;
COMMENT ON COLUMN "positions"."day" IS 'Date of the meeting or, where the report does not say, of the check-in; what networks and dashboard count by.';
ALTER TABLE "positions" ADD COLUMN "instrument" TEXT;
COMMENT ON COLUMN "positions"."instrument" IS 'The treaty, draft or other text whose provisions are meant; empty where the report does not say.';
ALTER TABLE "positions" ADD COLUMN "forum" TEXT;
COMMENT ON COLUMN "positions"."forum" IS 'The body that met; empty where the report does not say.';
ALTER TABLE "positions" ADD COLUMN "session" TEXT;
COMMENT ON COLUMN "positions"."session" IS 'The session of that body; empty where the report does not say.';
ALTER TABLE "positions" ADD COLUMN "rule" TEXT;
COMMENT ON COLUMN "positions"."rule" IS 'Row of the table of frames that decided; empty where none did.';
ALTER TABLE "positions" ADD COLUMN "reader" TEXT NOT NULL DEFAULT 'grammar';
COMMENT ON COLUMN "positions"."reader" IS 'Which reader gave the position: grammar, or a trained one.';
ALTER TABLE "positions" ALTER COLUMN "reader" DROP DEFAULT;
ALTER TABLE "positions" ADD COLUMN "factuality" TEXT NOT NULL DEFAULT 'asserted';
COMMENT ON COLUMN "positions"."factuality" IS 'How the report puts the stance: asserted, or hoped, asked, conditional, planned, recalled, attributed.';
ALTER TABLE "positions" ALTER COLUMN "factuality" DROP DEFAULT;

ALTER TABLE "statements" ADD COLUMN "day" DATE;
COMMENT ON COLUMN "statements"."day" IS 'Date of the meeting or, where the report does not say, of the check-in; what networks and dashboard count by.';
ALTER TABLE "statements" ADD COLUMN "instrument" TEXT;
COMMENT ON COLUMN "statements"."instrument" IS 'The treaty, draft or other text whose provisions are meant; empty where the report does not say.';
ALTER TABLE "statements" ADD COLUMN "forum" TEXT;
COMMENT ON COLUMN "statements"."forum" IS 'The body that met; empty where the report does not say.';
ALTER TABLE "statements" ADD COLUMN "session" TEXT;
COMMENT ON COLUMN "statements"."session" IS 'The session of that body; empty where the report does not say.';
ALTER TABLE "statements" ADD COLUMN "rule" TEXT;
COMMENT ON COLUMN "statements"."rule" IS 'Row of the table of frames that decided; empty where none did.';
ALTER TABLE "statements" ADD COLUMN "reader" TEXT NOT NULL DEFAULT 'grammar';
COMMENT ON COLUMN "statements"."reader" IS 'Which reader gave the position: grammar, or a trained one.';
ALTER TABLE "statements" ALTER COLUMN "reader" DROP DEFAULT;
ALTER TABLE "statements" ADD COLUMN "factuality" TEXT NOT NULL DEFAULT 'asserted';
COMMENT ON COLUMN "statements"."factuality" IS 'How the report puts the stance: asserted, or hoped, asked, conditional, planned, recalled, attributed.';
ALTER TABLE "statements" ALTER COLUMN "factuality" DROP DEFAULT;

ALTER TABLE "proposals" ADD COLUMN "instrument" TEXT;
COMMENT ON COLUMN "proposals"."instrument" IS 'The treaty, draft or other text whose provisions are meant; empty where the report does not say.';

ALTER TABLE "provisions" ADD COLUMN "instrument" TEXT;
COMMENT ON COLUMN "provisions"."instrument" IS 'The treaty, draft or other text whose provisions are meant; empty where the report does not say.';
