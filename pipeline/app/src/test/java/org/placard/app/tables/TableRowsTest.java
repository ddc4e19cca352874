package org.placard.app.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placard.Options;
import org.placard.Placard;
import org.placard.annotation.AnnotatedCheckIn;
import org.placard.app.CheckInFolder;
import org.placard.app.CheckInSketch;
import org.placard.app.Talks;
import org.placard.gazetteer.HolderKind;
import org.placard.position.Stance;
import org.placard.report.ReportReader;

/** The rows are those of the check-ins, told apart and named as the check-ins mean them. */
class TableRowsTest {
    @TempDir
    private Path folder;

    private CheckInFolder talks() throws IOException {
        return ExportedTables.talks(folder);
    }

    /** The rows, against the JSON read with nothing of the program's own. */
    @Test
    void theRowsAreThoseOfTheJson() throws Exception {
        Path to = folder.resolve("out");
        CheckInFolder checkIns = talks();
        ExportedTables.export(checkIns, to);
        Map<String, Map<String, List<String>>> expected = new TreeMap<>();
        for (Path file : checkIns.files()) {
            JsonNode root = new ObjectMapper().readTree(file.toFile());
            for (JsonNode sentence : root.get("sentences")) {
                put(expected, "sentences", root, sentence, List.of(words(root, sentence)));
                int number = 0;
                for (JsonNode mention : sentence.get("mentions")) {
                    put(
                            expected,
                            "mentions",
                            root.get("id").asText() + " " + sentence.get("id").asText() + " " + ++number,
                            List.of(words(root, mention), mention.get("kind").asText(), text(mention.get("code"))));
                }
            }
            for (JsonNode proposal : root.get("proposals")) {
                put(
                        expected,
                        "proposals",
                        root,
                        proposal,
                        List.of(
                                words(root, proposal),
                                proposal.get("action").asText(),
                                proposal.has("withdrawn") + ""));
            }
            for (JsonNode position : root.get("positions")) {
                put(
                        expected,
                        "statements",
                        root,
                        position,
                        List.of(
                                position.get("actor").asText(),
                                position.get("stance").asText(),
                                text(position.get("speaksFor")),
                                text(position.get("date")),
                                text(position.get("proposal")),
                                list(position.get("provisions")),
                                list(position.get("counterpart")),
                                words(root, position.get("mention")),
                                words(root, position.get("cue")),
                                position.get("confidence").asText()));
            }
        }
        assertEquals(25, expected.get("statements").size());
        Map<String, Map<String, List<String>>> found = new TreeMap<>();
        found.put("sentences", cells(to, "sentences", List.of("checkin", "sentence"), List.of("words")));
        found.put(
                "mentions",
                cells(to, "mentions", List.of("checkin", "sentence", "mention"), List.of("words", "kind", "code")));
        found.put(
                "proposals",
                cells(to, "proposals", List.of("checkin", "proposal"), List.of("words", "action", "withdrawn")));
        found.put(
                "statements",
                cells(
                        to,
                        "statements",
                        List.of("checkin", "position"),
                        List.of(
                                "actor",
                                "stance",
                                "speaks_for",
                                "date",
                                "proposal",
                                "provisions",
                                "counterpart",
                                "actor_words",
                                "cue_words",
                                "confidence")));
        assertEquals(expected, found);
    }

    private static void put(
            Map<String, Map<String, List<String>>> tables,
            String table,
            JsonNode root,
            JsonNode row,
            List<String> cells) {
        put(tables, table, root.get("id").asText() + " " + row.get("id").asText(), cells);
    }

    private static void put(
            Map<String, Map<String, List<String>>> tables, String table, String key, List<String> cells) {
        tables.computeIfAbsent(table, name -> new TreeMap<>()).put(key, cells);
    }

    private static String words(JsonNode root, JsonNode place) {
        int[] codePoints = root.get("text").asText().codePoints().toArray();
        int start = place.get("start").asInt();
        return new String(codePoints, start, place.get("end").asInt() - start);
    }

    private static String text(JsonNode value) {
        return value.isNull() ? "null" : value.asText();
    }

    private static String list(JsonNode values) {
        String cell = String.join(
                "; ",
                StreamSupport.stream(values.spliterator(), false)
                        .map(JsonNode::asText)
                        .toList());
        return cell.isEmpty() ? "null" : cell;
    }

    private static Map<String, List<String>> cells(Path to, String name, List<String> key, List<String> columns)
            throws IOException {
        List<String> all = Schema.all().stream()
                .filter(table -> table.name().equals(name))
                .flatMap(table -> table.columns().stream())
                .map(Column::name)
                .toList();
        Map<String, List<String>> rows = new TreeMap<>();
        for (List<Object> row : ReadBack.csv(to.resolve("tables")).get(name)) {
            rows.put(
                    String.join(
                            " ",
                            key.stream()
                                    .map(column -> "" + row.get(all.indexOf(column)))
                                    .toList()),
                    columns.stream()
                            .map(column -> "" + row.get(all.indexOf(column)))
                            .toList());
        }
        return rows;
    }

