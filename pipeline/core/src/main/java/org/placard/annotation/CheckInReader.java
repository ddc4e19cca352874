package org.placard.annotation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.placard.gazetteer.HolderKind;
import org.placard.gazetteer.Status;
import org.placard.mention.Mention;
import org.placard.position.Action;
import org.placard.position.Position;
import org.placard.position.Proposal;
import org.placard.position.Stance;
import org.placard.provision.Provision;
import org.placard.provision.ProvisionReference;
import org.placard.report.DateSource;
import org.placard.report.Section;
import org.placard.scope.Factuality;
import org.placard.sentence.Meeting;
import org.placard.stance.Label;
import org.placard.stance.SentenceLabel;
import org.placard.stance.Unread;
import org.placard.text.Span;
import org.placard.text.Text;

/** Reads back what {@link CheckInWriter} writes. */
public final class CheckInReader {
    private final ObjectMapper mapper = new ObjectMapper();

    /**
     * Reads one check-in.
     *
     * @throws InvalidCheckInException where the content is not a check-in of this format
     * @throws IOException where {@code in} fails
     */
    public AnnotatedCheckIn read(InputStream in) throws IOException {
        JsonNode root;
        try {
            root = mapper.readTree(in);
        } catch (JsonProcessingException e) {
            throw new InvalidCheckInException("not JSON: " + e.getOriginalMessage(), e);
        } catch (CharConversionException e) {
            throw new InvalidCheckInException("not JSON: " + e.getMessage(), e);
        }
        if (!CheckInWriter.FORMAT.equals(root.path("format").asText())) {
            throw new InvalidCheckInException(
                    "not in format " + CheckInWriter.FORMAT + ": \"format\" is " + root.path("format"));
        }
        return new Pass(new Text(required(root, "text").asText())).checkIn(root);
    }

    private static JsonNode required(JsonNode node, String key) throws InvalidCheckInException {
        JsonNode value = node.get(key);
        if (value == null) {
            throw new InvalidCheckInException("\"" + key + "\" is missing in " + shortened(node));
        }
        return value;
    }

    private static String shortened(JsonNode node) {
        String json = node.toString();
        return json.length() <= 120 ? json : json.substring(0, 120) + "…";
    }

    private record Pass(Text text) {
        AnnotatedCheckIn checkIn(JsonNode root) throws InvalidCheckInException {
            JsonNode source = required(root, "source");
            JsonNode producedBy = required(root, "producedBy");
            return new AnnotatedCheckIn(
                    string(root, "id"),
                    required(root, "number").asInt(),
                    string(root, "title"),
                    Optional.ofNullable(date(root)),
                    new Source(
                            string(source, "file"),
                            string(source, "mediaType"),
                            string(source, "sha256"),
                            required(source, "start").asInt(),
                            required(source, "end").asInt(),
                            source.has("dateSource") ? constant(DateSource.class, string(source, "dateSource")) : null),
                    new ProducedBy(string(producedBy, "placard"), string(producedBy, "resources")),
                    text,
                    rows(root, "sections", row -> new Section(string(row, "id"), string(row, "title"), span(row))),
                    rows(root, "sentences", this::sentence),
                    rows(root, "proposals", this::proposal),
                    rows(root, "positions", this::position),
                    root.has("notes") ? strings(root, "notes", Function.identity()) : List.of());
        }

        private AnnotatedSentence sentence(JsonNode row) throws InvalidCheckInException {
            return new AnnotatedSentence(
                    string(row, "id"),
                    string(row, "section"),
                    span(row),
                    meeting(required(row, "meeting")),
                    rows(row, "labels", this::label),
                    rows(row, "mentions", this::mention),
                    rows(row, "articles", each -> new ProvisionReference(span(each), provisions(each))),
                    row.has("unread") ? rows(row, "unread", this::unread) : List.of());
        }

        /** Files made before the lemma was written have the words alone. */
        private Unread unread(JsonNode row) throws InvalidCheckInException {
            String pos = row.has("pos") ? string(row, "pos") : "verb";
            return new Unread(
                    constant(Unread.Kind.class, string(row, "kind")),
                    span(row),
                    row.has("lemma") ? string(row, "lemma") : "",
                    constant(Unread.Pos.class, pos));
        }

        private static Meeting meeting(JsonNode row) throws InvalidCheckInException {
            JsonNode day = required(row, "day");
            String part = string(row, "part");
            return new Meeting(
                    date(row),
                    day.isNull() ? null : day.asInt(),
                    part == null ? null : constant(Meeting.PartOfDay.class, part));
        }

