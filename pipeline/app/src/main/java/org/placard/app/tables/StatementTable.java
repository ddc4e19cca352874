package org.placard.app.tables;

import static org.placard.app.tables.ColumnType.BOOLEAN;
import static org.placard.app.tables.ColumnType.DATE;
import static org.placard.app.tables.ColumnType.INTEGER;
import static org.placard.app.tables.ColumnType.NUMBER;
import static org.placard.app.tables.ColumnType.TEXT;
import static org.placard.app.tables.IndexedCheckIn.cell;
import static org.placard.app.tables.SentenceTables.lower;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.placard.position.Position;
import org.placard.position.Proposal;
import org.placard.position.Stance;
import org.placard.provision.Provision;

/** Every variable of a position in one row, for those who want one table and no joins. */
final class StatementTable {
    static final DataTable<IndexedCheckIn> STATEMENTS = DataTable.<IndexedCheckIn, OfPosition<Position>>of(
                    "statements",
                    "A position with everything about it in one row. Lists are joined by \"; \".",
                    OfPosition::positions)
            .required("checkin", TEXT, SentenceTables.CHECKIN_MEANING, each -> each.checkIn()
                    .id())
            .required("position", TEXT, PositionTables.POSITION_MEANING, each -> each.position()
                    .id())
            .required("report", TEXT, "Name of the report's file without its ending.", each -> each.checkIn()
                    .report())
            .optional("checkin_date", DATE, "Date of the check-in.", each -> each.checkIn()
                    .checkIn()
                    .date()
                    .orElse(null))
            .optional("date", DATE, "Date of the meeting in which the stance was taken.", each -> each.position()
                    .date())
            .optional("meeting_day", INTEGER, "Day of the session, from 1.", each -> each.sentence()
                    .meeting()
                    .day())
            .optional(
                    "meeting_part",
                    TEXT,
                    "morning, afternoon or evening.",
                    each -> lower(each.sentence().meeting().part()))
            .optional("section", TEXT, "Title of the section.", each -> each.checkIn()
                    .sectionTitle(each.sentence()))
            .required("sentence", TEXT, SentenceTables.SENTENCE_MEANING, each -> each.position()
                    .sentence())
            .required("words", TEXT, "Words of the sentence.", each -> each.checkIn()
                    .words(each.sentence().span()))
            .required("actor", TEXT, "Code of the holder.", each -> each.actor().code())
            .optional("actor_name", TEXT, "Name of the holder.", each -> each.checkIn()
                    .name(each.actor()))
            .required("actor_kind", TEXT, "state, group, chair or unnamed.", each -> each.actor()
                    .kindName())
            .optional("speaks_for_kind", TEXT, PositionTables.SPEAKS_FOR_KIND_MEANING, PositionTables::speaksForKind)
            .optional("speaks_for", TEXT, PositionTables.SPEAKS_FOR_MEANING, each -> each.position()
                    .speaksFor())
            .optional("speaks_for_name", TEXT, "Name of the one that the holder speaks for.", each -> each.checkIn()
                    .represented(each.position())
                    .map(each.checkIn()::name)
                    .orElse(null))
            .required(
                    "stance",
                    TEXT,
                    PositionTables.STANCE_MEANING,
                    each -> lower(each.position().stance()))
            .required(
                    "agreement",
                    BOOLEAN,
                    "The stance as discourse network analysis codes it: false for oppose, true otherwise.",
                    each -> each.position().stance() != Stance.OPPOSE)
            .optional(
                    "articles",
                    TEXT,
                    "Articles that it is about, each once.",
                    each -> cell(each.position().provisions().stream()
                            .map(provision -> provision.article().norm())
                            .distinct()))
            .optional(
                    "provisions",
                    TEXT,
                    "Provisions that it is about.",
                    each -> cell(each.position().provisions().stream().map(Provision::norm)))
            .optional(
                    "counterpart",
                    TEXT,
                    "Codes of the authors who are supported or opposed.",
                    each -> cell(each.position().counterpart().stream()))
            .optional("counterpart_names", TEXT, "Names of those authors.", StatementTable::counterpartNames)
            .optional("proposal", TEXT, "Id of the proposal that it makes or answers.", each -> each.position()
                    .proposal())
            .optional(
                    "proposal_action", TEXT, "What the proposal would do.", proposal((each, it) -> lower(it.action())))
            .optional(
                    "proposal_authors",
                    TEXT,
                    "Codes of the proposal's authors.",
                    proposal((each, it) -> cell(it.authors().stream())))
            .optional("proposal_words", TEXT, "Words of the proposal.", proposal((each, it) -> each.checkIn()
                    .words(it.span())))
            .optional(
                    "proposal_withdrawn",
                    BOOLEAN,
                    "Whether the proposal was taken back.",
                    proposal((each, it) -> it.withdrawn()))
            .required("actor_words", TEXT, "The holder's name as written.", each -> each.checkIn()
                    .words(each.position().mention()))
            .required("cue_words", TEXT, "The words that carry the stance.", each -> each.checkIn()
                    .words(each.position().cue()))
            .required("confidence", NUMBER, PositionTables.CONFIDENCE_MEANING, each -> each.position()
                    .confidence())
            .optional("construction", TEXT, PositionTables.CONSTRUCTION_MEANING, each -> each.position()
                    .by())
            .optional("derived_from", TEXT, PositionTables.DERIVED_MEANING, each -> each.position()
                    .derivedFrom())
            .required("file", TEXT, "Name of the report's file.", each -> each.checkIn()
                    .checkIn()
                    .source()
                    .file())
            .required(
                    "starts",
                    INTEGER,
                    "First code point of the sentence in the check-in's text.",
                    each -> each.checkIn().starts(each.sentence().span()))
            .required("ends", INTEGER, "Code point after the sentence in the check-in's text.", each -> each.checkIn()
                    .ends(each.sentence().span()))
            .required(
                    "file_starts",
                    INTEGER,
                    "First code point of the sentence in the text of the file.",
                    each -> inFile(each, each.checkIn().starts(each.sentence().span())))
            .required(
                    "file_ends",
                    INTEGER,
                    "Code point after the sentence in the text of the file.",
                    each -> inFile(each, each.checkIn().ends(each.sentence().span())))
            .required(
                    "actor_starts",
                    INTEGER,
                    "First code point of the holder's name in the check-in's text.",
                    each -> each.checkIn().starts(each.position().mention()))
            .required("actor_ends", INTEGER, "Code point after the holder's name.", each -> each.checkIn()
                    .ends(each.position().mention()))
            .required(
                    "cue_starts",
                    INTEGER,
                    "First code point of the cue words in the check-in's text.",
                    each -> each.checkIn().starts(each.position().cue()))
            .required("cue_ends", INTEGER, "Code point after the cue words.", each -> each.checkIn()
                    .ends(each.position().cue()))
            .optional("day", DATE, PositionTables.DAY_MEANING, each -> each.checkIn()
                    .date(each.position())
                    .orElse(null))
            .optional("instrument", TEXT, PositionTables.INSTRUMENT_MEANING, each -> each.added("instrument")
                    .orElse(null))
            .optional("forum", TEXT, PositionTables.FORUM_MEANING, each -> each.added("forum")
                    .orElse(null))
            .optional("session", TEXT, PositionTables.SESSION_MEANING, each -> each.added("session")
                    .orElse(null))
            .optional("rule", TEXT, PositionTables.RULE_MEANING, each -> each.added("rule")
                    .orElse(null))
            .required("reader", TEXT, PositionTables.READER_MEANING, each -> each.added("reader")
                    .orElse(PositionTables.GRAMMAR))
            .required("factuality", TEXT, PositionTables.FACTUALITY_MEANING, each -> each.added("factuality")
                    .orElse(PositionTables.ASSERTED))
            .refersTo("positions", "checkin", "position")
            .refersTo("sentences", "checkin", "sentence")
            .refersTo("proposals", "checkin", "proposal")
            .refersTo(List.of("actor_kind", "actor"), "actors", List.of("kind", "code"))
            .key("checkin", "position");

    private StatementTable() {}

    private static Function<OfPosition<Position>, Object> proposal(OfProposal value) {
        return each -> each.checkIn()
                .proposal(each.position())
                .map(proposal -> value.of(each, proposal))
                .orElse(null);
    }

    private static String counterpartNames(OfPosition<Position> each) {
        return cell(each.position().counterpart().stream().map(code -> Optional.ofNullable(
                        each.checkIn().name(each.checkIn().counterpart(each.position(), code)))
                .orElse(code)));
    }

    private static int inFile(OfPosition<Position> each, int codePoint) {
        return each.checkIn().checkIn().source().start() + codePoint;
    }

    private interface OfProposal {
        Object of(OfPosition<Position> position, Proposal proposal);
    }
}
