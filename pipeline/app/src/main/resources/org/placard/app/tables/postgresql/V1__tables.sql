-- The tables as Placard 0.1.0 has them. A change to them is a new migration; this file stays as it is.

CREATE TABLE "actors" (
    "kind" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT,
    PRIMARY KEY ("kind", "code")
);
COMMENT ON TABLE "actors" IS 'A holder of positions.';
COMMENT ON COLUMN "actors"."kind" IS 'state, group, chair or unnamed.';
COMMENT ON COLUMN "actors"."code" IS 'ISO 3166-1 alpha-3 for a state, the gazetteer''s code for a group, CHAIR, or UNNAMED. Unique together with kind only: NAM is a state and a group.';
COMMENT ON COLUMN "actors"."name" IS 'English short name; empty for a code that the gazetteer does not have.';

CREATE TABLE "states" (
    "code" TEXT NOT NULL,
    "m49" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "formal_name" TEXT NOT NULL,
    PRIMARY KEY ("code")
);
COMMENT ON TABLE "states" IS 'A member or observer state of the United Nations.';
COMMENT ON COLUMN "states"."code" IS 'ISO 3166-1 alpha-3.';
COMMENT ON COLUMN "states"."m49" IS 'United Nations M49 number, three digits.';
COMMENT ON COLUMN "states"."name" IS 'English short name.';
COMMENT ON COLUMN "states"."formal_name" IS 'English formal name.';

CREATE TABLE "groups" (
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "abbreviation" TEXT,
    PRIMARY KEY ("code")
);
COMMENT ON TABLE "groups" IS 'A group of states that speaks in negotiations.';
COMMENT ON COLUMN "groups"."code" IS 'Code of the gazetteer.';
COMMENT ON COLUMN "groups"."name" IS 'English name.';
COMMENT ON COLUMN "groups"."abbreviation" IS 'Abbreviation, where it has one.';

CREATE TABLE "memberships" (
    "membership" INTEGER NOT NULL,
    "group_code" TEXT NOT NULL,
    "state_code" TEXT NOT NULL,
    "member_from" DATE,
    "member_to" DATE,
    PRIMARY KEY ("membership"),
    FOREIGN KEY ("group_code") REFERENCES "groups" ("code"),
    FOREIGN KEY ("state_code") REFERENCES "states" ("code")
);
CREATE INDEX ON "memberships" ("group_code");
CREATE INDEX ON "memberships" ("state_code");
COMMENT ON TABLE "memberships" IS 'A state''s time in a group. A state that left and came back has a row for each time.';
COMMENT ON COLUMN "memberships"."membership" IS 'Row number, from 1.';
COMMENT ON COLUMN "memberships"."group_code" IS 'The group.';
COMMENT ON COLUMN "memberships"."state_code" IS 'The state.';
COMMENT ON COLUMN "memberships"."member_from" IS 'First day; empty where it is not known.';
COMMENT ON COLUMN "memberships"."member_to" IS 'Last day, itself included; empty while it goes on.';

CREATE TABLE "checkins" (
    "checkin" TEXT NOT NULL,
    "report" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT,
    "date" DATE,
    "file" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "file_starts" INTEGER NOT NULL,
    "file_ends" INTEGER NOT NULL,
    "placard" TEXT NOT NULL,
    "resources" TEXT NOT NULL,
    "notes" TEXT,
    PRIMARY KEY ("checkin")
);
COMMENT ON TABLE "checkins" IS 'A dated check-in of a report.';
COMMENT ON COLUMN "checkins"."checkin" IS 'Id of the check-in: the report''s name and the check-in''s number.';
COMMENT ON COLUMN "checkins"."report" IS 'Name of the report''s file without its ending.';
COMMENT ON COLUMN "checkins"."number" IS 'Number of the check-in in its report.';
COMMENT ON COLUMN "checkins"."title" IS 'Title as in the report.';
COMMENT ON COLUMN "checkins"."date" IS 'Date of the check-in; empty where the report gives none.';
COMMENT ON COLUMN "checkins"."file" IS 'Name of the report''s file.';
COMMENT ON COLUMN "checkins"."media_type" IS 'Media type of the file.';
COMMENT ON COLUMN "checkins"."sha256" IS 'SHA-256 of the file.';
COMMENT ON COLUMN "checkins"."file_starts" IS 'First code point of the check-in in the text of the file.';
COMMENT ON COLUMN "checkins"."file_ends" IS 'Code point after the check-in''s last one in the text of the file.';
COMMENT ON COLUMN "checkins"."placard" IS 'Version of the program.';
COMMENT ON COLUMN "checkins"."resources" IS 'SHA-256 over the gazetteers, cues and models in use.';
COMMENT ON COLUMN "checkins"."notes" IS 'Limits met while annotating, joined by "; ".';

