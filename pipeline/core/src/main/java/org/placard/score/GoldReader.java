package org.placard.score;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.CharConversionException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.placard.position.Stance;
import org.placard.provision.Provision;
import org.placard.stance.Label;
import org.placard.text.Span;
import org.placard.text.Text;

/**
 * Reads {@value Gold#FORMAT}, strictly: an unknown key, an offset that does not give the surface beside it, or a text
 * with another hash than the one that the gold pins is refused.
 */
public final class GoldReader {
    private final ObjectMapper mapper = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /**
     * Reads gold and the text that it names.
     *
     * @throws InvalidGoldException where either is not what the format says
     * @throws IOException where the gold cannot be read
     */
    public Gold read(Path file) throws IOException {
        GoldField root = parse(file);
        GoldField source = root.get("source_text");
        byte[] bytes = textBytes(file, source);
        Optional<GoldField> pinned = root.optional("source_sha256");
        if (pinned.isPresent() && !pinned.get().string().equals(sha256(bytes))) {
            throw pinned.get().error("the text " + source.string() + " has another hash: " + sha256(bytes));
        }
        return gold(root, new Text(decoded(bytes, source)));
    }

    /**
     * Reads gold of a text that is already at hand, as corrections are that stand in another folder than their text.
     *
     * @throws InvalidGoldException where the file is not what the format says or does not fit {@code text}
     * @throws IOException where the file cannot be read
     */
    public Gold read(Path file, Text text) throws IOException {
        return gold(parse(file), text);
    }

    /**
     * Who made a file of gold, where it says so.
     *
     * @throws InvalidGoldException where the file is not what the format says
     * @throws IOException where the file cannot be read
     */
    public Optional<String> annotator(Path file) throws IOException {
        Optional<GoldField> annotator = parse(file).optional("annotator");
        return annotator.isPresent() ? Optional.of(annotator.get().string()) : Optional.empty();
    }

    /** As {@link #read(Path, Text)}, for content that is at hand; {@code name} is its file's name. */
    Gold read(String name, byte[] content, Text text) throws IOException {
        return gold(parse(name, content), text);
    }

    private GoldField parse(Path file) throws IOException {
        try {
            return parse(file.getFileName().toString(), bytes(file));
        } catch (NoSuchFileException e) {
            throw new InvalidGoldException(file + ": there is no such file", e);
        }
    }

    private GoldField parse(String name, byte[] content) throws IOException {
        JsonNode node;
        try {
            node = mapper.readTree(content);
        } catch (JsonProcessingException e) {
            throw new InvalidGoldException(
                    name + ", line " + e.getLocation().getLineNr() + ": not JSON: " + e.getOriginalMessage(), e);
        } catch (CharConversionException e) {
            throw new InvalidGoldException(name + ": not JSON: " + e.getMessage(), e);
        }
        GoldField root = new GoldField(name, node)
                .only("format", "source_text", "annotator", "source_sha256", "checkins", "sentences");
        if (!root.get("format").string().equals(Gold.FORMAT)) {
            throw root.get("format").error("expected \"" + Gold.FORMAT + "\", found " + node.get("format"));
        }
        return root;
    }

    private static byte[] textBytes(Path file, GoldField source) throws IOException {
        try {
            return bytes(file.resolveSibling(source.string()));
        } catch (IOException | InvalidPathException e) {
            throw source.error("the text '" + source.string() + "' cannot be read beside the gold", e);
        }
    }