        private SentenceLabel label(JsonNode row) throws InvalidCheckInException {
            return new SentenceLabel(
                    constant(Label.class, string(row, "label")),
                    required(row, "confidence").asDouble(),
                    rows(row, "cues", this::span),
                    row.path("by").asText(""));
        }

        private Mention mention(JsonNode row) throws InvalidCheckInException {
            return new Mention(
                    span(row),
                    string(row, "code"),
                    constant(HolderKind.class, string(row, "kind")),
                    row.has("form") ? constant(Mention.Form.class, string(row, "form")) : Mention.Form.NOUN,
                    constant(Mention.Source.class, string(row, "source")),
                    row.has("status") ? constant(Status.class, string(row, "status")) : null,
                    row.path("officer").asBoolean(false));
        }

        private Proposal proposal(JsonNode row) throws InvalidCheckInException {
            return new Proposal(
                    string(row, "id"),
                    string(row, "sentence"),
                    strings(row, "authors", Function.identity()),
                    span(row),
                    constant(Action.class, string(row, "action")),
                    provisions(row),
                    row.path("withdrawn").asBoolean(false));
        }

        private Position position(JsonNode row) throws InvalidCheckInException {
            return new Position(
                    string(row, "id"),
                    string(row, "sentence"),
                    constant(Stance.class, string(row, "stance")),
                    string(row, "actor"),
                    string(row, "speaksFor"),
                    span(required(row, "mention")),
                    span(required(row, "cue")),
                    provisions(row),
                    strings(row, "counterpart", Function.identity()),
                    string(row, "proposal"),
                    date(row),
                    required(row, "confidence").asDouble(),
                    string(row, "by"),
                    row.path("rule").asText(null),
                    row.has("factuality") ? constant(Factuality.class, string(row, "factuality")) : Factuality.ASSERTED,
                    row.path("derivedFrom").asText(null));
        }

        private Span span(JsonNode row) throws InvalidCheckInException {
            int start = required(row, "start").asInt();
            int end = required(row, "end").asInt();
            try {
                return text.fromCodePoints(start, end);
            } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
                throw new InvalidCheckInException("[" + start + ", " + end + ") is no place in the text", e);
            }
        }

        private static List<Provision> provisions(JsonNode row) throws InvalidCheckInException {
            List<String> norms = strings(row, "provisions", Function.identity());
            JsonNode instrument = row.path("instrument");
            if (instrument.isArray() && instrument.size() != norms.size()) {
                throw new InvalidCheckInException("\"instrument\" names " + instrument.size() + " for " + norms.size()
                        + " provisions in " + shortened(row));
            }
            List<Provision> provisions = new ArrayList<>();
            for (String norm : norms) {
                JsonNode own = instrument.isArray() ? instrument.get(provisions.size()) : instrument;
                provisions.add(new Provision(norm, own.asText(null)));
            }
            return provisions;
        }

        private static <T> List<T> strings(JsonNode row, String key, Function<String, T> make)
                throws InvalidCheckInException {
            List<T> values = new ArrayList<>();
            for (JsonNode value : required(row, key)) {
                values.add(make.apply(value.asText()));
            }
            return values;
        }

        private static <T> List<T> rows(JsonNode parent, String key, RowReader<T> reader)
                throws InvalidCheckInException {
            List<T> rows = new ArrayList<>();
            for (JsonNode row : required(parent, key)) {
                try {
                    rows.add(reader.read(row));
                } catch (IllegalArgumentException | NullPointerException e) {
                    throw new InvalidCheckInException(e.getMessage() + " in " + key + ": " + shortened(row), e);
                }
            }
            return rows;
        }

        private static String string(JsonNode row, String key) throws InvalidCheckInException {
            JsonNode value = required(row, key);
            return value.isNull() ? null : value.asText();
        }

        private static LocalDate date(JsonNode row) throws InvalidCheckInException {
            String date = string(row, "date");
            try {
                return date == null ? null : LocalDate.parse(date);
            } catch (DateTimeException e) {
                throw new InvalidCheckInException("not a date: \"" + date + "\"", e);
            }
        }

        private static <E extends Enum<E>> E constant(Class<E> type, String name) throws InvalidCheckInException {
            try {
                return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException | NullPointerException e) {
                throw new InvalidCheckInException("not a " + type.getSimpleName() + ": \"" + name + "\"", e);
            }
        }
    }

    private interface RowReader<T> {
        T read(JsonNode row) throws InvalidCheckInException;
    }
}