CREATE TABLE "sentences" (
    "checkin" TEXT NOT NULL,
    "sentence" TEXT NOT NULL,
    "section" TEXT,
    "section_title" TEXT,
    "starts" INTEGER NOT NULL,
    "ends" INTEGER NOT NULL,
    "words" TEXT NOT NULL,
    "meeting_date" DATE,
    "meeting_day" INTEGER,
    "meeting_part" TEXT,
    "support" BOOLEAN NOT NULL,
    "opposition" BOOLEAN NOT NULL,
    "proposal" BOOLEAN NOT NULL,
    PRIMARY KEY ("checkin", "sentence"),
    FOREIGN KEY ("checkin") REFERENCES "checkins" ("checkin")
);
COMMENT ON TABLE "sentences" IS 'A sentence or a section title.';
COMMENT ON COLUMN "sentences"."checkin" IS 'Id of the check-in: the report''s name and the check-in''s number.';
COMMENT ON COLUMN "sentences"."sentence" IS 'Id of the sentence, unique within the check-in.';
COMMENT ON COLUMN "sentences"."section" IS 'Id of its section; empty ahead of the first.';
COMMENT ON COLUMN "sentences"."section_title" IS 'Title of its section.';
COMMENT ON COLUMN "sentences"."starts" IS 'First code point in the check-in''s text.';
COMMENT ON COLUMN "sentences"."ends" IS 'Code point after its last one in the check-in''s text.';
COMMENT ON COLUMN "sentences"."words" IS 'Its words.';
COMMENT ON COLUMN "sentences"."meeting_date" IS 'Date of the meeting that it reports.';
COMMENT ON COLUMN "sentences"."meeting_day" IS 'Day of the session, from 1.';
COMMENT ON COLUMN "sentences"."meeting_part" IS 'morning, afternoon or evening.';
COMMENT ON COLUMN "sentences"."support" IS 'Whether it is labelled support.';
COMMENT ON COLUMN "sentences"."opposition" IS 'Whether it is labelled opposition.';
COMMENT ON COLUMN "sentences"."proposal" IS 'Whether it is labelled proposal.';

CREATE TABLE "labels" (
    "checkin" TEXT NOT NULL,
    "sentence" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "confidence" DOUBLE PRECISION NOT NULL,
    "cues" TEXT,
    "construction" TEXT,
    PRIMARY KEY ("checkin", "sentence", "label"),
    FOREIGN KEY ("checkin", "sentence") REFERENCES "sentences" ("checkin", "sentence")
);
COMMENT ON TABLE "labels" IS 'A label of a sentence.';
COMMENT ON COLUMN "labels"."checkin" IS 'Id of the check-in: the report''s name and the check-in''s number.';
COMMENT ON COLUMN "labels"."sentence" IS 'Id of the sentence, unique within the check-in.';
COMMENT ON COLUMN "labels"."label" IS 'support, opposition or proposal.';
COMMENT ON COLUMN "labels"."confidence" IS 'Probability that a careful annotator gives the label.';
COMMENT ON COLUMN "labels"."cues" IS 'The words that carry it, joined by "; ".';
COMMENT ON COLUMN "labels"."construction" IS 'Name of the construction or model that gave it.';

