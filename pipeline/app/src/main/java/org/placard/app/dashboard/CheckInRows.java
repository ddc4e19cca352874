package org.placard.app.dashboard;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import org.placard.annotation.AnnotatedCheckIn;
import org.placard.annotation.AnnotatedSentence;
import org.placard.app.page.ScriptJson;
import org.placard.app.tables.Actor;
import org.placard.app.tables.IndexedCheckIn;
import org.placard.gazetteer.Gazetteer;
import org.placard.position.Position;
import org.placard.position.Proposal;
import org.placard.report.Section;
import org.placard.stance.SentenceLabel;
import org.placard.text.Span;

/**
 * Writes the rows of a check-in's sentences, proposals and positions as JSON: three lists, whose offsets count UTF-16 units of
 * the check-in's text, as the page's script does.
 */
final class CheckInRows {
    static final List<String> SENTENCES =
            List.of("id", "start", "text", "opens", "section", "date", "part", "labels", "names", "references");
    static final List<String> PROPOSALS =
            List.of("id", "sentence", "authors", "start", "end", "action", "provisions", "withdrawn");
    static final List<String> POSITIONS = List.of(
            "id",
            "sentence",
            "stance",
            "actor",
            "speaksFor",
            "mention",
            "cue",
            "provisions",
            "counterpart",
            "proposal",
            "date",
            "confidence",
            "by",
            "derivedFrom");

    private final Gazetteer gazetteer;
    private final KeptSentences kept;

    CheckInRows(Gazetteer gazetteer, KeptSentences kept) {
        this.gazetteer = gazetteer;
        this.kept = kept;
    }

    String of(IndexedCheckIn indexed) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = ScriptJson.factory().createGenerator(out)) {
            new Pass(new JsonRows(json, gazetteer), indexed, indexed.checkIn()).write(json, kept.of(indexed.checkIn()));
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return out.toString();
    }

    private record Pass(JsonRows rows, IndexedCheckIn indexed, AnnotatedCheckIn checkIn) {
        void write(JsonGenerator json, BitSet chosen) throws IOException {
            json.writeStartArray();
            json.writeStartArray();
            for (int i = chosen.nextSetBit(0); i >= 0; i = chosen.nextSetBit(i + 1)) {
                writeSentence(i);
            }
            json.writeEndArray();
            json.writeStartArray();
            for (Proposal each : checkIn.proposals()) {
                writeProposal(each);
            }
            json.writeEndArray();
            json.writeStartArray();
            for (Position each : checkIn.positions()) {
                writePosition(each);
            }
            json.writeEndArray();
            json.writeEndArray();
        }

        private void writeSentence(int i) throws IOException {
            AnnotatedSentence each = checkIn.sentences().get(i);
            rows.row(
                    each.id(),
                    each.span().start(),
                    checkIn.words(each),
                    opening(checkIn, i),
                    sectionTitle(checkIn, each),
                    each.meeting().date(),
                    each.meeting().part(),
                    each.labels().stream().map(SentenceLabel::label).toList(),
                    each.mentions().stream().filter(name -> name.code() != null).toList(),
                    each.articles());
        }

        /** What a sentence opens: a section ({@code title}), a paragraph, or nothing ("") within one. */
        private static String opening(AnnotatedCheckIn checkIn, int i) {
            Span span = checkIn.sentences().get(i).span();
            if (checkIn.sections().stream().anyMatch(section -> section.span().equals(span))) {
                return "title";
            }
            int before = i == 0 ? 0 : checkIn.sentences().get(i - 1).span().end();
            String gap = checkIn.text().toString().substring(Math.min(before, span.start()), span.start());
            return i == 0 || gap.indexOf('\n') >= 0 ? "paragraph" : "";
        }

        private static String sectionTitle(AnnotatedCheckIn checkIn, AnnotatedSentence sentence) {
            return checkIn.sections().stream()
                    .filter(section -> section.id().equals(sentence.section()))
                    .map(Section::title)
                    .findFirst()
                    .orElse(null);
        }

        private void writeProposal(Proposal each) throws IOException {
            rows.row(
                    each.id(),
                    each.sentence(),
                    actors(each.authors(), code -> indexed.author(each, code)),
                    each.span().start(),
                    each.span().end(),
                    each.action(),
                    each.provisions(),
                    each.withdrawn());
        }

        private void writePosition(Position each) throws IOException {
            rows.row(
                    each.id(),
                    each.sentence(),
                    each.stance(),
                    indexed.actor(each),
                    indexed.represented(each).orElse(null),
                    each.mention(),
                    each.cue(),
                    each.provisions(),
                    actors(each.counterpart(), code -> indexed.counterpart(each, code)),
                    each.proposal(),
                    each.date(),
                    each.confidence(),
                    each.by(),
                    actor(each.derivedFrom(), indexed::group));
        }

        private static List<Actor> actors(List<String> codes, Function<String, Actor> kind) {
            return codes.stream().map(kind).toList();
        }

        private static Actor actor(String code, Function<String, Actor> kind) {
            return code == null ? null : kind.apply(code);
        }
    }
}
