package org.placard.score;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.placard.provision.Provision;
import org.placard.text.Span;
import org.placard.text.Text;

/**
 * Writes {@value Gold#FORMAT}: UTF-8, offsets in code points, one row a line, keys in the format's order, so that two
 * versions differ in the lines of the rows that differ. What {@link GoldReader} reads comes back byte for byte where
 * it was laid out like this.
 */
public final class GoldWriter {
    private final JsonFactory factory = JsonFactory.builder()
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();

    /** Writes {@code gold} and a final line feed; leaves {@code out} open. */
    public void write(Gold gold, OutputStream out) throws IOException {
        try (JsonGenerator json = factory.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setPrettyPrinter(new SpacedPrinter());
            new Pass(json, gold).write();
            json.writeRaw('\n');
        }
    }

    /** A space behind every colon and comma, and line breaks where the pass writes them. */
    private static final class SpacedPrinter extends MinimalPrettyPrinter {
        private static final long serialVersionUID = 1;
        private transient String separator = ", ";

        @Override
        public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
            json.writeRaw(": ");
        }

        @Override
        public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
            json.writeRaw(separator);
            separator = ", ";
        }

        @Override
        public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
            json.writeRaw(separator);
            separator = ", ";
        }

        /** Lets the next comma end its line. */
        void breakAfterNextComma(String indent) {
            separator = ",\n" + indent;
        }
    }

    private record Pass(JsonGenerator json, Gold gold) {
        void write() throws IOException {
            json.writeStartObject();
            json.writeStringField("format", Gold.FORMAT);
            json.writeStringField("source_text", gold.sourceText());
            if (gold.sourceSha256().isPresent()) {
                json.writeStringField("source_sha256", gold.sourceSha256().get());
            }
            breakLine(" ");
            json.writeArrayFieldStart("checkins");
            for (GoldCheckIn checkIn : gold.checkIns()) {
                json.writeStartObject();
                json.writeNumberField("number", checkIn.number());
                json.writeFieldName("date");
                json.writeString(checkIn.date().map(Object::toString).orElse(null));
                json.writeStringField("title", checkIn.title());
                json.writeEndObject();
            }
            json.writeEndArray();
            breakLine(" ");
            json.writeArrayFieldStart("sentences");
            json.writeRaw("\n  ");
            for (int i = 0; i < gold.rows().size(); i++) {
                if (i > 0) {
                    breakLine("  ");
                }
                row(gold.rows().get(i));
            }
            json.writeRaw('\n');
            json.writeEndArray();
            json.writeEndObject();
        }

        private void breakLine(String indent) {
            ((SpacedPrinter) json.getPrettyPrinter()).breakAfterNextComma(indent);
        }

        private void row(GoldRow row) throws IOException {
            json.writeStartObject();
            json.writeStringField("id", row.id());
            json.writeStringField("kind", lower(row.kind()));
            json.writeNumberField("checkin", row.checkIn());
            json.writeNumberField("start", start(row.span()));
            json.writeNumberField("end", end(row.span()));
            json.writeArrayFieldStart("mentions");
            for (GoldMention mention : row.mentions()) {
                mention(mention);
            }
            json.writeEndArray();
            if (!row.references().isEmpty()) {
                json.writeArrayFieldStart("refs");
                for (GoldReference reference : row.references()) {
                    reference(reference);
                }
                json.writeEndArray();
            }
            if (row.isSentence()) {
                names("labels", row.labels());
            }
            if (!row.positions().isEmpty()) {
                json.writeArrayFieldStart("positions");
                for (GoldPosition position : row.positions()) {
                    position(position);
                }
                json.writeEndArray();
            }
            if (!row.optional().isEmpty()) {
                names("optional", row.optional());
            }
            json.writeEndObject();
        }

        private void mention(GoldMention mention) throws IOException {
            json.writeStartArray();
            json.writeNumber(start(mention.span()));
            json.writeNumber(end(mention.span()));
            json.writeString(gold.text().at(mention.span()));
            json.writeString(mention.code());
            json.writeEndArray();
        }

        private void reference(GoldReference reference) throws IOException {
            json.writeStartObject();
            json.writeNumberField("start", start(reference.span()));
            json.writeNumberField("end", end(reference.span()));
            json.writeStringField("surface", gold.text().at(reference.span()));
            strings("norm", norms(reference.provisions()));
            json.writeEndObject();
        }

        private void position(GoldPosition position) throws IOException {
            json.writeStartObject();
            json.writeStringField("stance", lower(position.stance()));
            strings("actors", Optional.of(position.actors()));
            strings("articles", norms(position.articles()));
            strings("counterpart", position.counterpart());
            json.writeEndObject();
        }

        private static Optional<List<String>> norms(Optional<List<Provision>> provisions) {
            return provisions.map(list -> list.stream().map(Provision::norm).toList());
        }

        private void names(String key, Collection<? extends Enum<?>> constants) throws IOException {
            strings(key, Optional.of(constants.stream().map(Pass::lower).toList()));
        }

        private void strings(String key, Optional<List<String>> values) throws IOException {
            if (values.isEmpty()) {
                json.writeNullField(key);
                return;
            }
            json.writeArrayFieldStart(key);
            for (String value : values.get()) {
                json.writeString(value);
            }
            json.writeEndArray();
        }

        private int start(Span span) {
            Text text = gold.text();
            return text.codePointsBefore(span.start());
        }

        private int end(Span span) {
            return gold.text().codePointsBefore(span.end());
        }

        private static String lower(Enum<?> value) {
            return value.name().toLowerCase(Locale.ROOT);
        }
    }
}