CREATE TABLE "mentions" (
    "checkin" TEXT NOT NULL,
    "sentence" TEXT NOT NULL,
    "mention" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "code" TEXT,
    "form" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "starts" INTEGER NOT NULL,
    "ends" INTEGER NOT NULL,
    "words" TEXT NOT NULL,
    PRIMARY KEY ("checkin", "sentence", "mention"),
    FOREIGN KEY ("checkin", "sentence") REFERENCES "sentences" ("checkin", "sentence"),
    FOREIGN KEY ("kind", "code") REFERENCES "actors" ("kind", "code")
);
CREATE INDEX ON "mentions" ("kind", "code");
COMMENT ON TABLE "mentions" IS 'A place where a sentence names a holder.';
COMMENT ON COLUMN "mentions"."checkin" IS 'Id of the check-in: the report''s name and the check-in''s number.';
COMMENT ON COLUMN "mentions"."sentence" IS 'Id of the sentence, unique within the check-in.';
COMMENT ON COLUMN "mentions"."mention" IS 'Number of the mention in its sentence, from 1.';
COMMENT ON COLUMN "mentions"."kind" IS 'state, group, chair or unnamed.';
COMMENT ON COLUMN "mentions"."code" IS 'Code of the holder; empty for an unnamed one.';
COMMENT ON COLUMN "mentions"."form" IS 'noun ("Canada") or adjective ("Canadian").';
COMMENT ON COLUMN "mentions"."source" IS 'gazetteer, fuzzy (a misspelt name) or ner (a recogniser''s word).';
COMMENT ON COLUMN "mentions"."starts" IS 'First code point in the check-in''s text.';
COMMENT ON COLUMN "mentions"."ends" IS 'Code point after its last one in the check-in''s text.';
COMMENT ON COLUMN "mentions"."words" IS 'The name as written.';

CREATE TABLE "provisions" (
    "checkin" TEXT NOT NULL,
    "sentence" TEXT NOT NULL,
    "reference" INTEGER NOT NULL,
    "item" INTEGER NOT NULL,
    "provision" TEXT,
    "article" TEXT,
    "starts" INTEGER NOT NULL,
    "ends" INTEGER NOT NULL,
    "words" TEXT NOT NULL,
    PRIMARY KEY ("checkin", "sentence", "reference", "item"),
    FOREIGN KEY ("checkin", "sentence") REFERENCES "sentences" ("checkin", "sentence")
);
COMMENT ON TABLE "provisions" IS 'A provision that a sentence refers to; a reference to several has a row for each.';
COMMENT ON COLUMN "provisions"."checkin" IS 'Id of the check-in: the report''s name and the check-in''s number.';
COMMENT ON COLUMN "provisions"."sentence" IS 'Id of the sentence, unique within the check-in.';
COMMENT ON COLUMN "provisions"."reference" IS 'Number of the reference in its sentence, from 1.';
COMMENT ON COLUMN "provisions"."item" IS 'Number of the provision in its reference, from 1.';
COMMENT ON COLUMN "provisions"."provision" IS 'Normal form, such as 16(2)(c), or ¶2 where the article is not known; empty where a range was too wide to be meant.';
COMMENT ON COLUMN "provisions"."article" IS 'The provision cut to its article, such as 16.';
COMMENT ON COLUMN "provisions"."starts" IS 'First code point in the check-in''s text.';
COMMENT ON COLUMN "provisions"."ends" IS 'Code point after its last one in the check-in''s text.';
COMMENT ON COLUMN "provisions"."words" IS 'The reference as written.';

CREATE TABLE "proposals" (
    "checkin" TEXT NOT NULL,
    "proposal" TEXT NOT NULL,
    "sentence" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "withdrawn" BOOLEAN NOT NULL,
    "starts" INTEGER NOT NULL,
    "ends" INTEGER NOT NULL,
    "words" TEXT NOT NULL,
    PRIMARY KEY ("checkin", "proposal"),
    FOREIGN KEY ("checkin", "sentence") REFERENCES "sentences" ("checkin", "sentence")
);
CREATE INDEX ON "proposals" ("checkin", "sentence");
COMMENT ON TABLE "proposals" IS 'A change to the text that somebody put on the floor.';
COMMENT ON COLUMN "proposals"."checkin" IS 'Id of the check-in: the report''s name and the check-in''s number.';
COMMENT ON COLUMN "proposals"."proposal" IS 'Id of the proposal, unique within the check-in.';
COMMENT ON COLUMN "proposals"."sentence" IS 'Id of the sentence that reports it.';
COMMENT ON COLUMN "proposals"."action" IS 'What it would do: add, delete, replace, keep, merge, move, limit, rename, threshold, amend, procedure or other.';
COMMENT ON COLUMN "proposals"."withdrawn" IS 'Whether its author took it back.';
COMMENT ON COLUMN "proposals"."starts" IS 'First code point of its words in the check-in''s text.';
COMMENT ON COLUMN "proposals"."ends" IS 'Code point after the last one of its words in the check-in''s text.';
COMMENT ON COLUMN "proposals"."words" IS 'Its words.';

