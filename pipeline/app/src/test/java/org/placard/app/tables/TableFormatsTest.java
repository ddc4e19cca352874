package org.placard.app.tables;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placard.Options;
import org.placard.Placard;
import org.placard.annotation.AnnotatedCheckIn;
import org.placard.annotation.InvalidCheckInException;
import org.placard.app.CheckInFolder;
import org.placard.app.CheckInSketch;
import org.placard.app.Talks;
import org.placard.gazetteer.HolderKind;
import org.placard.position.Stance;
import org.placard.report.ReportReader;

class TableFormatsTest {
    @TempDir
    private Path folder;

    private CheckInFolder talks() throws IOException {
        return Talks.in(Files.createDirectories(folder.resolve("json")));
    }

    private void export(CheckInFolder checkIns, Path to) throws IOException {
        product(CsvDialect.STANDARD, TableFormat.values()).make(checkIns, Files.createDirectories(to));
    }

    private static TableProduct product(CsvDialect dialect, TableFormat... formats) {
        return new TableProduct(SomeHolders::holders, Set.of(formats), dialect);
    }

    @Test
    void csvParquetAndDuckDbHoldTheSameRows() throws Exception {
        Path to = folder.resolve("out");
        export(talks(), to);
        Map<String, List<List<Object>>> csv = ReadBack.csv(to.resolve("tables"));
        assertEquals(csv, ReadBack.duckDb(to.resolve("placard.duckdb")));
        assertEquals(csv, ReadBack.parquet(to.resolve("tables")));
        csv.forEach((table, rows) -> assertFalse(rows.isEmpty(), table + " has no rows to compare"));
    }

