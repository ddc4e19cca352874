package org.placard.app.tables;

import static org.placard.app.tables.ColumnType.BOOLEAN;
import static org.placard.app.tables.ColumnType.DATE;
import static org.placard.app.tables.ColumnType.INTEGER;
import static org.placard.app.tables.ColumnType.NUMBER;
import static org.placard.app.tables.ColumnType.TEXT;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.placard.annotation.AnnotatedSentence;
import org.placard.mention.Mention;
import org.placard.provision.Provision;
import org.placard.provision.ProvisionReference;
import org.placard.stance.Label;
import org.placard.stance.SentenceLabel;

/** The tables of what stands where: check-ins, sentences, and what was found in them. */
final class SentenceTables {
    static final String CHECKIN_MEANING = "Id of the check-in: the report's name and the check-in's number.";
    static final String SENTENCE_MEANING = "Id of the sentence, unique within the check-in.";

    static final DataTable<IndexedCheckIn> CHECKINS = DataTable.<IndexedCheckIn, IndexedCheckIn>of(
                    "checkins", "A dated check-in of a report.", Stream::of)
            .required("checkin", TEXT, CHECKIN_MEANING, IndexedCheckIn::id)
            .required("report", TEXT, "Name of the report's file without its ending.", IndexedCheckIn::report)
            .required("number", INTEGER, "Number of the check-in in its report.", each -> each.checkIn()
                    .number())
            .optional("title", TEXT, "Title as in the report.", each -> each.checkIn()
                    .title())
            .optional("date", DATE, "Date of the check-in; empty where the report gives none.", each -> each.checkIn()
                    .date()
                    .orElse(null))
            .required("file", TEXT, "Name of the report's file.", each -> each.checkIn()
                    .source()
                    .file())
            .required("media_type", TEXT, "Media type of the file.", each -> each.checkIn()
                    .source()
                    .mediaType())
            .required("sha256", TEXT, "SHA-256 of the file.", each -> each.checkIn()
                    .source()
                    .sha256())
            .required(
                    "file_starts",
                    INTEGER,
                    "First code point of the check-in in the text of the file.",
                    each -> each.checkIn().source().start())
            .required(
                    "file_ends",
                    INTEGER,
                    "Code point after the check-in's last one in the text of the file.",
                    each -> each.checkIn().source().end())
            .required("placard", TEXT, "Version of the program.", each -> each.checkIn()
                    .producedBy()
                    .placard())
            .required("resources", TEXT, "SHA-256 over the gazetteers, cues and models in use.", each -> each.checkIn()
                    .producedBy()
                    .resources())
            .optional(
                    "notes",
                    TEXT,
                    "Limits met while annotating, joined by \"; \".",
                    each -> IndexedCheckIn.cell(each.checkIn().notes().stream()))
            .key("checkin");

    static final DataTable<IndexedCheckIn> SENTENCES = DataTable.<IndexedCheckIn, InSentence<AnnotatedSentence>>of(
                    "sentences", "A sentence or a section title.", InSentence::sentences)
            .required("checkin", TEXT, CHECKIN_MEANING, each -> each.checkIn().id())
            .required(
                    "sentence", TEXT, SENTENCE_MEANING, each -> each.sentence().id())
            .optional("section", TEXT, "Id of its section; empty ahead of the first.", each -> each.sentence()
                    .section())
            .optional("section_title", TEXT, "Title of its section.", each -> each.checkIn()
                    .sectionTitle(each.sentence()))
            .required("starts", INTEGER, "First code point in the check-in's text.", each -> each.checkIn()
                    .starts(each.sentence().span()))
            .required("ends", INTEGER, "Code point after its last one in the check-in's text.", each -> each.checkIn()
                    .ends(each.sentence().span()))
            .required("words", TEXT, "Its words.", each -> each.checkIn()
                    .words(each.sentence().span()))
            .optional("meeting_date", DATE, "Date of the meeting that it reports.", each -> each.sentence()
                    .meeting()
                    .date())
            .optional("meeting_day", INTEGER, "Day of the session, from 1.", each -> each.sentence()
                    .meeting()
                    .day())
            .optional(
                    "meeting_part",
                    TEXT,
                    "morning, afternoon or evening.",
                    each -> lower(each.sentence().meeting().part()))
            .required("support", BOOLEAN, "Whether it is labelled support.", each -> has(each, Label.SUPPORT))
            .required("opposition", BOOLEAN, "Whether it is labelled opposition.", each -> has(each, Label.OPPOSITION))
            .required("proposal", BOOLEAN, "Whether it is labelled proposal.", each -> has(each, Label.PROPOSAL))
            .refersTo("checkins", "checkin")
            .key("checkin", "sentence");

    static final DataTable<IndexedCheckIn> LABELS = DataTable.<IndexedCheckIn, InSentence<SentenceLabel>>of(
                    "labels", "A label of a sentence.", checkIn -> InSentence.each(checkIn, AnnotatedSentence::labels))
            .required("checkin", TEXT, CHECKIN_MEANING, each -> each.checkIn().id())
            .required(
                    "sentence", TEXT, SENTENCE_MEANING, each -> each.sentence().id())
            .required(
                    "label",
                    TEXT,
                    "support, opposition or proposal.",
                    each -> lower(each.of().label()))
            .required("confidence", NUMBER, "Probability that a careful annotator gives the label.", each -> each.of()
                    .confidence())
            .optional(
                    "cues",
                    TEXT,
                    "The words that carry it, joined by \"; \".",
                    each -> IndexedCheckIn.cell(each.of().cues().stream().map(each.checkIn()::words)))
            .optional("construction", TEXT, "Name of the construction or model that gave it.", each -> each.of()
                    .by())
            .refersTo("sentences", "checkin", "sentence")
            .key("checkin", "sentence", "label");