CREATE TABLE "proposal_authors" (
    "checkin" TEXT NOT NULL,
    "proposal" TEXT NOT NULL,
    "item" INTEGER NOT NULL,
    "author_kind" TEXT NOT NULL,
    "author" TEXT NOT NULL,
    PRIMARY KEY ("checkin", "proposal", "item"),
    FOREIGN KEY ("checkin", "proposal") REFERENCES "proposals" ("checkin", "proposal"),
    FOREIGN KEY ("author_kind", "author") REFERENCES "actors" ("kind", "code")
);
CREATE INDEX ON "proposal_authors" ("author_kind", "author");
COMMENT ON TABLE "proposal_authors" IS 'An author of a proposal.';
COMMENT ON COLUMN "proposal_authors"."checkin" IS 'Id of the check-in: the report''s name and the check-in''s number.';
COMMENT ON COLUMN "proposal_authors"."proposal" IS 'Id of the proposal, unique within the check-in.';
COMMENT ON COLUMN "proposal_authors"."item" IS 'Its place among the authors, from 1.';
COMMENT ON COLUMN "proposal_authors"."author_kind" IS 'Kind of the author.';
COMMENT ON COLUMN "proposal_authors"."author" IS 'Code of the author.';

CREATE TABLE "proposal_provisions" (
    "checkin" TEXT NOT NULL,
    "proposal" TEXT NOT NULL,
    "item" INTEGER NOT NULL,
    "provision" TEXT NOT NULL,
    "article" TEXT NOT NULL,
    PRIMARY KEY ("checkin", "proposal", "item"),
    FOREIGN KEY ("checkin", "proposal") REFERENCES "proposals" ("checkin", "proposal")
);
COMMENT ON TABLE "proposal_provisions" IS 'A provision that a proposal is about.';
COMMENT ON COLUMN "proposal_provisions"."checkin" IS 'Id of the check-in: the report''s name and the check-in''s number.';
COMMENT ON COLUMN "proposal_provisions"."proposal" IS 'Id of the proposal, unique within the check-in.';
COMMENT ON COLUMN "proposal_provisions"."item" IS 'Its place among the provisions, from 1.';
COMMENT ON COLUMN "proposal_provisions"."provision" IS 'Normal form of the provision.';
COMMENT ON COLUMN "proposal_provisions"."article" IS 'The provision cut to its article.';

CREATE TABLE "positions" (
    "checkin" TEXT NOT NULL,
    "position" TEXT NOT NULL,
    "sentence" TEXT NOT NULL,
    "stance" TEXT NOT NULL,
    "actor_kind" TEXT NOT NULL,
    "actor" TEXT NOT NULL,
    "speaks_for_kind" TEXT,
    "speaks_for" TEXT,
    "proposal" TEXT,
    "date" DATE,
    "confidence" DOUBLE PRECISION NOT NULL,
    "construction" TEXT,
    "derived_from" TEXT,
    "mention_starts" INTEGER NOT NULL,
    "mention_ends" INTEGER NOT NULL,
    "cue_starts" INTEGER NOT NULL,
    "cue_ends" INTEGER NOT NULL,
    PRIMARY KEY ("checkin", "position"),
    FOREIGN KEY ("checkin", "sentence") REFERENCES "sentences" ("checkin", "sentence"),
    FOREIGN KEY ("checkin", "proposal") REFERENCES "proposals" ("checkin", "proposal"),
    FOREIGN KEY ("actor_kind", "actor") REFERENCES "actors" ("kind", "code")
);
CREATE INDEX ON "positions" ("checkin", "sentence");
CREATE INDEX ON "positions" ("checkin", "proposal");
CREATE INDEX ON "positions" ("actor_kind", "actor");
COMMENT ON TABLE "positions" IS 'One holder''s stance with its evidence.';
COMMENT ON COLUMN "positions"."checkin" IS 'Id of the check-in: the report''s name and the check-in''s number.';
COMMENT ON COLUMN "positions"."position" IS 'Id of the position, unique within the check-in.';
COMMENT ON COLUMN "positions"."sentence" IS 'Id of the sentence that reports it.';
COMMENT ON COLUMN "positions"."stance" IS 'support, oppose or propose.';
COMMENT ON COLUMN "positions"."actor_kind" IS 'Kind of the holder.';
COMMENT ON COLUMN "positions"."actor" IS 'Code of the holder.';
COMMENT ON COLUMN "positions"."speaks_for_kind" IS 'Kind of the one that the holder speaks for: group or state.';
COMMENT ON COLUMN "positions"."speaks_for" IS 'Code of the group, or now and then the state, that the holder speaks for.';
COMMENT ON COLUMN "positions"."proposal" IS 'Id of the proposal that it makes or answers.';
COMMENT ON COLUMN "positions"."date" IS 'Date of the meeting; empty where the report does not say.';
COMMENT ON COLUMN "positions"."confidence" IS 'Probability that a careful annotator gives the position.';
COMMENT ON COLUMN "positions"."construction" IS 'Name of the construction or model that gave it.';
COMMENT ON COLUMN "positions"."derived_from" IS 'Group whose stated position was expanded into this member''s; empty where the position is stated.';
COMMENT ON COLUMN "positions"."mention_starts" IS 'First code point of the holder''s name.';
COMMENT ON COLUMN "positions"."mention_ends" IS 'Code point after the holder''s name.';
COMMENT ON COLUMN "positions"."cue_starts" IS 'First code point of the words that carry the stance.';
COMMENT ON COLUMN "positions"."cue_ends" IS 'Code point after the words that carry the stance.';

