package org.placard.annotation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.placard.mention.Mention;
import org.placard.position.Position;
import org.placard.position.Proposal;
import org.placard.provision.Provision;
import org.placard.provision.ProvisionReference;
import org.placard.report.Section;
import org.placard.scope.Factuality;
import org.placard.sentence.Meeting;
import org.placard.stance.SentenceLabel;
import org.placard.stance.Unread;
import org.placard.text.Span;
import org.placard.text.Text;

/**
 * Writes annotated check-ins as {@value #FORMAT} JSON: UTF-8, offsets in code points, keys in the format's order, the
 * same bytes for the same check-in everywhere.
 */
public final class CheckInWriter {
    public static final String FORMAT = "placard/checkin-1";

    private final JsonFactory factory = JsonFactory.builder()
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();

    /** Writes one check-in and a final line feed; leaves {@code out} open. */
    public void write(AnnotatedCheckIn checkIn, OutputStream out) throws IOException {
        write(checkIn, Map.of(), out);
    }

    /**
     * As {@link #write(AnnotatedCheckIn, OutputStream)}, with what somebody says of the report beside its own words.
     *
     * @param about values of {@code forum}, {@code session} and {@code instrument}, as far as they are known; written in
     *     the order of the map
     */
    public void write(AnnotatedCheckIn checkIn, Map<String, String> about, OutputStream out) throws IOException {
        try (JsonGenerator json = factory.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setPrettyPrinter(new RowPrinter());
            new Pass(json, checkIn, about).write();
            json.writeRaw('\n');
        }
    }

    /** Confidences keep four decimals: more would promise more than calibration gives. */
    static double rounded(double confidence) {
        return Math.round(confidence * 10_000) / 10_000.0;
    }

    /** One line a row: objects nested deeper than the top level's rows stay on their row's line. */
    private static final class RowPrinter extends DefaultPrettyPrinter {
        private static final int ROW_DEPTH = 1;

        private int depth;

        RowPrinter() {
            super(Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER));
            _objectIndenter = new DefaultIndenter("  ", "\n");
            _arrayIndenter = new DefaultIndenter("  ", "\n");
        }

        @Override
        public DefaultPrettyPrinter createInstance() {
            return new RowPrinter();
        }

        @Override
        public void writeStartObject(JsonGenerator json) throws IOException {
            json.writeRaw('{');
            depth++;
        }

        @Override
        public void beforeObjectEntries(JsonGenerator json) throws IOException {
            lineBreak(json, ROW_DEPTH);
        }

