package org.placard.app.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placard.app.CheckInFolder;
import org.placard.app.Talks;

/** Against a real server, which the test starts and, in one case, kills. */
@Tag("postgres")
class PostgresWriterTest {
    private static LocalPostgres server;

    @TempDir
    private Path folder;

    private CheckInFolder talks;

    @BeforeAll
    static void start() throws Exception {
        server = LocalPostgres.start();
    }

    @AfterAll
    static void stop() throws Exception {
        server.stop();
    }

    @BeforeEach
    void writeTalks() throws Exception {
        talks = Talks.in(Files.createDirectories(folder.resolve("json")));
        try (Connection connection = server.connection();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP SCHEMA IF EXISTS placard CASCADE");
        }
    }

    private void export(CheckInFolder checkIns) throws IOException {
        try (PostgresWriter writer = new PostgresWriter(server.url(), server.environment())) {
            new TableExport(SomeHolders.holders()).write(checkIns, writer);
        }
    }

    private static Map<String, List<List<Object>>> rows() throws SQLException {
        try (Connection connection = server.connection()) {
            return ReadBack.sql(connection, table -> '"' + table + '"');
        }
    }

    @Test
    void theDatabaseHoldsTheRowsOfTheFilesAndKeepsThemWhenTheyComeAgain() throws Exception {
        Path files = folder.resolve("files");
        new TableProduct(SomeHolders::holders, Set.of(TableFormat.values()), CsvDialect.STANDARD)
                .make(talks, Files.createDirectories(files));
        export(talks);
        Map<String, List<List<Object>>> expected = ReadBack.csv(files.resolve("tables"));
        assertEquals(expected, rows());
        assertEquals(expected, ReadBack.parquet(files.resolve("tables")));
        assertEquals(expected, ReadBack.duckDb(files.resolve("placard.duckdb")));
        export(talks);
        assertEquals(expected, rows());
    }

    @Test
    void aChangedCheckInReplacesItsRowsAndNoOthers() throws Exception {
        export(talks);
        Map<String, List<List<Object>>> before = rows();
        Path changed = talks.files().get(1);
        Files.writeString(
                changed, Files.readString(changed).replace("\"stance\": \"support\"", "\"stance\": \"oppose\""));
        export(talks);
        Map<String, List<List<Object>>> after = rows();
        List<List<Object>> lost = new ArrayList<>(before.get("statements"));
        lost.removeAll(after.get("statements"));
        assertEquals(4, lost.size());
        lost.forEach(row -> assertEquals("talks-01", row.get(0)));
        assertEquals(before.get("statements").size(), after.get("statements").size());
    }

    @Test
    void theMigrationsMakeTheTablesOfTheSchema() throws Exception {
        export(talks);
        try (Connection connection = server.connection();
                Statement statement = connection.createStatement()) {
            for (DataTable<?> table : Schema.all()) {
                assertEquals(
                        table.columns().stream()
                                .map(column -> column.name() + " "
                                        + column.type().sql().toLowerCase(java.util.Locale.ROOT) + " "
                                        + (column.required() ? "NO" : "YES") + " " + column.description())
                                .toList(),
                        strings(
                                statement,
                                "SELECT column_name || ' ' || data_type || ' ' || is_nullable || ' ' ||"
                                        + " col_description(format('%I.%I', table_schema, table_name)::regclass,"
                                        + " ordinal_position) FROM information_schema.columns WHERE table_schema ="
                                        + " 'placard' AND table_name = '" + table.name()
                                        + "' ORDER BY ordinal_position"),
                        table.name());
                assertEquals(
                        table.foreignKeys().size(),
                        strings(
                                        statement,
                                        "SELECT constraint_name FROM information_schema.table_constraints WHERE"
                                                + " table_schema = 'placard' AND table_name = '" + table.name()
                                                + "' AND constraint_type = 'FOREIGN KEY'")
                                .size(),
                        table.name());
            }
        }
    }

