package org.placard.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where products are put: never through a link, and nothing unfinished stays. */
class ProductFilesTest {
    @TempDir
    private Path folder;

    private Path output;
    private Path outside;

    @BeforeEach
    void writeCheckIns() throws IOException {
        output = Files.createDirectory(folder.resolve("output"));
        outside = Files.createDirectory(folder.resolve("outside"));
        Talks.in(output);
    }

    private static DataProduct product(String title) {
        return DataProducts.ofEveryRun(DataProducts.loadedOnce()).stream()
                .filter(product -> product.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private List<Path> make(String title) throws IOException {
        return product(title).make(new CheckInFolder(output), output);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tables", "networks"})
    void noProductGoesThroughALinkedFolder(String name) throws IOException {
        Files.createSymbolicLink(output.resolve(name), outside);
        IOException refusal = assertThrows(IOException.class, () -> make(name));
        assertTrue(refusal.getMessage().endsWith(name + " is a symbolic link; remove it"), refusal.getMessage());
        assertEquals(List.of(), names(outside));
    }

    @Test
    void aLinkInTheWayOfAFileIsReplacedAndNotFollowed() throws IOException {
        List<String> files = List.of("dashboard.html", "placard.duckdb", "placard.dna");
        for (String file : files) {
            link(file);
            for (String ending : List.of("", "-journal", ".wal", ".tmp")) {
                link("." + file + ".part" + ending);
            }
        }
        for (String title : List.of("dashboard", "tables", "Discourse Network Analyzer")) {
            make(title);
        }
        assertEquals(List.of(), names(outside));
        for (String file : files) {
            assertTrue(Files.isRegularFile(output.resolve(file), LinkOption.NOFOLLOW_LINKS), file);
        }
        assertFalse(names(output).toString().contains(".part"), names(output).toString());
    }

    private void link(String name) throws IOException {
        Files.createSymbolicLink(output.resolve(name), outside.resolve(name));
    }

    @Test
    void whatAKilledRunLeftBesideADatabaseGoes() throws IOException {
        Path spilled = Files.createDirectory(output.resolve(".placard.duckdb.part.tmp"));
        Files.writeString(spilled.resolve("duckdb_temp_storage_DEFAULT-0.tmp"), "rows");
        Files.writeString(output.resolve(".placard.duckdb.part"), "half a file");
        make("tables");
        assertFalse(names(output).toString().contains(".part"), names(output).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"dashboard.html", "placard.duckdb", "placard.dna", "tables/labels.parquet", "tables/labels.csv"})
    void aProductThatCannotBePutIntoPlaceIsNamedAndLeavesNothingUnfinished(String name) throws IOException {
        Files.createDirectories(output.resolve(name).resolve("in-the-way"));
        String title =
                name.endsWith("html") ? "dashboard" : name.endsWith("dna") ? "Discourse Network Analyzer" : "tables";
        IOException failure = assertThrows(IOException.class, () -> make(title));
        assertTrue(Reason.of(failure).contains(name), Reason.of(failure));
        try (Stream<Path> files = Files.walk(output)) {
            assertEquals(
                    List.of(),
                    files.filter(file -> file.toString().contains(".part")).toList());
        }
    }
}