    /** A file's bytes; a device or a pipe gives them without end. */
    private static byte[] bytes(Path file) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new InvalidGoldException(file + ": is not a regular file");
        }
        return Files.readAllBytes(file);
    }

    private static String decoded(byte[] bytes, GoldField source) throws InvalidGoldException {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.replace("\r\n", "\n").replace('\r', '\n');
        } catch (CharacterCodingException e) {
            throw source.error("the text " + source.string() + " is not UTF-8", e);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static Gold gold(GoldField root, Text text) throws InvalidGoldException {
        Optional<GoldField> pinned = root.optional("source_sha256");
        String sha256 = pinned.isPresent() ? pinned.get().string() : null;
        String source = root.get("source_text").string();
        List<GoldCheckIn> checkIns = root.get("checkins").list(GoldReader::checkIn);
        List<GoldRow> rows = root.get("sentences").list(row -> row(named(root, row), text));
        return root.make(field -> new Gold(source, Optional.ofNullable(sha256), text, checkIns, rows));
    }

    private static GoldCheckIn checkIn(GoldField field) throws InvalidGoldException {
        field.only("number", "date", "title");
        GoldField date = field.get("date");
        return new GoldCheckIn(
                field.get("number").integer(),
                date.node().isNull() ? Optional.empty() : Optional.of(date(date)),
                field.get("title").string());
    }

    private static LocalDate date(GoldField field) throws InvalidGoldException {
        try {
            return LocalDate.parse(field.string());
        } catch (DateTimeException e) {
            throw field.error("expected a date such as 2024-01-31, found " + field.node(), e);
        }
    }

    /** A row is known by its id, which a person finds sooner than its number. */
    private static GoldField named(GoldField root, GoldField row) {
        JsonNode id = row.node().path("id");
        return id.isTextual() ? new GoldField(root.place() + ", row " + id.textValue(), row.node()) : row;
    }

    private static GoldRow row(GoldField row, Text text) throws InvalidGoldException {
        row.only("id", "kind", "checkin", "start", "end", "mentions", "refs", "labels", "positions", "optional");
        String id = row.get("id").string();
        GoldRow.Kind kind = row.get("kind").constant(GoldRow.Kind.class);
        int checkIn = row.get("checkin").integer();
        Span span = row.make(field -> span(field.get("start"), field.get("end"), text));
        List<GoldMention> mentions = list(row, "mentions", field -> mention(field, text));
        List<GoldReference> references = list(row, "refs", field -> reference(field, text));
        List<Label> labels = list(row, "labels", field -> field.constant(Label.class));
        List<GoldPosition> positions = list(row, "positions", GoldReader::position);
        List<Label> optional = list(row, "optional", field -> field.constant(Label.class));
        return row.make(
                field -> new GoldRow(id, kind, checkIn, span, mentions, references, labels, positions, optional));
    }

    private static <T> List<T> list(GoldField row, String key, GoldField.Reading<T> reading)
            throws InvalidGoldException {
        Optional<GoldField> field = row.optional(key);
        return field.isPresent() ? field.get().list(reading) : List.of();
    }

    private static GoldMention mention(GoldField field, Text text) throws InvalidGoldException {
        if (!field.node().isArray() || field.node().size() != 4) {
            throw field.error("expected [start, end, surface, code], found " + field.node());
        }
        Span span = span(element(field, 0), element(field, 1), text);
        checkSurface(element(field, 2), span, text);
        return new GoldMention(span, element(field, 3).string());
    }

    private static GoldField element(GoldField list, int index) {
        return new GoldField(list.place() + "[" + index + "]", list.node().get(index));
    }

    private static GoldReference reference(GoldField field, Text text) throws InvalidGoldException {
        field.only("start", "end", "surface", "norm");
        Span span = span(field.get("start"), field.get("end"), text);
        checkSurface(field.get("surface"), span, text);
        return new GoldReference(span, field.get("norm").nullableList(each -> new Provision(each.string())));
    }

    private static void checkSurface(GoldField surface, Span span, Text text) throws InvalidGoldException {
        if (!surface.string().equals(text.at(span))) {
            throw surface.error("the offsets give '" + text.at(span) + "', the surface is '" + surface.string() + "'");
        }
    }

    private static GoldPosition position(GoldField field) throws InvalidGoldException {
        field.only("stance", "actors", "articles", "counterpart");
        return new GoldPosition(
                field.get("stance").constant(Stance.class),
                field.get("actors").list(GoldField::string),
                field.get("articles").nullableList(each -> new Provision(each.string())),
                field.get("counterpart").nullableList(GoldField::string));
    }

    private static Span span(GoldField start, GoldField end, Text text) throws InvalidGoldException {
        int from = start.integer();
        int to = end.integer();
        if (from < 0 || to <= from || to > text.codePointCount()) {
            throw start.error(
                    "[" + from + ", " + to + ") is no place in a text of " + text.codePointCount() + " code points");
        }
        return text.fromCodePoints(from, to);
    }
}
