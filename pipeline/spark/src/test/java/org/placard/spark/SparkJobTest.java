package org.placard.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placard.app.CheckInFolder;
import org.placard.app.run.ExtractCommand;
import org.placard.app.tables.Column;
import org.placard.app.tables.DataTable;
import org.placard.app.tables.IndexedCheckIn;
import org.placard.app.tables.NamedHolders;
import org.placard.gazetteer.Gazetteer;
import picocli.CommandLine;

/** The job in Spark's local mode, beside the placard command on the same reports. */
class SparkJobTest {
    private static final Path SEEDS = Path.of("..", "..", "seeds");

    @TempDir
    Path folder;

    private Path reports;
    private Path output;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void makeReports() throws IOException {
        reports = Files.createDirectories(folder.resolve("reports"));
        output = folder.resolve("output");
        Files.copy(
                SEEDS.resolve("concluding-session-week-one.txt"), reports.resolve("concluding-session-week-one.txt"));
        for (String month : List.of("march", "april")) {
            Path note = Files.createDirectories(reports.resolve(month)).resolve("note.md");
            Files.writeString(
                    note,
                    "# Talks in " + month
                            + "\n\nKenya, supported by Peru, proposed deleting Article 4. Fiji, for AOSIS,"
                            + " opposed this proposal.\n");
        }
    }

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--output", output.toString()));
        return Main.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(all.toArray(String[]::new));
    }

    @Test
    void theRowsAreThoseOfOneMachine() throws Exception {
        assertEquals(0, run(reports.toString()), err::toString);

        assertEquals(
                "3 reports annotated, 0 set aside, 0 annotated before; tables in " + output + "\n", out.toString());
        assertSameRows(onOneMachine(reports));
    }

    @Test
    void reportsInJsonLinesAndParquetGiveTheSameRows() throws Exception {
        Path lines = Files.createDirectories(folder.resolve("tables")).resolve("some.jsonl");
        try (SparkSession spark = session()) {
            List<Row> rows = new ArrayList<>();
            for (String name : List.of("concluding-session-week-one.txt", "march/note.md")) {
                String text = Files.readString(reports.resolve(name));
                rows.add(RowFactory.create(
                        name.equals("march/note.md") ? "march~note" : name.replace(".txt", ""), text));
            }
            StructType type = new StructType().add("name", DataTypes.StringType).add("text", DataTypes.StringType);
            Dataset<Row> table = spark.createDataset(rows, Encoders.row(type));
            table.limit(1)
                    .coalesce(1)
                    .write()
                    .parquet(folder.resolve("tables/parquet").toString());
            Files.write(lines, table.filter("name like 'march%'").toJSON().collectAsList());
        }
        Files.delete(reports.resolve("april/note.md"));
        Path march = reports.resolve("march/note.md");
        Files.move(march, reports.resolve("march~note.txt"));

        assertEquals(0, run(folder.resolve("tables").toString()), err::toString);

        assertEquals(
                "2 reports annotated, 0 set aside, 0 annotated before; tables in " + output + "\n", out.toString());
        assertSameRows(onOneMachine(reports));
    }

    @Test
    void aBrokenReportIsCountedAndTheOthersAreAnnotated() throws Exception {
        Files.write(reports.resolve("broken.pdf"), new byte[] {'%', 'P', 'D', 'F', '-', 1, 2, 3});
        Files.writeString(reports.resolve("lines.jsonl"), "{\"name\": \"empty\", \"text\": \"\"}\nno json\n");

        assertEquals(1, run(reports.toString()));

        assertEquals(
                "3 reports annotated, 3 set aside, 0 annotated before; tables in " + output + "\n", out.toString());
        assertTrue(err.toString().contains("broken.pdf: "), err::toString);
        assertTrue(
                err.toString().contains("empty: empty is empty")
                        || err.toString().contains("empty: is empty"),
                err::toString);
        assertTrue(err.toString().contains("is no JSON object"), err::toString);
    }

    @Test
    void whatIsDoneIsSkippedAndAKilledBatchIsMadeAgain() throws Exception {
        assertEquals(0, run(reports.resolve("march").toString()), err::toString);
        assertEquals(
                0,
                run(
                        reports.resolve("march").toString(),
                        reports.resolve("april").toString(),
                        reports.toString()));
        assertEquals(
                "2 reports annotated, 0 set aside, 1 annotated before; tables in " + output + "\n", out.toString());
        List<Path> batches = Files.list(output.resolve("inputs"))
                .filter(Files::isDirectory)
                .sorted()
                .toList();
        assertEquals(2, batches.size());
        // what a kill between the tables and the word that they are there leaves behind
        Files.delete(batches.get(1).resolve("_SUCCESS"));

        assertEquals(0, run(reports.toString()));

        assertEquals(
                "2 reports annotated, 0 set aside, 1 annotated before; tables in " + output + "\n", out.toString());
        assertEquals(0, run(reports.toString()));
        assertEquals(
                "0 reports annotated, 0 set aside, 3 annotated before; tables in " + output + "\n", out.toString());
        try (SparkSession spark = session()) {
            Dataset<Row> positions =
                    spark.read().parquet(output.resolve("positions").toString());
            assertEquals(
                    positions.count(),
                    positions.dropDuplicates("checkin", "position").count());
            assertEquals(
                    3,
                    positions
                            .select("checkin")
                            .distinct()
                            .filter("checkin like '%note%' or checkin like '%-03'")
                            .count());
        }
    }

    @Test
    void aChangedReportIsNotMixedWithItsOldRows() throws Exception {
        assertEquals(0, run(reports.resolve("march").toString()));
        Files.writeString(reports.resolve("march/note.md"), "# Talks in March\n\nPeru opposed Article 5 and left.\n");

        assertEquals(1, run(reports.resolve("march").toString()));

        assertTrue(err.toString().contains("has changed since it was annotated"), err::toString);
    }

    @Test
    void anInputWithoutReportsIsNamed() {
        assertEquals(1, run(folder.resolve("nothing").toString()));
        assertTrue(err.toString().contains("nothing: no reports"), err::toString);
        assertFalse(Files.exists(output));
    }

    private static SparkSession session() {
        return SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", "false")
                .getOrCreate();
    }

    /** The rows of the JSON that {@code placard extract} writes. */
    private List<IndexedCheckIn> onOneMachine(Path input) throws Exception {
        Path json = folder.resolve("json");
        assertEquals(0, new CommandLine(new ExtractCommand()).execute(input.toString(), "--output", json.toString()));
        NamedHolders.Names names = NamedHolders.of(Gazetteer.load()).names();
        List<IndexedCheckIn> checkIns = new ArrayList<>();
        new CheckInFolder(json).forEach(checkIn -> checkIns.add(IndexedCheckIn.of(checkIn, names)));
        return checkIns;
    }

    private void assertSameRows(List<IndexedCheckIn> expected) throws IOException {
        try (SparkSession spark = session()) {
            for (DataTable<IndexedCheckIn> table : Schemas.TABLES) {
                List<String> rows = new ArrayList<>();
                for (IndexedCheckIn checkIn : expected) {
                    LocalDate date = checkIn.checkIn().date().orElse(null);
                    table.rowsOf(checkIn).forEach(row -> rows.add(row + " " + date));
                }
                String[] columns = Stream.concat(
                                table.columns().stream().map(Column::name), Stream.of(Schemas.PARTITION))
                        .toArray(String[]::new);
                Dataset<Row> written =
                        spark.read().parquet(output.resolve(table.name()).toString());
                List<String> actual = written.selectExpr(columns).collectAsList().stream()
                        .map(SparkJobTest::shown)
                        .toList();
                assertTrue(rows.size() > 10, table.name());
                assertEquals(
                        rows.stream().sorted().toList(),
                        actual.stream().sorted().toList(),
                        table.name());
            }
        }
    }

    private static String shown(Row row) {
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < row.size() - 1; i++) {
            values.add(row.get(i));
        }
        return values + " " + row.get(row.size() - 1);
    }
}
