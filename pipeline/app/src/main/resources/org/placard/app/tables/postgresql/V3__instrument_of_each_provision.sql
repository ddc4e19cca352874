-- Which text each provision of a position or a proposal is of.

ALTER TABLE "position_provisions" ADD COLUMN "instrument" TEXT;
COMMENT ON COLUMN "position_provisions"."instrument" IS 'The treaty, draft or other text whose provisions are meant; empty where the report does not say.';

ALTER TABLE "proposal_provisions" ADD COLUMN "instrument" TEXT;
COMMENT ON COLUMN "proposal_provisions"."instrument" IS 'The treaty, draft or other text whose provisions are meant; empty where the report does not say.';