    /** Keys that a later program writes into the JSON stand in the tables; what lacks them has their defaults. */
    @Test
    void addedKeysOfTheJsonAreColumns() throws Exception {
        CheckInFolder checkIns = talks();
        Path file = checkIns.files().get(0);
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode root = (ObjectNode) mapper.readTree(file.toFile());
        ObjectNode position = (ObjectNode) root.get("positions").get(0);
        position.put("instrument", "WATER-TREATY");
        root.put("forum", "RC").put("session", "RC-3");
        position.put("rule", "back/active").put("reader", "trained").put("factuality", "hoped");
        ObjectNode proposal = (ObjectNode) root.get("proposals").get(0);
        proposal.putArray("provisions").add("1").add("2").add("3");
        proposal.putArray("instrument").add("A").add("B").add("A");
        mapper.writeValue(file.toFile(), root);
        Path to = folder.resolve("out");
        ExportedTables.export(checkIns, to);
        List<String> columns = List.of("instrument", "forum", "session", "rule", "reader", "factuality");
        for (String table : List.of("positions", "statements")) {
            List<List<String>> rows = List.copyOf(
                    cells(to, table, List.of("checkin", "position"), columns).values());
            assertTrue(
                    rows.contains(List.of("WATER-TREATY", "RC", "RC-3", "back/active", "trained", "hoped")),
                    rows::toString);
            assertTrue(rows.contains(List.of("null", "null", "null", "null", "grammar", "asserted")), rows::toString);
        }
        assertTrue(cells(to, "proposals", List.of("checkin", "proposal"), List.of("instrument"))
                .containsValue(List.of("A; B")));
        assertEquals(ReadBack.csv(to.resolve("tables")), ReadBack.duckDb(to.resolve("placard.duckdb")));
    }

    @Test
    void aCodeOfAStateAndAGroupIsToldApartByItsMention() throws Exception {
        Path to = folder.resolve("out");
        ExportedTables.export(talks(), to);
        List<List<Object>> actors =
                ReadBack.columns(ReadBack.csv(to.resolve("tables")), "statements", List.of("actor", "actor_name"));
        assertTrue(actors.contains(List.of("NAM", "Namibia")), actors.toString());
        assertTrue(actors.contains(List.of("NAM", "Non-Aligned Movement")), actors.toString());
    }

    /** A delegation may speak for another one; a code that is a state's and a group's is then the one that is mentioned. */
    @Test
    void whoIsSpokenForIsAStateOrAGroup() throws Exception {
        CheckInSketch sketch = new CheckInSketch("lakes", 1, "Boats", LocalDate.of(2024, 1, 30));
        sketch.sentence("Chile (for Peru), Ghana (for Namibia) and Mali (for the EU) opposed Article 4.")
                .state("Chile", "CHL")
                .state("Peru", "PER")
                .state("Ghana", "GHA")
                .state("Namibia", "NAM")
                .state("Mali", "MLI")
                .mention("EU", HolderKind.GROUP, "EU")
                .position(Stance.OPPOSE, "Chile", "CHL", "PER", null, "opposed", null, List.of(), "4")
                .position(Stance.OPPOSE, "Ghana", "GHA", "NAM", null, "opposed", null, List.of(), "4")
                .position(Stance.OPPOSE, "Mali", "MLI", "EU", null, "opposed", null, List.of(), "4");
        // what another sentence says does not count
        sketch.sentence("The Non-Aligned Movement met.").mention("Non-Aligned Movement", HolderKind.GROUP, "NAM");
        Path to = folder.resolve("out");
        ExportedTables.export(
                Talks.write(Files.createDirectories(folder.resolve("in")), List.of(sketch.checkIn())), to);
        assertEquals(
                List.of(List.of("state", "PER"), List.of("state", "NAM"), List.of("group", "EU")),
                ReadBack.columns(ReadBack.csv(to.resolve("tables")), "dyads", List.of("receiver_kind", "receiver")));
        assertEquals(
                List.of(List.of("Peru"), List.of("Namibia"), List.of("European Union")),
                ReadBack.columns(ReadBack.csv(to.resolve("tables")), "statements", List.of("speaks_for_name")));
        assertEquals(
                List.of(List.of("2024-01-30"), List.of("2024-01-30"), List.of("2024-01-30")),
                ReadBack.columns(ReadBack.csv(to.resolve("tables")), "dyads", List.of("date")).stream()
                        .map(row -> List.<Object>of(row.get(0).toString()))
                        .toList(),
                "where the report does not say when, the check-in's date stands");
    }

    @Test
    void mentionsSayWhatAStateIsAndWhatIsNoHolder() throws Exception {
        String text =
                "Chair Okafor (Kenya) gave Niue, the Holy See, Chile and the World Bank the floor, and Niue proposed a"
                        + " pause.\n";
        Path in = Files.createDirectories(folder.resolve("in"));
        AnnotatedCheckIn checkIn = Placard.create(Options.GRAMMAR)
                .annotate(new ReportReader().read("pause.txt", text.getBytes(StandardCharsets.UTF_8)))
                .get(0);
        Path to = folder.resolve("out");
        ExportedTables.export(Talks.write(in, List.of(checkIn)), to);
        List<String> said = ReadBack.columns(
                        ReadBack.csv(to.resolve("tables")),
                        "mentions",
                        List.of("words", "kind", "code", "status", "officer"))
                .stream()
                .map(row -> row.stream().map(String::valueOf).collect(Collectors.joining(" ")))
                .toList();
        assertEquals(
                List.of(
                        "Chair Okafor chair CHAIR null false",
                        "Kenya state KEN null true",
                        "Niue state NIU party false",
                        "Holy See state VAT observer false",
                        "Chile state CHL null false",
                        "World Bank body null null false",
                        "Niue state NIU party false"),
                said);
    }
}