        @Override
        public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
            json.writeRaw(',');
            separate(json, ROW_DEPTH);
        }

        @Override
        public void writeEndObject(JsonGenerator json, int entries) throws IOException {
            depth--;
            lineBreak(json, 0);
            json.writeRaw('}');
        }

        @Override
        public void writeStartArray(JsonGenerator json) throws IOException {
            json.writeRaw('[');
            depth++;
        }

        @Override
        public void beforeArrayValues(JsonGenerator json) throws IOException {
            lineBreak(json, ROW_DEPTH + 1);
        }

        @Override
        public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
            json.writeRaw(',');
            separate(json, ROW_DEPTH + 1);
        }

        @Override
        public void writeEndArray(JsonGenerator json, int values) throws IOException {
            depth--;
            if (values > 0) {
                lineBreak(json, 1);
            }
            json.writeRaw(']');
        }

        private void separate(JsonGenerator json, int deepest) throws IOException {
            if (depth <= deepest) {
                lineBreak(json, deepest);
            } else {
                json.writeRaw(' ');
            }
        }

        private void lineBreak(JsonGenerator json, int deepest) throws IOException {
            if (depth <= deepest) {
                json.writeRaw('\n');
                json.writeRaw("  ".repeat(depth));
            }
        }
    }

    private record Pass(JsonGenerator json, AnnotatedCheckIn checkIn, Map<String, String> about) {
        void write() throws IOException {
            json.writeStartObject();
            json.writeStringField("format", FORMAT);
            json.writeStringField("id", checkIn.id());
            json.writeNumberField("number", checkIn.number());
            json.writeStringField("title", checkIn.title());
            nullable("date", checkIn.date().map(Object::toString).orElse(null));
            for (Map.Entry<String, String> each : about.entrySet()) {
                json.writeStringField(each.getKey(), each.getValue());
            }
            source(checkIn.source());
            json.writeObjectFieldStart("producedBy");
            json.writeStringField("placard", checkIn.producedBy().placard());
            json.writeStringField("resources", checkIn.producedBy().resources());
            json.writeEndObject();
            json.writeStringField("text", checkIn.text().toString());
            rows("sections", checkIn.sections(), this::section);
            rows("sentences", checkIn.sentences(), this::sentence);
            rows("proposals", checkIn.proposals(), this::proposal);
            rows("positions", checkIn.positions(), this::position);
            if (!checkIn.notes().isEmpty()) {
                strings("notes", checkIn.notes());
            }
            json.writeEndObject();
        }

        private void source(Source source) throws IOException {
            json.writeObjectFieldStart("source");
            json.writeStringField("file", source.file());
            json.writeStringField("mediaType", source.mediaType());
            json.writeStringField("sha256", source.sha256());
            json.writeNumberField("start", source.start());
            json.writeNumberField("end", source.end());
            if (source.dateSource() != null) {
                json.writeStringField("dateSource", lower(source.dateSource()));
            }
            json.writeEndObject();
        }

        private void section(Section section) throws IOException {
            json.writeStringField("id", section.id());
            json.writeStringField("title", section.title());
            ends(section.span());
        }

        private void sentence(AnnotatedSentence sentence) throws IOException {
            json.writeStringField("id", sentence.id());
            nullable("section", sentence.section());
            ends(sentence.span());
            meeting(sentence.meeting());
            rows("labels", sentence.labels(), this::label);
            rows("mentions", sentence.mentions(), this::mention);
            rows("articles", sentence.articles(), this::article);
            if (!sentence.unread().isEmpty()) {
                rows("unread", sentence.unread(), this::unread);
            }
        }

        private void meeting(Meeting meeting) throws IOException {
            json.writeObjectFieldStart("meeting");
            nullable("date", meeting.date() == null ? null : meeting.date().toString());
            if (meeting.day() == null) {
                json.writeNullField("day");
            } else {
                json.writeNumberField("day", meeting.day());
            }
            nullable("part", meeting.part() == null ? null : lower(meeting.part()));
            json.writeEndObject();
        }

        private void label(SentenceLabel label) throws IOException {
            json.writeStringField("label", lower(label.label()));
            json.writeNumberField("confidence", rounded(label.confidence()));
            json.writeArrayFieldStart("cues");
            for (Span cue : label.cues()) {
                json.writeStartObject();
                ends(cue);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeStringField("by", label.by());
        }

        private void mention(Mention mention) throws IOException {
            ends(mention.span());
            nullable("code", mention.code());
            json.writeStringField("kind", lower(mention.kind()));
            json.writeStringField("source", lower(mention.source()));
            if (mention.form() == Mention.Form.ADJECTIVE) {
                json.writeStringField("form", lower(mention.form()));
            }
            if (mention.status() != null) {
                json.writeStringField("status", lower(mention.status()));
            }
            if (mention.officer()) {
                json.writeBooleanField("officer", true);
            }
        }

        private void article(ProvisionReference reference) throws IOException {
            ends(reference.span());
            provisions(reference.provisions());
        }

        private void unread(Unread unread) throws IOException {
            json.writeStringField("kind", lower(unread.kind()));
            ends(unread.span());
            json.writeStringField("lemma", unread.lemma());
            json.writeStringField("pos", lower(unread.pos()));
        }

        private void proposal(Proposal proposal) throws IOException {
            json.writeStringField("id", proposal.id());
            json.writeStringField("sentence", proposal.sentence());
            strings("authors", proposal.authors());
            ends(proposal.span());
            json.writeStringField("action", lower(proposal.action()));
            provisions(proposal.provisions());
            if (proposal.withdrawn()) {
                json.writeBooleanField("withdrawn", true);
            }
        }

        private void position(Position position) throws IOException {
            json.writeStringField("id", position.id());
            json.writeStringField("sentence", position.sentence());
            json.writeStringField("stance", lower(position.stance()));
            json.writeStringField("actor", position.actor());
            nullable("speaksFor", position.speaksFor());
            nested("mention", position.mention());
            nested("cue", position.cue());
            provisions(position.provisions());
            strings("counterpart", position.counterpart());
            nullable("proposal", position.proposal());
            nullable("date", position.date() == null ? null : position.date().toString());
            json.writeNumberField("confidence", rounded(position.confidence()));
            json.writeStringField("by", position.by());
            if (position.rule() != null) {
                json.writeStringField("rule", position.rule());
            }
            json.writeStringField("reader", position.reader());
            if (position.factuality() != Factuality.ASSERTED) {
                json.writeStringField("factuality", position.factuality().key());
            }
            if (position.derivedFrom() != null) {
                json.writeStringField("derivedFrom", position.derivedFrom());
            }
        }

        private void provisions(List<Provision> provisions) throws IOException {
            strings("provisions", provisions.stream().map(Provision::norm).toList());
            if (!Provision.shareInstrument(provisions)) {
                strings(
                        "instrument",
                        provisions.stream().map(Provision::instrument).toList());
            } else if (Provision.instrumentOf(provisions) != null) {
                json.writeStringField("instrument", Provision.instrumentOf(provisions));
            }
        }

        private void strings(String key, List<String> values) throws IOException {
            json.writeArrayFieldStart(key);
            for (String value : values) {
                json.writeString(value);
            }
            json.writeEndArray();
        }

        private void nested(String key, Span span) throws IOException {
            json.writeObjectFieldStart(key);
            ends(span);
            json.writeEndObject();
        }

        private void ends(Span span) throws IOException {
            Text text = checkIn.text();
            json.writeNumberField("start", text.codePointsBefore(span.start()));
            json.writeNumberField("end", text.codePointsBefore(span.end()));
        }

        private void nullable(String key, String value) throws IOException {
            json.writeFieldName(key);
            json.writeString(value);
        }

        private <T> void rows(String key, List<T> rows, RowWriter<T> writer) throws IOException {
            json.writeArrayFieldStart(key);
            for (T row : rows) {
                json.writeStartObject();
                writer.write(row);
                json.writeEndObject();
            }
            json.writeEndArray();
        }

        private static String lower(Enum<?> value) {
            return value.name().toLowerCase(Locale.ROOT);
        }
    }

    private interface RowWriter<T> {
        void write(T row) throws IOException;
    }
}