CREATE TABLE "position_provisions" (
    "checkin" TEXT NOT NULL,
    "position" TEXT NOT NULL,
    "item" INTEGER NOT NULL,
    "provision" TEXT NOT NULL,
    "article" TEXT NOT NULL,
    PRIMARY KEY ("checkin", "position", "item"),
    FOREIGN KEY ("checkin", "position") REFERENCES "positions" ("checkin", "position")
);
COMMENT ON TABLE "position_provisions" IS 'A provision that a position is about.';
COMMENT ON COLUMN "position_provisions"."checkin" IS 'Id of the check-in: the report''s name and the check-in''s number.';
COMMENT ON COLUMN "position_provisions"."position" IS 'Id of the position, unique within the check-in.';
COMMENT ON COLUMN "position_provisions"."item" IS 'Its place among the provisions, from 1.';
COMMENT ON COLUMN "position_provisions"."provision" IS 'Normal form of the provision.';
COMMENT ON COLUMN "position_provisions"."article" IS 'The provision cut to its article.';

CREATE TABLE "position_counterparts" (
    "checkin" TEXT NOT NULL,
    "position" TEXT NOT NULL,
    "item" INTEGER NOT NULL,
    "counterpart_kind" TEXT NOT NULL,
    "counterpart" TEXT NOT NULL,
    PRIMARY KEY ("checkin", "position", "item"),
    FOREIGN KEY ("checkin", "position") REFERENCES "positions" ("checkin", "position"),
    FOREIGN KEY ("counterpart_kind", "counterpart") REFERENCES "actors" ("kind", "code")
);
CREATE INDEX ON "position_counterparts" ("counterpart_kind", "counterpart");
COMMENT ON TABLE "position_counterparts" IS 'An author of the proposal or position that a position supports or opposes.';
COMMENT ON COLUMN "position_counterparts"."checkin" IS 'Id of the check-in: the report''s name and the check-in''s number.';
COMMENT ON COLUMN "position_counterparts"."position" IS 'Id of the position, unique within the check-in.';
COMMENT ON COLUMN "position_counterparts"."item" IS 'Its place among the counterparts, from 1.';
COMMENT ON COLUMN "position_counterparts"."counterpart_kind" IS 'Kind of the counterpart.';
COMMENT ON COLUMN "position_counterparts"."counterpart" IS 'Code of the counterpart.';

