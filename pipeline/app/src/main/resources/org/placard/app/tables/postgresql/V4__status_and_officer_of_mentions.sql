-- What a mentioned state is that is no member, and whether it only says where an officer comes from.

ALTER TABLE "mentions" ADD COLUMN "status" TEXT;
COMMENT ON COLUMN "mentions"."status" IS 'observer, party or territory: what a state is that is no member of the United Nations; empty for any other.';
ALTER TABLE "mentions" ADD COLUMN "officer" BOOLEAN NOT NULL DEFAULT FALSE;
COMMENT ON COLUMN "mentions"."officer" IS 'Whether it only says where a person comes from who presides or serves the meeting, and holds no position.';
ALTER TABLE "mentions" ALTER COLUMN "officer" DROP DEFAULT;
COMMENT ON COLUMN "mentions"."kind" IS 'state, group, chair, unnamed, or body (an organisation or secretariat, which holds no position).';
COMMENT ON COLUMN "mentions"."code" IS 'Code of the holder; empty for an unnamed one and for a body.';