    static final DataTable<IndexedCheckIn> MENTIONS = DataTable.<IndexedCheckIn, InSentence<Mention>>of(
                    "mentions",
                    "A place where a sentence names a holder.",
                    checkIn -> InSentence.each(checkIn, AnnotatedSentence::mentions))
            .required("checkin", TEXT, CHECKIN_MEANING, each -> each.checkIn().id())
            .required(
                    "sentence", TEXT, SENTENCE_MEANING, each -> each.sentence().id())
            .required("mention", INTEGER, "Number of the mention in its sentence, from 1.", InSentence::number)
            .required(
                    "kind",
                    TEXT,
                    "state, group, chair, unnamed, or body (an organisation or secretariat, which holds no position).",
                    each -> lower(each.of().kind()))
            .optional("code", TEXT, "Code of the holder; empty for an unnamed one and for a body.", each -> each.of()
                    .code())
            .required(
                    "form",
                    TEXT,
                    "noun (\"Canada\") or adjective (\"Canadian\").",
                    each -> lower(each.of().form()))
            .required(
                    "source",
                    TEXT,
                    "gazetteer, fuzzy (a misspelt name) or ner (a recogniser's word).",
                    each -> lower(each.of().source()))
            .required("starts", INTEGER, "First code point in the check-in's text.", each -> each.checkIn()
                    .starts(each.of().span()))
            .required("ends", INTEGER, "Code point after its last one in the check-in's text.", each -> each.checkIn()
                    .ends(each.of().span()))
            .required("words", TEXT, "The name as written.", each -> each.checkIn()
                    .words(each.of().span()))
            .optional(
                    "status",
                    TEXT,
                    "observer, party or territory: what a state is that is no member of the United Nations; empty for any other.",
                    each -> each.of().status() == null ? null : lower(each.of().status()))
            .required(
                    "officer",
                    BOOLEAN,
                    "Whether it only says where a person comes from who presides or serves the meeting, and holds no position.",
                    each -> each.of().officer())
            .refersTo("sentences", "checkin", "sentence")
            .refersTo("actors", "kind", "code")
            .key("checkin", "sentence", "mention");

    static final DataTable<IndexedCheckIn> PROVISIONS = DataTable.<IndexedCheckIn, Referred>of(
                    "provisions",
                    "A provision that a sentence refers to; a reference to several has a row for each.",
                    Referred::in)
            .required("checkin", TEXT, CHECKIN_MEANING, each -> each.in()
                    .checkIn()
                    .id())
            .required("sentence", TEXT, SENTENCE_MEANING, each -> each.in()
                    .sentence()
                    .id())
            .required("reference", INTEGER, "Number of the reference in its sentence, from 1.", each -> each.in()
                    .number())
            .required("item", INTEGER, "Number of the provision in its reference, from 1.", Referred::item)
            .optional(
                    "provision",
                    TEXT,
                    "Normal form, such as 16(2)(c), or ¶2 where the article is not known; empty where a range was too "
                            + "wide to be meant.",
                    each -> each.provision().map(Provision::norm).orElse(null))
            .optional("article", TEXT, "The provision cut to its article, such as 16.", each -> each.provision()
                    .map(provision -> provision.article().norm())
                    .orElse(null))
            .required("starts", INTEGER, "First code point in the check-in's text.", each -> each.in()
                    .checkIn()
                    .starts(each.in().of().span()))
            .required("ends", INTEGER, "Code point after its last one in the check-in's text.", each -> each.in()
                    .checkIn()
                    .ends(each.in().of().span()))
            .required("words", TEXT, "The reference as written.", each -> each.in()
                    .checkIn()
                    .words(each.in().of().span()))
            .optional("instrument", TEXT, PositionTables.INSTRUMENT_MEANING, each -> each.in()
                    .checkIn()
                    .added()
                    .ofReference(each.in().sentence().id(), each.in().number(), "instrument")
                    .orElse(null))
            .refersTo("sentences", "checkin", "sentence")
            .key("checkin", "sentence", "reference", "item");

    static final List<DataTable<IndexedCheckIn>> ALL = List.of(CHECKINS, SENTENCES, LABELS, MENTIONS, PROVISIONS);

    private SentenceTables() {}

    /** A constant's name as the formats spell it; null stays null. */
    static String lower(Enum<?> constant) {
        return constant == null ? null : constant.name().toLowerCase(Locale.ROOT);
    }

    private static boolean has(InSentence<AnnotatedSentence> each, Label label) {
        return each.of().labels().stream().anyMatch(given -> given.label() == label);
    }

    /** A provision of a reference; none where the reference was refused as out of bounds. */
    private record Referred(InSentence<ProvisionReference> in, int item, Optional<Provision> provision) {
        static Stream<Referred> in(IndexedCheckIn checkIn) {
            return InSentence.each(checkIn, AnnotatedSentence::articles).flatMap(Referred::of);
        }

        private static Stream<Referred> of(InSentence<ProvisionReference> in) {
            List<Provision> provisions = in.of().provisions();
            return provisions.isEmpty()
                    ? Stream.of(new Referred(in, 1, Optional.empty()))
                    : Numbered.stream(provisions).map(each -> new Referred(in, each.number(), Optional.of(each.of())));
        }
    }
}