    private static List<String> strings(Statement statement, String query) throws SQLException {
        List<String> strings = new ArrayList<>();
        try (ResultSet result = statement.executeQuery(query)) {
            while (result.next()) {
                strings.add(result.getString(1));
            }
        }
        return strings;
    }

    /** The server is killed after the first check-in's rows are in and before the second one's are. */
    @Test
    void aServerThatGoesAwayLeavesNoHalfCheckInAndTheNextRunCompletes() throws Exception {
        export(talks);
        Map<String, List<List<Object>>> whole = rows();
        try (Connection connection = server.connection();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP SCHEMA placard CASCADE");
        }
        IOException failure;
        try (PostgresWriter postgres = new PostgresWriter(server.url(), server.environment());
                TableWriter killer = new Killer(2, postgres)) {
            failure =
                    assertThrows(IOException.class, () -> new TableExport(SomeHolders.holders()).write(talks, killer));
        } finally {
            server.up();
        }
        assertEquals(
                server.url()
                        + ": the server went away; 1 check-in is in the database, whole, and none is there in part."
                        + " The same command again goes on from there",
                failure.getMessage());
        Map<String, List<List<Object>>> left = rows();
        for (DataTable<IndexedCheckIn> table : Schema.checkIns()) {
            assertEquals(
                    whole.get(table.name()).stream()
                            .filter(row -> row.get(0).equals("='other' report-01"))
                            .toList(),
                    left.get(table.name()),
                    table.name());
        }
        export(talks);
        assertEquals(whole, rows());
    }

    /** Rows of a check-in that break a key in the middle of it. */
    @Test
    void rowsThatAreRefusedLeaveNoHalfCheckIn() throws Exception {
        export(talks);
        Map<String, List<List<Object>>> before = rows();
        try (Connection connection = server.connection();
                Statement statement = connection.createStatement()) {
            statement.execute("ALTER TABLE statements ADD CHECK (checkin <> 'talks-02') NOT VALID");
        }
        IOException failure = assertThrows(IOException.class, () -> export(talks));
        assertTrue(failure.getMessage().contains("the rows were refused"), failure.getMessage());
        assertEquals(before, rows());
    }

    @Test
    void twoExportsAtOnceLeaveWhatOneWould() throws Exception {
        export(talks);
        Map<String, List<List<Object>>> expected = rows();
        List<Thread> threads = new ArrayList<>();
        TreeSet<String> failures = new TreeSet<>();
        for (int i = 0; i < 2; i++) {
            Thread thread = new Thread(() -> {
                try {
                    export(talks);
                } catch (IOException | RuntimeException e) {
                    synchronized (failures) {
                        failures.add(String.valueOf(e.getMessage()));
                    }
                }
            });
            threads.add(thread);
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertEquals(new TreeSet<>(), failures);
        assertEquals(expected, rows());
    }

    @Test
    void aWrongPasswordIsSaidButNotShown() {
        IOException failure = assertThrows(IOException.class, () -> new PostgresWriter(
                        server.url(), Map.of("PGUSER", LocalPostgres.USER, "PGPASSWORD", "wr0ng-password"))
                .close());
        assertTrue(failure.getMessage().contains("password authentication failed"), failure.getMessage());
        assertFalse(failure.getMessage().contains("wr0ng-password"), failure.getMessage());
    }

    /** Crashes the server when the given check-in comes by, ahead of the writer behind it. */
    private static final class Killer implements TableWriter {
        private final TableWriter behind;
        private int left;

        Killer(int checkIn, TableWriter behind) {
            this.left = checkIn;
            this.behind = behind;
        }

        @Override
        public void write(RowBatch batch) throws IOException {
            if (batch.checkIn().isPresent() && --left == 0) {
                try {
                    server.crash();
                } catch (InterruptedException e) {
                    throw new IOException(e);
                }
            }
            behind.write(batch);
        }

        @Override
        public void close() {}
    }
}