CREATE TABLE "dyads" (
    "checkin" TEXT NOT NULL,
    "position" TEXT NOT NULL,
    "item" INTEGER NOT NULL,
    "sender_kind" TEXT NOT NULL,
    "sender" TEXT NOT NULL,
    "relation" TEXT NOT NULL,
    "receiver_kind" TEXT NOT NULL,
    "receiver" TEXT NOT NULL,
    "date" DATE,
    "topic" TEXT,
    "provisions" TEXT,
    "proposal" TEXT,
    "sentence" TEXT NOT NULL,
    PRIMARY KEY ("checkin", "position", "item"),
    FOREIGN KEY ("checkin", "position") REFERENCES "positions" ("checkin", "position"),
    FOREIGN KEY ("checkin", "sentence") REFERENCES "sentences" ("checkin", "sentence"),
    FOREIGN KEY ("checkin", "proposal") REFERENCES "proposals" ("checkin", "proposal"),
    FOREIGN KEY ("sender_kind", "sender") REFERENCES "actors" ("kind", "code"),
    FOREIGN KEY ("receiver_kind", "receiver") REFERENCES "actors" ("kind", "code")
);
CREATE INDEX ON "dyads" ("checkin", "sentence");
CREATE INDEX ON "dyads" ("checkin", "proposal");
CREATE INDEX ON "dyads" ("sender_kind", "sender");
CREATE INDEX ON "dyads" ("receiver_kind", "receiver");
COMMENT ON TABLE "dyads" IS 'A tie from one holder to another that a position makes.';
COMMENT ON COLUMN "dyads"."checkin" IS 'Id of the check-in: the report''s name and the check-in''s number.';
COMMENT ON COLUMN "dyads"."position" IS 'Id of the position, unique within the check-in.';
COMMENT ON COLUMN "dyads"."item" IS 'Number of the tie in its position, from 1.';
COMMENT ON COLUMN "dyads"."sender_kind" IS 'Kind of the sender.';
COMMENT ON COLUMN "dyads"."sender" IS 'Code of the holder whose stance it is.';
COMMENT ON COLUMN "dyads"."relation" IS 'supports, opposes or speaks_for.';
COMMENT ON COLUMN "dyads"."receiver_kind" IS 'Kind of the receiver.';
COMMENT ON COLUMN "dyads"."receiver" IS 'Code of the author who is supported or opposed, or of the group or state that is spoken for.';
COMMENT ON COLUMN "dyads"."date" IS 'Date of the meeting; where the report does not say, of the check-in.';
COMMENT ON COLUMN "dyads"."topic" IS 'Title of the section.';
COMMENT ON COLUMN "dyads"."provisions" IS 'Provisions that it is about, joined by "; ".';
COMMENT ON COLUMN "dyads"."proposal" IS 'Id of the proposal.';
COMMENT ON COLUMN "dyads"."sentence" IS 'Id of the sentence, unique within the check-in.';

