package org.placard.app.tables;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placard.annotation.InvalidCheckInException;
import org.placard.app.CheckInFolder;

/** Every format holds the same rows, in the way that its readers have them. */
class TableFormatsTest {
    @TempDir
    private Path folder;

    private CheckInFolder talks() throws IOException {
        return ExportedTables.talks(folder);
    }

    @Test
    void csvParquetAndDuckDbHoldTheSameRows() throws Exception {
        Path to = folder.resolve("out");
        ExportedTables.export(talks(), to);
        Map<String, List<List<Object>>> csv = ReadBack.csv(to.resolve("tables"));
        assertEquals(csv, ReadBack.duckDb(to.resolve("placard.duckdb")));
        assertEquals(csv, ReadBack.parquet(to.resolve("tables")));
        csv.forEach((table, rows) -> assertFalse(rows.isEmpty(), table + " has no rows to compare"));
    }

    @Test
    void twoRunsWriteTheSameBytes() throws Exception {
        CheckInFolder checkIns = talks();
        ExportedTables.export(checkIns, folder.resolve("one"));
        ExportedTables.export(checkIns, folder.resolve("two"));
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
        ExportedTables.export(talks(), to);
        String sentences = Files.readString(to.resolve("tables/sentences.csv"));
        assertTrue(sentences.contains(",\"'=SUM(A1:A9) was not a provision, a delegate joked.\","), sentences);
        assertTrue(sentences.contains(",'@Safeguards,"), sentences);
        assertTrue(sentences.contains(",'- What is left,"), sentences);
        assertTrue(Files.readString(to.resolve("tables/checkins.csv")).contains(",'+1 on safeguards,"));
    }

    @Test
    void quotesTabsAndLineFeedsSurviveAsRfc4180HasThem() throws Exception {
        Path to = folder.resolve("out");
        ExportedTables.export(talks(), to);
        String sentences = Files.readString(to.resolve("tables/sentences.csv"));
        assertTrue(sentences.contains(",\"Scope, \"\"purpose\"\" and terms\","), sentences);
        assertTrue(sentences.contains("Peru and Ghana wanted “serious”\nin paragraph 2"), sentences);
        assertTrue(sentences.contains("supported by Peru\tand Ghana"), sentences);
        assertTrue(sentences.endsWith("\r\n"));
    }

    @Test
    void theDescriptionNamesEveryColumnOfEveryFile() throws Exception {
        Path to = folder.resolve("out");
        ExportedTables.export(talks(), to);
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
    void excelGetsAMarkAndSemicolons() throws Exception {
        Path to = folder.resolve("excel");
        ExportedTables.product(CsvDialect.EXCEL, TableFormat.values()).make(talks(), Files.createDirectories(to));
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
        ExportedTables.export(talks(), to);
        long size = Files.size(to.resolve("placard.duckdb"));
        assertTrue(size < 3_000_000, size + " bytes");
    }

    @Test
    void duckDbSaysWhatItsColumnsMeanAndKeepsItsKeys() throws Exception {
        Path to = folder.resolve("out");
        ExportedTables.export(talks(), to);
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
        ExportedTables.export(talks(), to);
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
        ExportedTables.export(checkIns, to);
        Map<String, List<List<Object>>> before = ReadBack.csv(to.resolve("tables"));
        Path second = checkIns.files().get(2);
        Files.writeString(
                second,
                Files.readString(second).replace("\"proposal\": \"2.4-p1\"", "\"proposal\": \"9.9-p1\""),
                StandardCharsets.UTF_8);
        InvalidCheckInException refused =
                assertThrows(InvalidCheckInException.class, () -> ExportedTables.export(checkIns, to));
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
