package org.placard.app.tables;

import static org.placard.app.tables.ColumnType.DATE;
import static org.placard.app.tables.ColumnType.INTEGER;
import static org.placard.app.tables.ColumnType.NUMBER;
import static org.placard.app.tables.ColumnType.TEXT;
import static org.placard.app.tables.SentenceTables.CHECKIN_MEANING;
import static org.placard.app.tables.SentenceTables.SENTENCE_MEANING;
import static org.placard.app.tables.SentenceTables.lower;

import java.util.List;
import java.util.stream.Stream;
import org.placard.position.Position;
import org.placard.position.Stance;
import org.placard.provision.Provision;

/** The tables of who took which stance. */
final class PositionTables {
    static final String POSITION_MEANING = "Id of the position, unique within the check-in.";
    static final String STANCE_MEANING = "support, oppose or propose.";
    static final String CONSTRUCTION_MEANING = "Name of the construction or model that gave it.";
    static final String CONFIDENCE_MEANING = "Probability that a careful annotator gives the position.";
    static final String DERIVED_MEANING =
            "Group whose stated position was expanded into this member's; empty where the position is stated.";

    static final String INSTRUMENT_MEANING =
            "The treaty, draft or other text whose provisions are meant; empty where the report does not say.";
    static final String FORUM_MEANING = "The body that met; empty where the report does not say.";
    static final String SESSION_MEANING = "The session of that body; empty where the report does not say.";
    static final String RULE_MEANING = "Row of the table of frames that decided; empty where none did.";
    static final String READER_MEANING = "Which reader gave the position: grammar, or a trained one.";
    static final String FACTUALITY_MEANING =
            "How the report puts the stance: asserted, or hoped, asked, conditional, planned, recalled, attributed.";
    static final String DAY_MEANING =
            "Date of the meeting or, where the report does not say, of the check-in; what networks and dashboard count"
                    + " by.";

    /** What a position is without a word about it in its file. */
    static final String GRAMMAR = "grammar";

    static final String ASSERTED = "asserted";

    static final String SPEAKS_FOR_MEANING =
            "Code of the group, or now and then the state, that the holder speaks for.";
    static final String SPEAKS_FOR_KIND_MEANING = "Kind of the one that the holder speaks for: group or state.";

    static final DataTable<IndexedCheckIn> POSITIONS = DataTable.<IndexedCheckIn, OfPosition<Position>>of(
                    "positions", "One holder's stance with its evidence.", OfPosition::positions)
            .required("checkin", TEXT, CHECKIN_MEANING, each -> each.checkIn().id())
            .required(
                    "position", TEXT, POSITION_MEANING, each -> each.position().id())
            .required("sentence", TEXT, "Id of the sentence that reports it.", each -> each.position()
                    .sentence())
            .required(
                    "stance",
                    TEXT,
                    STANCE_MEANING,
                    each -> lower(each.position().stance()))
            .required("actor_kind", TEXT, "Kind of the holder.", each -> each.actor()
                    .kindName())
            .required("actor", TEXT, "Code of the holder.", each -> each.actor().code())
            .optional("speaks_for_kind", TEXT, SPEAKS_FOR_KIND_MEANING, PositionTables::speaksForKind)
            .optional("speaks_for", TEXT, SPEAKS_FOR_MEANING, each -> each.position()
                    .speaksFor())
            .optional("proposal", TEXT, "Id of the proposal that it makes or answers.", each -> each.position()
                    .proposal())
            .optional("date", DATE, "Date of the meeting; empty where the report does not say.", each -> each.position()
                    .date())
            .required("confidence", NUMBER, CONFIDENCE_MEANING, each -> each.position()
                    .confidence())
            .optional("construction", TEXT, CONSTRUCTION_MEANING, each -> each.position()
                    .by())
            .optional("derived_from", TEXT, DERIVED_MEANING, each -> each.position()
                    .derivedFrom())
            .required("mention_starts", INTEGER, "First code point of the holder's name.", each -> each.checkIn()
                    .starts(each.position().mention()))
            .required("mention_ends", INTEGER, "Code point after the holder's name.", each -> each.checkIn()
                    .ends(each.position().mention()))
            .required(
                    "cue_starts",
                    INTEGER,
                    "First code point of the words that carry the stance.",
                    each -> each.checkIn().starts(each.position().cue()))
            .required("cue_ends", INTEGER, "Code point after the words that carry the stance.", each -> each.checkIn()
                    .ends(each.position().cue()))
            .optional("day", DATE, DAY_MEANING, each -> each.checkIn()
                    .date(each.position())
                    .orElse(null))
            .optional("instrument", TEXT, INSTRUMENT_MEANING, each -> each.added("instrument")
                    .orElse(null))
            .optional("forum", TEXT, FORUM_MEANING, each -> each.added("forum").orElse(null))
            .optional("session", TEXT, SESSION_MEANING, each -> each.added("session")
                    .orElse(null))
            .optional("rule", TEXT, RULE_MEANING, each -> each.added("rule").orElse(null))
            .required(
                    "reader", TEXT, READER_MEANING, each -> each.added("reader").orElse(GRAMMAR))
            .required("factuality", TEXT, FACTUALITY_MEANING, each -> each.added("factuality")
                    .orElse(ASSERTED))
            .refersTo("sentences", "checkin", "sentence")
            .refersTo("proposals", "checkin", "proposal")
            .refersTo(List.of("actor_kind", "actor"), "actors", List.of("kind", "code"))
            .key("checkin", "position");

