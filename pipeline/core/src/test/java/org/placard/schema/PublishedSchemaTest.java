package org.placard.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placard.annotation.AnnotatedCheckIn;
import org.placard.annotation.AnnotatedSentence;
import org.placard.annotation.CheckInWriter;
import org.placard.annotation.ProducedBy;
import org.placard.annotation.Source;
import org.placard.gazetteer.HolderKind;
import org.placard.mention.Mention;
import org.placard.position.Action;
import org.placard.position.Position;
import org.placard.position.Proposal;
import org.placard.position.Stance;
import org.placard.provision.Provision;
import org.placard.provision.ProvisionReference;
import org.placard.report.Section;
import org.placard.scope.Factuality;
import org.placard.sentence.Meeting;
import org.placard.stance.Label;
import org.placard.stance.SentenceLabel;
import org.placard.text.Span;
import org.placard.text.Text;

class PublishedSchemaTest {
    private static final PublishedSchema CHECK_IN = PublishedSchema.checkIn();
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String WORDS =
            "#1: Opening [1 March 2024]\n\nScope\n\nThe Canadian text on Article 5 was opposed by Chile.";

    /** A check-in that uses every key of the format. */
    private static AnnotatedCheckIn complete() {
        Span sentence = span("The Canadian text on Article 5 was opposed by Chile.");
        List<Provision> provisions = List.of(new Provision("5", "CITES"));
        List<Provision> several = List.of(new Provision("5"), new Provision("5", "CITES"));
        LocalDate date = LocalDate.of(2024, 2, 29);
        return new AnnotatedCheckIn(
                "week-01",
                1,
                "Opening",
                Optional.of(LocalDate.of(2024, 3, 1)),
                new Source("week.txt", "text/plain", "0".repeat(64), 0, WORDS.length()),
                new ProducedBy("0.1.0", "f".repeat(64)),
                new Text(WORDS),
                List.of(new Section("s1", "Scope", span("Scope"))),
                List.of(new AnnotatedSentence(
                        "1.3",
                        "s1",
                        sentence,
                        new Meeting(date, 2, Meeting.PartOfDay.EVENING),
                        List.of(new SentenceLabel(Label.OPPOSITION, 0.91, List.of(span("opposed")), "passive-agent")),
                        List.of(
                                new Mention(
                                        span("Canadian"),
                                        "CAN",
                                        HolderKind.STATE,
                                        Mention.Form.ADJECTIVE,
                                        Mention.Source.GAZETTEER),
                                new Mention(
                                        span("Chile"),
                                        "CHL",
                                        HolderKind.STATE,
                                        Mention.Form.NOUN,
                                        Mention.Source.FUZZY)),
                        List.of(new ProvisionReference(span("Article 5"), provisions)))),
                List.of(new Proposal(
                        "1.3-p1", "1.3", List.of("CAN"), span("The Canadian text"), Action.ADD, provisions, true)),
                List.of(new Position(
                        "1.3-1",
                        "1.3",
                        Stance.OPPOSE,
                        "CHL",
                        "GRULAC",
                        span("Chile"),
                        span("opposed"),
                        several,
                        List.of("CAN"),
                        "1.3-p1",
                        date,
                        0.97,
                        "passive-agent",
                        null,
                        Factuality.ASSERTED,
                        "GRULAC")),
                List.of("A limit was met."));
    }

    private static Span span(String words) {
        int start = WORDS.indexOf(words);
        return new Span(start, start + words.length());
    }

    private static JsonNode written() throws IOException {
        var out = new ByteArrayOutputStream();
        new CheckInWriter().write(complete(), out);
        return MAPPER.readTree(out.toByteArray());
    }

    static Stream<PublishedSchema> schemas() {
        return Stream.of(CHECK_IN, PublishedSchema.gold());
    }

    @Test
    void whatTheWriterWritesIsValid() throws IOException {
        assertEquals(List.of(), CHECK_IN.faults(written().toString()));
    }