    /** The rows, against the JSON read with nothing of the program's own. */
    @Test
    void theRowsAreThoseOfTheJson() throws Exception {
        Path to = folder.resolve("out");
        CheckInFolder checkIns = talks();
        export(checkIns, to);
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

    @Test
    void twoRunsWriteTheSameBytes() throws Exception {
        CheckInFolder checkIns = talks();
        export(checkIns, folder.resolve("one"));
        export(checkIns, folder.resolve("two"));
        for (DataTable<?> table : Schema.all()) {
            for (String ending : List.of(".csv", ".parquet")) {
                assertArrayEquals(
                        Files.readAllBytes(folder.resolve("one/tables").resolve(table.name() + ending)),
                        Files.readAllBytes(folder.resolve("two/tables").resolve(table.name() + ending)),
                        table.name() + ending);
            }
        }
    }

    @Test
    void aCellThatASpreadsheetWouldRunIsNeutralised() throws Exception {
        Path to = folder.resolve("out");
        export(talks(), to);
        String sentences = Files.readString(to.resolve("tables/sentences.csv"));
        assertTrue(sentences.contains(",\"'=SUM(A1:A9) was not a provision, a delegate joked.\","), sentences);
        assertTrue(sentences.contains(",'@Safeguards,"), sentences);
        assertTrue(sentences.contains(",'- What is left,"), sentences);
        assertTrue(Files.readString(to.resolve("tables/checkins.csv")).contains(",'+1 on safeguards,"));
    }

    @Test
    void quotesTabsAndLineFeedsSurviveAsRfc4180HasThem() throws Exception {
        Path to = folder.resolve("out");
        export(talks(), to);
        String sentences = Files.readString(to.resolve("tables/sentences.csv"));
        assertTrue(sentences.contains(",\"Scope, \"\"purpose\"\" and terms\","), sentences);
        assertTrue(sentences.contains("Peru and Ghana wanted “serious”\nin paragraph 2"), sentences);
        assertTrue(sentences.contains("supported by Peru\tand Ghana"), sentences);
        assertTrue(sentences.endsWith("\r\n"));
    }

    @Test
    void theDescriptionNamesEveryColumnOfEveryFile() throws Exception {
        Path to = folder.resolve("out");
        export(talks(), to);
        JsonNode description = new ObjectMapper()
                .readTree(to.resolve("tables/datapackage.json").toFile());
        List<String> described = new ArrayList<>();
        for (JsonNode resource : description.get("resources")) {
            String header = Files.readString(
                            to.resolve("tables").resolve(resource.get("path").asText()))
                    .lines()
                    .findFirst()
                    .orElseThrow();
            List<String> fields = new ArrayList<>();
            resource.get("schema")
                    .get("fields")
                    .forEach(field -> fields.add(field.get("name").asText()));
            assertEquals(header, String.join(",", fields));
            described.add(resource.get("name").asText());
        }
        assertEquals(Schema.all().stream().map(DataTable::name).toList(), described);
    }

    @Test
    void everyKeyLeadsToARow() throws Exception {
        Path to = folder.resolve("out");
        export(talks(), to);
        Map<String, List<List<Object>>> tables = ReadBack.csv(to.resolve("tables"));
        int followed = 0;
        for (DataTable<?> table : Schema.all()) {
            for (ForeignKey key : table.foreignKeys()) {
                List<List<Object>> targets = columns(tables, key.table(), key.referenced());
                for (List<Object> reference : columns(tables, table.name(), key.columns())) {
                    if (!reference.contains(null)) {
                        assertTrue(targets.contains(reference), table.name() + key + " has " + reference);
                        followed++;
                    }
                }
            }
        }
        assertTrue(followed > 400, followed + " references followed");
    }

    /**
     * Every key that the description declares leads to a row from every row, as validators of the format have it: one of which
     * only a part is empty is broken.
     */
    @Test
    void everyDeclaredKeyHoldsForValidators() throws Exception {
        Path to = folder.resolve("out");
        export(talks(), to);
        Map<String, List<List<Object>>> tables = ReadBack.csv(to.resolve("tables"));
        int followed = 0;
        for (JsonNode resource : new ObjectMapper()
                .readTree(to.resolve("tables/datapackage.json").toFile())
                .get("resources")) {
            for (JsonNode key : resource.get("schema").path("foreignKeys")) {
                JsonNode reference = key.get("reference");
                List<List<Object>> targets =
                        columns(tables, reference.get("resource").asText(), strings(reference.get("fields")));
                for (List<Object> each : columns(tables, resource.get("name").asText(), strings(key.get("fields")))) {
                    assertTrue(targets.contains(each), resource.get("name") + " " + key + " has " + each);
                    followed++;
                }
            }
        }
        assertTrue(followed > 250, followed + " references followed");
    }

    private static List<String> strings(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
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
        export(checkIns, to);
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
    void excelGetsAMarkAndSemicolons() throws Exception {
        Path to = folder.resolve("excel");
        product(CsvDialect.EXCEL, TableFormat.values()).make(talks(), Files.createDirectories(to));
        String actors = Files.readString(to.resolve("tables/actors.csv"));
        assertTrue(actors.startsWith("\uFEFFkind;code;name\r\n"), actors);
        JsonNode dialect = new ObjectMapper()
                .readTree(to.resolve("tables/datapackage.json").toFile())
                .get("resources")
                .get(0)
                .get("dialect");
        assertEquals(";", dialect.get("delimiter").asText());
    }

    /** A few hundred rows with all their keys; each index took a block of 256 KiB before. */
    @Test
    void theDatabaseIsSmall() throws Exception {
        Path to = folder.resolve("out");
        export(talks(), to);
        long size = Files.size(to.resolve("placard.duckdb"));
        assertTrue(size < 3_000_000, size + " bytes");
    }

    private static List<List<Object>> columns(
            Map<String, List<List<Object>>> tables, String name, List<String> columns) {
        List<String> all = Schema.all().stream()
                .filter(table -> table.name().equals(name))
                .flatMap(table -> table.columns().stream())
                .map(Column::name)
                .toList();
        List<List<Object>> picked = new ArrayList<>();
        for (List<Object> row : tables.get(name)) {
            List<Object> values = new ArrayList<>();
            columns.forEach(column -> values.add(row.get(all.indexOf(column))));
            picked.add(values);
        }
        return picked;
    }

    @Test
    void aCodeOfAStateAndAGroupIsToldApartByItsMention() throws Exception {
        Path to = folder.resolve("out");
        export(talks(), to);
        List<List<Object>> actors =
                columns(ReadBack.csv(to.resolve("tables")), "statements", List.of("actor", "actor_name"));
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
        export(Talks.write(Files.createDirectories(folder.resolve("in")), List.of(sketch.checkIn())), to);
        assertEquals(
                List.of(List.of("state", "PER"), List.of("state", "NAM"), List.of("group", "EU")),
                columns(ReadBack.csv(to.resolve("tables")), "dyads", List.of("receiver_kind", "receiver")));
        assertEquals(
                List.of(List.of("Peru"), List.of("Namibia"), List.of("European Union")),
                columns(ReadBack.csv(to.resolve("tables")), "statements", List.of("speaks_for_name")));
        assertEquals(
                List.of(List.of("2024-01-30"), List.of("2024-01-30"), List.of("2024-01-30")),
                columns(ReadBack.csv(to.resolve("tables")), "dyads", List.of("date")).stream()
                        .map(row -> List.<Object>of(row.get(0).toString()))
                        .toList(),
                "where the report does not say when, the check-in's date stands");
    }

    @Test
    void mentionsSayWhatAStateIsAndWhatIsNoHolder() throws Exception {
        String text =
                "Chair Okafor (Kenya) gave Niue, the Holy See, Chile and the World Bank the floor, and Niue proposed a pause.\n";
        Path in = Files.createDirectories(folder.resolve("in"));
        AnnotatedCheckIn checkIn = Placard.create(Options.GRAMMAR)
                .annotate(new ReportReader().read("pause.txt", text.getBytes(StandardCharsets.UTF_8)))
                .get(0);
        Path to = folder.resolve("out");
        export(Talks.write(in, List.of(checkIn)), to);
        List<String> said = columns(
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

    @Test
    void duckDbSaysWhatItsColumnsMeanAndKeepsItsKeys() throws Exception {
        Path to = folder.resolve("out");
        export(talks(), to);
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + to.resolve("placard.duckdb"));
                Statement statement = connection.createStatement()) {
            try (ResultSet result = statement.executeQuery(
                    "SELECT comment FROM duckdb_columns() WHERE table_name = 'positions' AND column_name = 'stance'")) {
                assertTrue(result.next());
                assertEquals("support, oppose or propose.", result.getString(1));
            }
            assertThrows(
                    SQLException.class,
                    () -> statement.execute("DELETE FROM sentences"),
                    "positions refer to the sentences");
        }
    }

    @Test
    void parquetColumnsAreTyped() throws Exception {
        Path to = folder.resolve("out");
        export(talks(), to);
        Map<String, String> types = new LinkedHashMap<>();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(
                        "DESCRIBE SELECT date, agreement, confidence, starts, words FROM read_parquet('"
                                + to.resolve("tables/statements.parquet") + "')")) {
            while (result.next()) {
                types.put(result.getString(1), result.getString(2));
            }
        }
        assertEquals(
                Map.of(
                        "date", "DATE",
                        "agreement", "BOOLEAN",
                        "confidence", "DOUBLE",
                        "starts", "INTEGER",
                        "words", "VARCHAR"),
                types);
    }

    @Test
    void aBrokenCheckInChangesNothing() throws Exception {
        Path to = folder.resolve("out");
        CheckInFolder checkIns = talks();
        export(checkIns, to);
        Map<String, List<List<Object>>> before = ReadBack.csv(to.resolve("tables"));
        Path second = checkIns.files().get(2);
        Files.writeString(
                second,
                Files.readString(second).replace("\"proposal\": \"2.4-p1\"", "\"proposal\": \"9.9-p1\""),
                StandardCharsets.UTF_8);
        InvalidCheckInException refused = assertThrows(InvalidCheckInException.class, () -> export(checkIns, to));
        assertEquals("talks-02: position 2.4-1 refers to proposal 9.9-p1, which is not there", refused.getMessage());
        assertEquals(before, ReadBack.csv(to.resolve("tables")));
        assertEquals(before, ReadBack.duckDb(to.resolve("placard.duckdb")));
        try (var files = Files.list(to)) {
            assertEquals(
                    List.of(),
                    files.filter(file -> file.getFileName().toString().startsWith("."))
                            .toList());
        }
    }
}