CREATE TABLE "statements" (
    "checkin" TEXT NOT NULL,
    "position" TEXT NOT NULL,
    "report" TEXT NOT NULL,
    "checkin_date" DATE,
    "date" DATE,
    "meeting_day" INTEGER,
    "meeting_part" TEXT,
    "section" TEXT,
    "sentence" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "actor" TEXT NOT NULL,
    "actor_name" TEXT,
    "actor_kind" TEXT NOT NULL,
    "speaks_for_kind" TEXT,
    "speaks_for" TEXT,
    "speaks_for_name" TEXT,
    "stance" TEXT NOT NULL,
    "agreement" BOOLEAN NOT NULL,
    "articles" TEXT,
    "provisions" TEXT,
    "counterpart" TEXT,
    "counterpart_names" TEXT,
    "proposal" TEXT,
    "proposal_action" TEXT,
    "proposal_authors" TEXT,
    "proposal_words" TEXT,
    "proposal_withdrawn" BOOLEAN,
    "actor_words" TEXT NOT NULL,
    "cue_words" TEXT NOT NULL,
    "confidence" DOUBLE PRECISION NOT NULL,
    "construction" TEXT,
    "derived_from" TEXT,
    "file" TEXT NOT NULL,
    "starts" INTEGER NOT NULL,
    "ends" INTEGER NOT NULL,
    "file_starts" INTEGER NOT NULL,
    "file_ends" INTEGER NOT NULL,
    "actor_starts" INTEGER NOT NULL,
    "actor_ends" INTEGER NOT NULL,
    "cue_starts" INTEGER NOT NULL,
    "cue_ends" INTEGER NOT NULL,
    PRIMARY KEY ("checkin", "position"),
    FOREIGN KEY ("checkin", "position") REFERENCES "positions" ("checkin", "position"),
    FOREIGN KEY ("checkin", "sentence") REFERENCES "sentences" ("checkin", "sentence"),
    FOREIGN KEY ("checkin", "proposal") REFERENCES "proposals" ("checkin", "proposal"),
    FOREIGN KEY ("actor_kind", "actor") REFERENCES "actors" ("kind", "code")
);
CREATE INDEX ON "statements" ("checkin", "sentence");
CREATE INDEX ON "statements" ("checkin", "proposal");
CREATE INDEX ON "statements" ("actor_kind", "actor");
COMMENT ON TABLE "statements" IS 'A position with everything about it in one row. Lists are joined by "; ".';
COMMENT ON COLUMN "statements"."checkin" IS 'Id of the check-in: the report''s name and the check-in''s number.';
COMMENT ON COLUMN "statements"."position" IS 'Id of the position, unique within the check-in.';
COMMENT ON COLUMN "statements"."report" IS 'Name of the report''s file without its ending.';
COMMENT ON COLUMN "statements"."checkin_date" IS 'Date of the check-in.';
COMMENT ON COLUMN "statements"."date" IS 'Date of the meeting in which the stance was taken.';
COMMENT ON COLUMN "statements"."meeting_day" IS 'Day of the session, from 1.';
COMMENT ON COLUMN "statements"."meeting_part" IS 'morning, afternoon or evening.';
COMMENT ON COLUMN "statements"."section" IS 'Title of the section.';
COMMENT ON COLUMN "statements"."sentence" IS 'Id of the sentence, unique within the check-in.';
COMMENT ON COLUMN "statements"."words" IS 'Words of the sentence.';
COMMENT ON COLUMN "statements"."actor" IS 'Code of the holder.';
COMMENT ON COLUMN "statements"."actor_name" IS 'Name of the holder.';
COMMENT ON COLUMN "statements"."actor_kind" IS 'state, group, chair or unnamed.';
COMMENT ON COLUMN "statements"."speaks_for_kind" IS 'Kind of the one that the holder speaks for: group or state.';
COMMENT ON COLUMN "statements"."speaks_for" IS 'Code of the group, or now and then the state, that the holder speaks for.';
COMMENT ON COLUMN "statements"."speaks_for_name" IS 'Name of the one that the holder speaks for.';
COMMENT ON COLUMN "statements"."stance" IS 'support, oppose or propose.';
COMMENT ON COLUMN "statements"."agreement" IS 'The stance as discourse network analysis codes it: false for oppose, true otherwise.';
COMMENT ON COLUMN "statements"."articles" IS 'Articles that it is about, each once.';
COMMENT ON COLUMN "statements"."provisions" IS 'Provisions that it is about.';
COMMENT ON COLUMN "statements"."counterpart" IS 'Codes of the authors who are supported or opposed.';
COMMENT ON COLUMN "statements"."counterpart_names" IS 'Names of those authors.';
COMMENT ON COLUMN "statements"."proposal" IS 'Id of the proposal that it makes or answers.';
COMMENT ON COLUMN "statements"."proposal_action" IS 'What the proposal would do.';
COMMENT ON COLUMN "statements"."proposal_authors" IS 'Codes of the proposal''s authors.';
COMMENT ON COLUMN "statements"."proposal_words" IS 'Words of the proposal.';
COMMENT ON COLUMN "statements"."proposal_withdrawn" IS 'Whether the proposal was taken back.';
COMMENT ON COLUMN "statements"."actor_words" IS 'The holder''s name as written.';
COMMENT ON COLUMN "statements"."cue_words" IS 'The words that carry the stance.';
COMMENT ON COLUMN "statements"."confidence" IS 'Probability that a careful annotator gives the position.';
COMMENT ON COLUMN "statements"."construction" IS 'Name of the construction or model that gave it.';
COMMENT ON COLUMN "statements"."derived_from" IS 'Group whose stated position was expanded into this member''s; empty where the position is stated.';
COMMENT ON COLUMN "statements"."file" IS 'Name of the report''s file.';
COMMENT ON COLUMN "statements"."starts" IS 'First code point of the sentence in the check-in''s text.';
COMMENT ON COLUMN "statements"."ends" IS 'Code point after the sentence in the check-in''s text.';
COMMENT ON COLUMN "statements"."file_starts" IS 'First code point of the sentence in the text of the file.';
COMMENT ON COLUMN "statements"."file_ends" IS 'Code point after the sentence in the text of the file.';
COMMENT ON COLUMN "statements"."actor_starts" IS 'First code point of the holder''s name in the check-in''s text.';
COMMENT ON COLUMN "statements"."actor_ends" IS 'Code point after the holder''s name.';
COMMENT ON COLUMN "statements"."cue_starts" IS 'First code point of the cue words in the check-in''s text.';
COMMENT ON COLUMN "statements"."cue_ends" IS 'Code point after the cue words.';
