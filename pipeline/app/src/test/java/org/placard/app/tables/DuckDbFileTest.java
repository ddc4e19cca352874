package org.placard.app.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placard.app.CheckInFolder;
import org.placard.app.ProductSource;
import org.placard.app.Talks;

/** A file whose changed rows alone were replaced holds what one made from nothing holds. */
class DuckDbFileTest {
    private static final int COPIES = 8;

    @TempDir
    private Path folder;

    private Path json;
    private Path out;
    private Path memory;

    /** The made-up talks again and again under other names: few changes are then few among all. */
    @BeforeEach
    void writeTalks() throws IOException {
        json = Files.createDirectories(folder.resolve("json"));
        out = Files.createDirectories(folder.resolve("out"));
        memory = Files.createDirectories(folder.resolve("memory"));
        for (int copy = 0; copy < COPIES; copy++) {
            add("copy" + copy);
        }
    }

    private void add(String name) throws IOException {
        Path talks = Files.createDirectories(folder.resolve("talks"));
        for (Path file : Talks.in(talks).files()) {
            String id = CheckInFolder.id(file);
            Files.writeString(
                    json.resolve(name + id + ".json"),
                    Files.readString(file).replace("\"id\": \"" + id + '"', "\"id\": \"" + name + id + '"'));
        }
    }

    /** Gives the path of the one check-in of a copy that names an actor whom no table of names has. */
    private Path file(String name) {
        return json.resolve(name + "talks-01.json");
    }

    private ProductSource remembering() throws IOException {
        CheckInFolder checkIns = new CheckInFolder(json);
        ProductSource fresh = ProductSource.of(checkIns);
        return new ProductSource() {
            @Override
            public CheckInFolder checkIns() {
                return checkIns;
            }

            @Override
            public Optional<CheckInFolder> previous() {
                return Optional.empty();
            }

            @Override
            public Optional<Path> memory() {
                return Optional.of(memory);
            }

            @Override
            public void forEach(org.placard.app.PartMaker maker, User user) throws IOException {
                fresh.forEach(maker, user);
            }
        };
    }

    /** How many check-ins' rows were put in or taken out since the file was made from nothing. */
    private int make() throws Exception {
        ExportedTables.product(CsvDialect.STANDARD, TableFormat.values()).make(remembering(), out);
        Path fresh = Files.createDirectories(folder.resolve("fresh"));
        ExportedTables.export(new CheckInFolder(json), fresh);
        Path database = out.resolve("placard.duckdb");
        assertEquals(ReadBack.duckDb(fresh.resolve("placard.duckdb")), ReadBack.duckDb(database));
        assertEquals(definitions(fresh.resolve("placard.duckdb")), definitions(database));
        for (DataTable<?> table : Schema.all()) {
            for (String ending : List.of(".csv", ".parquet")) {
                String name = "tables/" + table.name() + ending;
                assertEquals(-1, Files.mismatch(fresh.resolve(name), out.resolve(name)), name);
            }
        }
        assertFalse(Files.exists(memory.resolve("changed")));
        return DatabaseBook.of(database, memory).orElseThrow().replaced();
    }

    private static List<String> definitions(Path database) throws Exception {
        List<String> all = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + database);
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("SELECT sql, comment FROM duckdb_tables() ORDER BY table_name")) {
            while (rows.next()) {
                all.add(rows.getString(1) + rows.getString(2));
            }
        }
        return all;
    }

    private void edit(String name, String from, String to) throws IOException {
        String words = Files.readString(file(name));
        assertTrue(words.contains(from), from);
        Files.writeString(file(name), words.replace(from, to));
    }

    @Test
    void whatIsAddedChangedOrGoneIsAllThatIsReplaced() throws Exception {
        assertEquals(0, make());
        add("late");
        assertEquals(4, make());
        edit("copy3", "Ghana", "Gabon");
        assertEquals(6, make(), "one out, one in");
        Files.delete(file("copy0"));
        Files.delete(json.resolve("copy0talks-02.json"));
        assertEquals(8, make());
        assertEquals(8, make(), "nothing has changed");
    }

    @Test
    void anActorWhomNoTableOfNamesHasComesAndGoes() throws Exception {
        make();
        edit("copy1", "\"CHL\"", "\"XQX\"");
        assertEquals(2, make());
        assertTrue(ReadBack.duckDb(out.resolve("placard.duckdb")).get("actors").stream()
                .anyMatch(row -> row.contains("XQX")));
        edit("copy1", "\"XQX\"", "\"CHL\"");
        assertEquals(4, make());
        assertFalse(ReadBack.duckDb(out.resolve("placard.duckdb")).get("actors").stream()
                .anyMatch(row -> row.contains("XQX")));
    }

    @Test
    void whereManyHaveChangedTheFileIsMadeFromNothing() throws Exception {
        make();
        for (int i = 0; i < 3; i++) {
            add("more" + i);
        }
        assertEquals(0, make());
    }

    @Test
    void aFileThatSomebodyHasWrittenIntoIsMadeFromNothing() throws Exception {
        make();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + out.resolve("placard.duckdb"));
                Statement statement = connection.createStatement()) {
            statement.execute("DELETE FROM memberships");
        }
        edit("copy2", "Ghana", "Gabon");
        assertEquals(0, make());
        Files.writeString(memory.resolve("database.json"), "{\"format\": \"placard/database-1\"}");
        assertEquals(0, make());
        Files.writeString(memory.resolve("database.json"), "no book");
        assertEquals(0, make());
    }
}
