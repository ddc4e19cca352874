package org.placard.app.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placard.app.Main;
import org.placard.app.Talks;

class ExportCommandTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int placard(String... arguments) {
        return Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    private List<String> names(Path of) throws IOException {
        try (var files = Files.list(of)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void theFormatsAskedForAreWrittenAndNamed() throws Exception {
        Talks.in(folder);
        Path to = folder.resolve("for-colleagues");
        assertEquals(
                0,
                placard("export", folder.toString(), "--to", to.toString(), "--format", "csv,DuckDB"),
                () -> err.toString());
        assertEquals(List.of("placard.duckdb", "tables"), names(to));
        assertFalse(names(to.resolve("tables")).contains("positions.parquet"));
        assertTrue(out.toString().contains("for-colleagues/tables/statements.csv"), out.toString());
        assertTrue(out.toString().contains("for-colleagues/placard.duckdb"), out.toString());
    }

    @Test
    void withoutOptionsEverythingGoesBesideTheCheckIns() throws Exception {
        Talks.in(folder);
        assertEquals(0, placard("export", folder.toString()), () -> err.toString());
        assertTrue(names(folder).containsAll(List.of("placard.duckdb", "tables", "talks-01.json")));
        assertTrue(names(folder.resolve("tables"))
                .containsAll(List.of("datapackage.json", "statements.csv", "statements.parquet")));
        assertTrue(
                ReadBack.csv(folder.resolve("tables")).get("states").size() >= 195,
                "the states are those of the gazetteer");
    }

    @Test
    void aFolderWithoutCheckInsIsSaid() {
        assertEquals(1, placard("export", folder.toString()));
        assertTrue(err.toString().contains("no annotated check-ins in this folder"), err.toString());
        assertEquals(2, placard("export", folder.resolve("missing").toString()));
        assertTrue(err.toString().contains("there is no folder"), err.toString());
    }

    @Test
    void whatCannotBeWrittenToIsWrongUsage() throws Exception {
        Talks.in(folder);
        String from = folder.toString();
        assertEquals(2, placard("export", from, "--format", "xlsx"));
        assertTrue(err.toString().contains("'xlsx' is none of csv, parquet, duckdb"), err.toString());
        assertEquals(2, placard("export", from, "--to", "jdbc:mysql://h/d"));
        assertEquals(2, placard("export", from, "--to", "jdbc:postgresql://h/d?password=hunter2"));
        assertEquals(2, placard("export", from, "--to", "jdbc:postgresql://h/d", "--format", "csv"));
        assertFalse(err.toString().contains("hunter2"), err.toString());
    }

    @Test
    void aDatabaseThatIsNotThereIsSaidInOneLine() throws Exception {
        Talks.in(folder);
        assertEquals(1, placard("export", folder.toString(), "--to", "jdbc:postgresql://127.0.0.1:1/nowhere"));
        assertTrue(err.toString().startsWith("placard: jdbc:postgresql://127.0.0.1:1/nowhere: "), err.toString());
        assertEquals(1, err.toString().lines().count(), err.toString());
    }
}