    @Test
    void everyKeyIsHeldByTheSchema() throws IOException {
        List<String> passed = new ArrayList<>();
        JsonNode original = written();
        for (String pointer : objects(original, "")) {
            JsonNode copy = original.deepCopy();
            ((ObjectNode) copy.at(pointer)).put("surplus", 1);
            if (CHECK_IN.faults(copy.toString()).isEmpty()) {
                passed.add(pointer + " takes an unknown key");
            }
            for (Iterator<String> keys = original.at(pointer).fieldNames(); keys.hasNext(); ) {
                String key = keys.next();
                JsonNode wrong = original.deepCopy();
                ((ObjectNode) wrong.at(pointer))
                        .set(key, MAPPER.createObjectNode().put("wrong", true));
                if (CHECK_IN.faults(wrong.toString()).isEmpty()) {
                    passed.add(pointer + "/" + key + " takes anything");
                }
                JsonNode without = original.deepCopy();
                ((ObjectNode) without.at(pointer)).remove(key);
                boolean optional = List.of("form", "withdrawn", "derivedFrom", "instrument", "notes")
                        .contains(key);
                if (CHECK_IN.faults(without.toString()).isEmpty() != optional) {
                    passed.add(pointer + "/" + key + (optional ? " is required" : " may be missing"));
                }
            }
        }
        assertEquals(List.of(), passed);
    }

    private static List<String> objects(JsonNode node, String pointer) {
        List<String> found = new ArrayList<>();
        if (node instanceof ObjectNode object) {
            found.add(pointer);
            for (Map.Entry<String, JsonNode> field : object.properties()) {
                found.addAll(objects(field.getValue(), pointer + "/" + field.getKey()));
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                found.addAll(objects(array.get(i), pointer + "/" + i));
            }
        }
        return found;
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void aSchemaIsItselfValidAndDescribesEveryKey(PublishedSchema schema) {
        var meta = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(com.networknt.schema.SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));
        assertEquals(List.of(), meta.validate(schema.source().toString(), InputFormat.JSON));
        assertEquals(List.of(), undescribed(schema.source(), ""));
    }

    private static List<String> undescribed(JsonNode node, String place) {
        List<String> found = new ArrayList<>();
        for (Map.Entry<String, JsonNode> property : node.path("properties").properties()) {
            boolean described = property.getValue().has("description")
                    || property.getValue().path("$ref").asText().startsWith("#/$defs/");
            if (!described) {
                found.add(place + "/" + property.getKey());
            }
        }
        for (JsonNode child : node) {
            found.addAll(undescribed(child, place));
        }
        return found;
    }

    @Test
    void theProjectsOwnGoldIsValid() throws IOException {
        PublishedSchema gold = PublishedSchema.gold();
        int checked = 0;
        try (Stream<Path> files = Files.walk(Path.of("..", "..", "seeds", "gold"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".gold.json")).toList()) {
                assertEquals(List.of(), gold.faults(file), file.toString());
                checked++;
            }
        }
        assertTrue(checked > 0, "gold files in seeds");
    }

    @Test
    void goldOfAnotherShapeIsRefused() throws IOException {
        PublishedSchema gold = PublishedSchema.gold();
        String row = "{\"id\": \"1.2\", \"kind\": \"sentence\", \"checkin\": 1, \"start\": 0, \"end\": 5, "
                + "\"mentions\": [[0, 5, \"Chile\", \"CHL\"]], \"labels\": [\"support\"]}";
        String valid = "{\"format\": \"placard-gold/1\", \"source_text\": \"a.txt\", \"checkins\": [], \"sentences\": ["
                + row + "]}";
        assertEquals(List.of(), gold.faults(valid));
        for (String[] change : new String[][] {
            {"placard-gold/1", "placard-gold/2"},
            {"\"support\"", "\"praise\""},
            {"\"CHL\"", "\"Chile\""},
            {", \"CHL\"", ""},
            {"\"start\": 0", "\"start\": -1"},
            {"\"kind\"", "\"sort\""},
        }) {
            assertFalse(gold.faults(valid.replace(change[0], change[1])).isEmpty(), change[0]);
        }
    }

    @Test
    void theSchemasAreReadAsUtf8() throws IOException {
        byte[] bytes = PublishedSchemaTest.class
                .getResourceAsStream("/schema/checkin-1.schema.json")
                .readAllBytes();
        assertTrue(new String(bytes, StandardCharsets.UTF_8).contains("¶2(b)"));
    }
}
