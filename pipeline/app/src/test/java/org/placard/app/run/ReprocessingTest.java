package org.placard.app.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placard.app.Main;

class ReprocessingTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    private Path folder;

    private Path in;
    private Path out;
    private String printed;
    private String errors;

    @BeforeEach
    void extractTwoReports() throws IOException {
        in = folder.resolve("in");
        out = folder.resolve("out");
        Reports.write(in.resolve("one.txt"), 2, 1);
        Reports.write(in.resolve("two.txt"), 3, 2);
        extract();
        age();
    }

    private int extract(String... more) {
        StringWriter outWriter = new StringWriter();
        StringWriter errWriter = new StringWriter();
        List<String> arguments = new ArrayList<>(List.of("extract", in.toString(), "--output", out.toString()));
        arguments.addAll(List.of(more));
        int exitCode = Main.commandLine()
                .setOut(new PrintWriter(outWriter))
                .setErr(new PrintWriter(errWriter))
                .execute(arguments.toArray(String[]::new));
        printed = outWriter.toString();
        errors = errWriter.toString();
        return exitCode;
    }

    /** Dates all results back, so that those which are written again show. */
    private void age() throws IOException {
        for (String name : names()) {
            Files.setLastModifiedTime(out.resolve(name), LONG_AGO);
        }
    }

    private List<String> names() throws IOException {
        return List.copyOf(results().keySet());
    }

    private SortedMap<String, String> results() throws IOException {
        SortedMap<String, String> results = new TreeMap<>(Snapshot.of(out));
        results.keySet().removeIf(name -> name.startsWith(".placard"));
        return results;
    }

    private List<String> rewritten() throws IOException {
        List<String> rewritten = new ArrayList<>();
        for (String name : names()) {
            if (!Files.getLastModifiedTime(out.resolve(name)).equals(LONG_AGO)) {
                rewritten.add(name);
            }
        }
        return rewritten;
    }

    @Test
    void aSecondRunWithNothingNewWritesNothing() throws IOException {
        Map<String, String> before = Snapshot.of(out);
        assertEquals(0, extract());
        assertEquals(List.of(), rewritten());
        assertTrue(printed.contains("2 unchanged"), printed);
        assertEquals(before, Snapshot.of(out));
    }

    @Test
    void aChangedReportIsRedoneAloneAndLosesTheCheckInsThatItNoLongerHas() throws IOException {
        Reports.write(in.resolve("two.txt"), 1, 3);
        assertEquals(0, extract());
        assertEquals(List.of("two-01.json"), rewritten());
        assertEquals(List.of("one-01.json", "one-02.json", "two-01.json"), names());
    }

    @Test
    void anEditedOrMissingResultIsRedone() throws IOException {
        Map<String, String> before = Snapshot.of(out);
        Files.writeString(out.resolve("one-01.json"), "{}");
        Files.delete(out.resolve("two-03.json"));
        assertEquals(0, extract());
        assertEquals(before, Snapshot.of(out));
        assertTrue(printed.contains("0 unchanged"), printed);
        assertEquals(
                List.of("placard: one-01.json had been edited; it was made again and the edits are lost"), lines());
    }

    private List<String> lines() {
        return errors.lines().toList();
    }

    @Test
    void nothingIsPrunedWhereAnInputIsMissingAsWhenADriveIsNotThere() throws IOException {
        Map<String, String> before = results();
        Path unmounted = folder.resolve("unmounted");
        Files.move(in, unmounted);
        assertEquals(2, extract("--prune"));
        assertTrue(errors.contains("in: no such file or folder"), errors);
        Files.createDirectory(in);
        assertEquals(2, extract("--prune"));
        assertTrue(errors.contains("in: holds no report"), errors);
        assertEquals(before, results());
        Files.delete(in);
        Files.move(unmounted, in);
        assertEquals(0, extract("--prune"));
        assertEquals("", errors);
        assertTrue(printed.contains("2 unchanged"), printed);
    }

    @Test
    void aReportWhosePlaceAFolderTookIsGone() throws IOException {
        Files.delete(in.resolve("two.txt"));
        Reports.write(in.resolve("two.txt/three.txt"), 1, 3);
        assertEquals(0, extract());
        assertTrue(errors.contains("two.txt is gone; its results (3) were kept"), errors);
        assertEquals(0, extract("--prune"));
        assertEquals(List.of("one-01.json", "one-02.json", "three-01.json"), names());
    }

    @Test
    void theOutputFolderIsNoInput() throws IOException {
        out = in;
        assertEquals(2, extract());
        assertTrue(errors.contains("cannot be both INPUT and the output folder"), errors);
        out = folder.resolve("out");
        Map<String, String> before = Snapshot.of(out);
        in = out;
        out = folder.resolve("elsewhere");
        assertEquals(2, extract());
        assertTrue(errors.contains("holds the results of a run, which are not read as reports"), errors);
        assertEquals(before, Snapshot.of(in));
    }

    @Test
    void otherOptionsRedoEverything() throws IOException {
        assertEquals(0, extract("--unnamed"));
        assertEquals(5, rewritten().size());
    }

    @Test
    void aDamagedManifestIsSaidAndEverythingRedone() throws IOException {
        Map<String, String> before = Snapshot.of(out);
        Files.writeString(out.resolve(".placard/manifest.json"), "{\"format\": \"placard/manifest-1\", \"inputs\": [{");
        assertEquals(0, extract());
        assertTrue(errors.contains("was damaged, so everything was made again"), errors);
        assertEquals(5, rewritten().size());
        assertEquals(before, Snapshot.of(out));
    }

    @Test
    void resultsOfARemovedReportStayUntilTheyArePruned() throws IOException {
        Files.delete(in.resolve("two.txt"));
        assertEquals(0, extract());
        assertTrue(errors.contains("two.txt is gone; its results (3) were kept; --prune removes them"), errors);
        assertEquals(5, names().size());
        assertEquals(0, extract("--prune"));
        assertTrue(errors.contains("two.txt is gone; its results (3) were removed"), errors);
        assertEquals(List.of("one-01.json", "one-02.json"), names());
        assertEquals(0, extract());
        assertEquals("", errors);
    }

    @Test
    void aReportThatFailsKeepsItsEarlierResultsAndIsTriedAgain() throws IOException {
        Map<String, String> before = results();
        String text = Files.readString(in.resolve("one.txt"));
        Files.writeString(in.resolve("one.txt"), "");
        assertEquals(1, extract());
        assertTrue(errors.contains("one.txt: is empty"), errors);
        assertEquals(before, results());
        assertEquals(1, extract());
        Files.writeString(in.resolve("one.txt"), text);
        assertEquals(0, extract(), () -> errors + printed);
        assertEquals(before, results());
    }

    @Test
    void aReportOfTheSameNameFromElsewhereOverwritesNothing() throws IOException {
        Map<String, String> before = results();
        in = folder.resolve("elsewhere");
        Reports.write(in.resolve("one.txt"), 1, 9);
        assertEquals(0, extract());
        Map<String, String> after = results();
        assertTrue(after.entrySet().containsAll(before.entrySet()));
        assertEquals(before.size() + 1, after.size());
        assertTrue(after.containsKey("one.txt-01.json"), after.keySet().toString());
    }

    @Test
    void theProjectMayBeMovedAsAWhole() throws IOException {
        Path moved = folder.resolve("moved");
        Files.createDirectories(moved);
        Files.move(in, moved.resolve("in"));
        Files.move(out, moved.resolve("out"));
        in = moved.resolve("in");
        out = moved.resolve("out");
        assertEquals(0, extract());
        assertTrue(printed.contains("2 unchanged"), printed);
        assertEquals("", errors);
    }

    @ParameterizedTest
    @ValueSource(strings = {"states.csv", "memberships.csv", "frames.csv"})
    void anEditedResourceRedoesEverything(String table) throws Exception {
        Path edited = folder.resolve("edited");
        Path copy = copyOfGazetteers(edited).resolve(table);
        Commands.Outcome same = withResources(edited);
        assertTrue(same.out().contains("2 unchanged"), same.out());
        Files.writeString(copy, Files.readString(copy) + "\n# an edit\n");
        String before = Files.readString(out.resolve("one-01.json"));
        Commands.Outcome changed = withResources(edited);
        assertEquals("", changed.err());
        assertTrue(changed.out().contains("0 unchanged"), changed.out());
        assertEquals(5, rewritten().size());
        assertNotEquals(before, Files.readString(out.resolve("one-01.json")));
    }

    @Test
    void aBrokenResourceStopsTheRunWithItsLine() throws Exception {
        Map<String, String> before = results();
        Path edited = folder.resolve("edited");
        Path copy = copyOfGazetteers(edited).resolve("states.csv");
        String rows = Files.readString(copy);
        String last = rows.substring(rows.stripTrailing().lastIndexOf('\n') + 1);
        Files.writeString(copy, rows + last);
        Commands.Outcome outcome = withResources(edited);
        assertEquals(1, outcome.exitCode());
        assertTrue(outcome.err().matches("placard: states\\.csv, line \\d+: .*twice.*\n"), outcome.err());
        assertEquals(before, results());
    }

    /** The program with a folder of edited resources ahead of its own. */
    private Commands.Outcome withResources(Path edited) throws Exception {
        String classPath = edited + File.pathSeparator + System.getProperty("java.class.path");
        return Commands.run(folder, List.of("-cp", classPath), "extract", in.toString(), "--output", out.toString());
    }

    /** The program's own tables, in a folder where they can be edited. */
    private static Path copyOfGazetteers(Path edited) throws Exception {
        Path copies = Files.createDirectories(edited.resolve("gazetteers"));
        try (Stream<Path> tables = Files.list(Path.of("../../gazetteers"))) {
            for (Path table : tables.toList()) {
                Files.copy(table, copies.resolve(table.getFileName()));
            }
        }
        return copies;
    }

    @Test
    void aSecondRunOnAFolderInUseIsRefused() throws Exception {
        try (OutputFolder inUse = OutputFolder.open(out)) {
            Commands.Outcome outcome = Commands.run(folder, "extract", "in", "--output", "out");
            assertEquals(1, outcome.exitCode());
            assertEquals(
                    "placard: out is in use by another run; wait until it ends, or choose another folder with"
                            + " --output\n",
                    outcome.err());
            assertEquals(out.toRealPath(), inUse.path());
        }
        assertEquals(0, extract());
        assertFalse(Files.exists(out.resolve(".placard/journal.jsonl")));
    }
}
