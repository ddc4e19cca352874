package org.placard.app.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a run writes, refuses and says. */
class RunningIT {
    private static final String REPORT =
            """
            #1: Day 1 [3 June 2024]

            Chile supported paragraph 2 of Article 5. Norway and Kenya opposed this proposal.
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void writeReport() throws IOException {
        Files.createDirectory(folder.resolve("in"));
        Files.writeString(folder.resolve("in/talks.txt"), REPORT);
    }

    private Program.Outcome placard(String... arguments) throws Exception {
        return Program.launcher(folder).run(arguments);
    }

    private List<String> names(Path place) throws IOException {
        try (Stream<Path> files = Files.walk(place)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> place.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void aFolderThatNoRunHasMadeKeepsItsOwnersFiles() throws Exception {
        Path own = Files.createDirectories(folder.resolve("own/tables")).getParent();
        Files.writeString(own.resolve("dashboard.html"), "mine");
        Files.writeString(own.resolve("tables/positions.csv"), "mine");
        Program.Outcome refused = placard("run", "in", "-o", "own");
        assertEquals(2, refused.exitCode(), refused.all());
        assertTrue(
                refused.err().contains("dashboard.html, tables/positions.csv")
                        && refused.err().contains("--force"),
                refused.err());
        assertEquals(List.of("dashboard.html", "tables/positions.csv"), names(own));
        assertEquals("mine", Files.readString(own.resolve("dashboard.html")));
        assertEquals(0, placard("run", "in", "-o", "own", "--force").exitCode());
        assertTrue(Files.size(own.resolve("dashboard.html")) > 1000);
    }

    @Test
    void aCheckInsFileIsNotWrittenOverAnothers() throws Exception {
        Path own = Files.createDirectories(folder.resolve("own"));
        Files.writeString(own.resolve("talks-01.json"), "mine");
        Program.Outcome refused = placard("extract", "in", "-o", "own");
        assertEquals(2, refused.exitCode(), refused.all());
        assertTrue(refused.err().contains("talks-01.json is in the way"), refused.err());
        assertEquals("mine", Files.readString(own.resolve("talks-01.json")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "run nowhere.txt -o out | nowhere.txt: no such file or folder",
                "run empty -o out | empty: holds no report; expected txt, md, html, pdf, docx, odt, rtf, doc, eml, mhtml, zip",
                "extract https://ann:hunter2@example.org/a.html -o out | is an address, and Placard opens no connection",
                "extract in --output= | an empty name is no file or folder",
                "extract in -o in/talks.txt | in/talks.txt is a file; --output names a folder",
                "extrct in | Did you mean 'extract'?",
                "extract in --outptu out | Did you mean '--output'?",
                "export in --to=postgresql://ann:hunter2@host/db | PGPASSWORD",
                "export in --to=jdbc:postgresql://host/db?user=ann&password=hunter2 | PGPASSWORD",
                "export in --to=mysql://ann:hunter2@host/db | is an address",
            })
    void wrongUsageIsExplainedAndNothingIsMade(String words, String expected) throws Exception {
        Files.createDirectory(folder.resolve("empty"));
        List<String> before = names(folder);
        Program.Outcome outcome = placard(words.split(" "));
        assertEquals(2, outcome.exitCode(), outcome.all());
        assertTrue(outcome.err().contains(expected), outcome.err());
        assertFalse(outcome.all().contains("hunter2"), outcome.all());
        assertFalse(outcome.err().contains("\tat "), outcome.err());
        assertEquals("", outcome.out());
        assertEquals(before, names(folder));
    }

    @ParameterizedTest
    @ValueSource(strings = {"run:1", "out?x=1", "sqlite:x", "a;b=c", "it's", "100%20", "jdbc:duckdb:y"})
    void aPathIsAFileWhateverItLooksLike(String name) throws Exception {
        Program.Outcome outcome = placard("run", "in", "-o", name);
        assertEquals(0, outcome.exitCode(), outcome.all());
        assertEquals("", outcome.err());
        Path out = folder.resolve(name);
        for (String made : List.of("placard.duckdb", "placard.dna", "tables/positions.parquet", "talks-01.json")) {
            assertTrue(Files.size(out.resolve(made)) > 0, made);
        }
        try (Stream<Path> entries = Files.list(folder)) {
            assertEquals(2, entries.count(), "only the input and the output");
        }
    }

    @Test
    void aReportMayComeByStandardInput() throws Exception {
        Program.Outcome outcome = Program.launcher(folder).reading(REPORT).run("extract", "-", "-o", "out");
        assertEquals(0, outcome.exitCode(), outcome.all());
        assertTrue(Files.readString(folder.resolve("out/stdin-01.json")).contains("\"actor\": \"CHL\""));
        Program.Outcome empty = Program.launcher(folder).run("extract", "-", "-o", "none");
        assertEquals(2, empty.exitCode(), empty.all());
        assertTrue(empty.err().contains("standard input was empty"), empty.err());
    }

    @Test
    void theSummarySaysWhatItCounts() throws Exception {
        assertEquals(0, placard("run", "in", "-o", "out").exitCode());
        Files.writeString(folder.resolve("second.txt"), REPORT);
        Program.Outcome second = placard("run", "second.txt", "-o", "out");
        assertTrue(
                second.out().contains("these counts are of this run's input; the results below hold all 2 reports"),
                second.out());
        Program.Outcome again = placard("run", "second.txt", "-o", "out");
        assertTrue(again.out().contains("results, all up to date"), again.out());
    }

    @Test
    void nothingOfAnUnreadableReportIsMade() throws Exception {
        Files.writeString(folder.resolve("bad.docx"), "no archive");
        Program.Outcome outcome = placard("run", "bad.docx", "-o", "out");
        assertEquals(2, outcome.exitCode(), outcome.all());
        assertTrue(outcome.err().contains("bad.docx: "), outcome.err());
        assertTrue(outcome.err().contains("nothing could be read"), outcome.err());
        assertEquals("", outcome.out());
    }

    @Test
    void onlyWhatChangedIsMadeAgain() throws Exception {
        assertEquals(0, placard("run", "in", "-o", "out").exitCode());
        Path dashboard = folder.resolve("out/dashboard.html");
        Path database = folder.resolve("out/placard.duckdb");
        var before = List.of(Files.getLastModifiedTime(dashboard), Files.getLastModifiedTime(database));
        assertEquals(0, placard("run", "in", "-o", "out").exitCode());
        assertEquals(before, List.of(Files.getLastModifiedTime(dashboard), Files.getLastModifiedTime(database)));
        String whole = Files.readString(dashboard);
        Files.writeString(dashboard, "spoilt");
        assertEquals(0, placard("run", "in", "-o", "out").exitCode());
        assertEquals(whole, Files.readString(dashboard));
        Files.writeString(folder.resolve("in/talks.txt"), REPORT.replace("Kenya", "Ghana"));
        assertEquals(0, placard("run", "in", "-o", "out").exitCode());
        assertTrue(Files.readString(dashboard).contains("GHA"));
    }

    @Test
    void theDashboardTellsWhatTheRunBeforeDidNotHave() throws Exception {
        assertEquals(0, placard("run", "in", "-o", "out").exitCode());
        Path dashboard = folder.resolve("out/dashboard.html");
        assertFalse(Files.readString(dashboard).contains("\"changes\":"));
        Files.writeString(folder.resolve("in/more.txt"), REPORT.replace("Kenya", "Ghana"));
        assertEquals(0, placard("run", "in", "-o", "out").exitCode());
        String both = Files.readString(dashboard);
        assertTrue(both.contains("\"changes\":"));
        assertEquals(0, placard("run", "in", "-o", "out").exitCode());
        assertEquals(both, Files.readString(dashboard));
    }

    @Test
    void correctionsAreKeptAndEachRunSaysWhichAreReadRight() throws Exception {
        Path seeds = Path.of("../../seeds").toAbsolutePath();
        Path gold = Files.createDirectory(folder.resolve("in/gold")).resolve("week.gold.json");
        Files.copy(seeds.resolve("concluding-session-week-one.txt"), folder.resolve("in/week.txt"));
        String labels = Files.readString(seeds.resolve("gold/concluding-session-week-one.gold.json"))
                .replaceFirst("\"source_text\": *\"[^\"]*\"", "\"source_text\": \"../week.txt\"");
        Files.writeString(gold, labels);
        Files.writeString(
                folder.resolve("corrections.json"),
                labels.replaceFirst("\"labels\": *\\[\"opposition\"\\]", "\"labels\": [\"support\"]"));
        Program.Outcome merged = placard(
                "gold",
                "merge",
                "in/gold/week.gold.json",
                "corrections.json",
                "-o",
                "in/gold/week.gold.json",
                "--force");
        assertEquals(0, merged.exitCode(), merged.all());
        assertTrue(Files.exists(folder.resolve("in/gold/week.corrections.json")), merged.all());
        Program.Outcome run = placard("run", "in", "-o", "out");
        assertTrue(run.out().contains("corrections: 0 of 1 are read right; otherwise: "), run.all());
    }
}