    static final DataTable<IndexedCheckIn> PROVISIONS = DataTable.<IndexedCheckIn, OfPosition<Provision>>of(
                    "position_provisions",
                    "A provision that a position is about.",
                    checkIn -> OfPosition.each(checkIn, Position::provisions))
            .required("checkin", TEXT, CHECKIN_MEANING, each -> each.checkIn().id())
            .required(
                    "position", TEXT, POSITION_MEANING, each -> each.position().id())
            .required("item", INTEGER, "Its place among the provisions, from 1.", OfPosition::number)
            .required("provision", TEXT, "Normal form of the provision.", each -> each.of()
                    .norm())
            .required("article", TEXT, "The provision cut to its article.", each -> each.of()
                    .article()
                    .norm())
            .optional(
                    "instrument",
                    TEXT,
                    INSTRUMENT_MEANING,
                    each -> each.of().instrument() != null
                            ? each.of().instrument()
                            : each.checkIn().added().ofReport("instrument").orElse(null))
            .refersTo("positions", "checkin", "position")
            .key("checkin", "position", "item");

    static final DataTable<IndexedCheckIn> COUNTERPARTS = DataTable.<IndexedCheckIn, OfPosition<String>>of(
                    "position_counterparts",
                    "An author of the proposal or position that a position supports or opposes.",
                    checkIn -> OfPosition.each(checkIn, Position::counterpart))
            .required("checkin", TEXT, CHECKIN_MEANING, each -> each.checkIn().id())
            .required(
                    "position", TEXT, POSITION_MEANING, each -> each.position().id())
            .required("item", INTEGER, "Its place among the counterparts, from 1.", OfPosition::number)
            .required("counterpart_kind", TEXT, "Kind of the counterpart.", each -> each.checkIn()
                    .counterpart(each.position(), each.of())
                    .kindName())
            .required("counterpart", TEXT, "Code of the counterpart.", OfPosition::of)
            .refersTo("positions", "checkin", "position")
            .refersTo(List.of("counterpart_kind", "counterpart"), "actors", List.of("kind", "code"))
            .key("checkin", "position", "item");

    /** In the style of hand-coded negotiation data: one row for each tie between two holders. */
    static final DataTable<IndexedCheckIn> DYADS = DataTable.<IndexedCheckIn, Dyad>of(
                    "dyads", "A tie from one holder to another that a position makes.", Dyad::in)
            .required("checkin", TEXT, CHECKIN_MEANING, each -> each.position()
                    .checkIn()
                    .id())
            .required("position", TEXT, POSITION_MEANING, each -> each.position()
                    .position()
                    .id())
            .required("item", INTEGER, "Number of the tie in its position, from 1.", Dyad::item)
            .required("sender_kind", TEXT, "Kind of the sender.", each -> each.position()
                    .actor()
                    .kindName())
            .required("sender", TEXT, "Code of the holder whose stance it is.", each -> each.position()
                    .actor()
                    .code())
            .required("relation", TEXT, "supports, opposes or speaks_for.", Dyad::relation)
            .required("receiver_kind", TEXT, "Kind of the receiver.", each -> each.receiver()
                    .kindName())
            .required(
                    "receiver",
                    TEXT,
                    "Code of the author who is supported or opposed, or of the group or state that is spoken for.",
                    each -> each.receiver().code())
            .optional(
                    "date",
                    DATE,
                    "Date of the meeting; where the report does not say, of the check-in.",
                    each -> each.position()
                            .checkIn()
                            .date(each.position().position())
                            .orElse(null))
            .optional("topic", TEXT, "Title of the section.", each -> each.position()
                    .checkIn()
                    .sectionTitle(each.position().sentence()))
            .optional(
                    "provisions",
                    TEXT,
                    "Provisions that it is about, joined by \"; \".",
                    each -> IndexedCheckIn.cell(
                            each.position().position().provisions().stream().map(Provision::norm)))
            .optional("proposal", TEXT, "Id of the proposal.", each -> each.position()
                    .position()
                    .proposal())
            .required("sentence", TEXT, SENTENCE_MEANING, each -> each.position()
                    .position()
                    .sentence())
            .refersTo("positions", "checkin", "position")
            .refersTo("sentences", "checkin", "sentence")
            .refersTo("proposals", "checkin", "proposal")
            .refersTo(List.of("sender_kind", "sender"), "actors", List.of("kind", "code"))
            .refersTo(List.of("receiver_kind", "receiver"), "actors", List.of("kind", "code"))
            .key("checkin", "position", "item");

    static final List<DataTable<IndexedCheckIn>> ALL = List.of(POSITIONS, PROVISIONS, COUNTERPARTS, DYADS);

    private PositionTables() {}

    static String speaksForKind(OfPosition<Position> each) {
        return each.checkIn().represented(each.position()).map(Actor::kindName).orElse(null);
    }

    private record Dyad(OfPosition<Position> position, int item, String relation, Actor receiver) {
        static Stream<Dyad> in(IndexedCheckIn checkIn) {
            return OfPosition.positions(checkIn).flatMap(Dyad::of);
        }

        private static Stream<Dyad> of(OfPosition<Position> each) {
            Position position = each.position();
            List<Actor> answered = position.stance() == Stance.PROPOSE
                    ? List.of()
                    : position.counterpart().stream()
                            .map(code -> each.checkIn().counterpart(position, code))
                            .toList();
            Stream<Dyad> ties = Numbered.stream(answered)
                    .map(author -> new Dyad(each, author.number(), relation(position.stance()), author.of()));
            Stream<Dyad> spokesperson = each
                    .checkIn()
                    .represented(position)
                    .map(whom -> new Dyad(each, answered.size() + 1, "speaks_for", whom))
                    .stream();
            return Stream.concat(ties, spokesperson);
        }

        private static String relation(Stance stance) {
            return stance == Stance.OPPOSE ? "opposes" : "supports";
        }
    }
}
