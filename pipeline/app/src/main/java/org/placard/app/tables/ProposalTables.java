package org.placard.app.tables;

import static org.placard.app.tables.ColumnType.BOOLEAN;
import static org.placard.app.tables.ColumnType.INTEGER;
import static org.placard.app.tables.ColumnType.TEXT;
import static org.placard.app.tables.SentenceTables.CHECKIN_MEANING;
import static org.placard.app.tables.SentenceTables.lower;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.placard.position.Proposal;
import org.placard.provision.Provision;

/** The tables of what was put on the floor. */
final class ProposalTables {
    private static final String PROPOSAL_MEANING = "Id of the proposal, unique within the check-in.";

    static final DataTable<IndexedCheckIn> PROPOSALS = DataTable.<IndexedCheckIn, Item<Proposal>>of(
                    "proposals", "A change to the text that somebody put on the floor.", Item::proposals)
            .required("checkin", TEXT, CHECKIN_MEANING, each -> each.checkIn().id())
            .required(
                    "proposal", TEXT, PROPOSAL_MEANING, each -> each.proposal().id())
            .required("sentence", TEXT, "Id of the sentence that reports it.", each -> each.proposal()
                    .sentence())
            .required(
                    "action",
                    TEXT,
                    "What it would do: add, delete, replace, keep, merge, move, limit, rename, threshold, amend, "
                            + "procedure or other.",
                    each -> lower(each.proposal().action()))
            .required("withdrawn", BOOLEAN, "Whether its author took it back.", each -> each.proposal()
                    .withdrawn())
            .required("starts", INTEGER, "First code point of its words in the check-in's text.", each -> each.checkIn()
                    .starts(each.proposal().span()))
            .required(
                    "ends",
                    INTEGER,
                    "Code point after the last one of its words in the check-in's text.",
                    each -> each.checkIn().ends(each.proposal().span()))
            .required("words", TEXT, "Its words.", each -> each.checkIn()
                    .words(each.proposal().span()))
            .optional("instrument", TEXT, PositionTables.INSTRUMENT_MEANING, each -> each.checkIn()
                    .added()
                    .ofProposal(each.proposal().id(), "instrument")
                    .orElse(null))
            .refersTo("sentences", "checkin", "sentence")
            .key("checkin", "proposal");

    static final DataTable<IndexedCheckIn> AUTHORS = DataTable.<IndexedCheckIn, Item<String>>of(
                    "proposal_authors", "An author of a proposal.", checkIn -> Item.each(checkIn, Proposal::authors))
            .required("checkin", TEXT, CHECKIN_MEANING, each -> each.checkIn().id())
            .required(
                    "proposal", TEXT, PROPOSAL_MEANING, each -> each.proposal().id())
            .required("item", INTEGER, "Its place among the authors, from 1.", Item::number)
            .required("author_kind", TEXT, "Kind of the author.", each -> author(each)
                    .kindName())
            .required(
                    "author", TEXT, "Code of the author.", each -> author(each).code())
            .refersTo("proposals", "checkin", "proposal")
            .refersTo(List.of("author_kind", "author"), "actors", List.of("kind", "code"))
            .key("checkin", "proposal", "item");

    static final DataTable<IndexedCheckIn> PROVISIONS = DataTable.<IndexedCheckIn, Item<Provision>>of(
                    "proposal_provisions",
                    "A provision that a proposal is about.",
                    checkIn -> Item.each(checkIn, Proposal::provisions))
            .required("checkin", TEXT, CHECKIN_MEANING, each -> each.checkIn().id())
            .required(
                    "proposal", TEXT, PROPOSAL_MEANING, each -> each.proposal().id())
            .required("item", INTEGER, "Its place among the provisions, from 1.", Item::number)
            .required("provision", TEXT, "Normal form of the provision.", each -> each.of()
                    .norm())
            .required("article", TEXT, "The provision cut to its article.", each -> each.of()
                    .article()
                    .norm())
            .optional(
                    "instrument",
                    TEXT,
                    PositionTables.INSTRUMENT_MEANING,
                    each -> each.of().instrument() != null
                            ? each.of().instrument()
                            : each.checkIn().added().ofReport("instrument").orElse(null))
            .refersTo("proposals", "checkin", "proposal")
            .key("checkin", "proposal", "item");

    static final List<DataTable<IndexedCheckIn>> ALL = List.of(PROPOSALS, AUTHORS, PROVISIONS);

    private ProposalTables() {}

    private static Actor author(Item<String> each) {
        return each.checkIn().author(each.proposal(), each.of());
    }

    /** A proposal, or something in one of its lists with its place there. */
    private record Item<T>(IndexedCheckIn checkIn, Proposal proposal, int number, T of) {
        static Stream<Item<Proposal>> proposals(IndexedCheckIn checkIn) {
            return each(checkIn, List::of);
        }

        static <T> Stream<Item<T>> each(IndexedCheckIn checkIn, Function<Proposal, List<T>> list) {
            return checkIn.checkIn().proposals().stream().flatMap(proposal -> Numbered.stream(list.apply(proposal))
                    .map(each -> new Item<>(checkIn, proposal, each.number(), each.of())));
        }
    }
}
