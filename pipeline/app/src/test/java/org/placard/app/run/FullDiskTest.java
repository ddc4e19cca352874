package org.placard.app.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user is told, and keeps, when the output folder takes no more. */
class FullDiskTest {
    @TempDir
    private Path folder;

    private Path out;
    private boolean mounted;

    @BeforeEach
    void writeReports() throws IOException {
        out = Files.createDirectories(folder.resolve("out"));
        Reports.write(folder.resolve("in/small.txt"), 1, 1);
    }

    @AfterEach
    void unmount() throws Exception {
        if (mounted) {
            run("umount", out.toString());
        }
    }

    private static boolean run(String... command) throws Exception {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** A file system of that size at the output folder. Only the superuser may mount one, and not in every container. */
    private void mount(String size) throws Exception {
        mounted = run("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", out.toString());
        assumeTrue(mounted, "needs the right to mount a file system");
    }

    private Commands.Outcome extract() throws Exception {
        return Commands.run(folder, "extract", "in", "--output", "out");
    }

    private SortedMap<String, String> results() throws IOException {
        SortedMap<String, String> results = new TreeMap<>(Snapshot.of(out));
        results.keySet().removeIf(name -> name.startsWith("."));
        return results;
    }

    private void writeMoreThanFits() throws IOException {
        for (int i = 0; i < 20; i++) {
            Reports.write(folder.resolve("in/large-" + i + ".txt"), 28, i);
        }
    }

    @Test
    void aFullDiskStopsTheRunWithItsReasonAndTheNextRunGoesOn() throws Exception {
        mount("160k");
        assertEquals(0, extract().exitCode());
        SortedMap<String, String> earlier = results();
        writeMoreThanFits();
        Commands.Outcome full = extract();
        assertEquals(1, full.exitCode());
        assertTrue(
                full.err().matches("placard: cannot write .*No space left on device; the run has stopped, .*intact\n"),
                full.err());
        assertTrue(results().entrySet().containsAll(earlier.entrySet()));
        assertTrue(run("mount", "-o", "remount,size=16m", out.toString()));
        assertEquals(0, extract().exitCode());
        SortedMap<String, String> completed = results();
        assertEquals(1 + 20 * 28, completed.size());
        assertTrue(completed.entrySet().containsAll(earlier.entrySet()));
    }

    @Test
    void aFolderThatCannotBeWrittenToIsNamedWithTheReason() throws Exception {
        mount("16m");
        assertEquals(0, extract().exitCode());
        SortedMap<String, String> earlier = results();
        assertTrue(run("mount", "-o", "remount,ro", out.toString()));
        Commands.Outcome outcome = extract();
        assertEquals(1, outcome.exitCode());
        assertTrue(outcome.err().matches("placard: cannot write to out: .*Read-only file system\n"), outcome.err());
        assertEquals(earlier, results());
    }

    @Test
    void aFileThatMayNotGrowFurtherStopsTheRunWithItsReason() throws Exception {
        assumeTrue(run("sh", "-c", "ulimit -f 1"), "needs a shell that limits the size of files");
        assertEquals(0, extract().exitCode());
        SortedMap<String, String> earlier = results();
        writeMoreThanFits();
        // The virtual machine's own statistics file would be the first to meet the limit.
        List<String> java = Commands.builder(
                        folder, List.of("-XX:-UsePerfData"), "extract", "in", "--output", "out", "--reader", "grammar")
                .command();
        List<String> command = new ArrayList<>(List.of("sh", "-c", "ulimit -f 2; exec \"$@\"", "sh"));
        command.addAll(java);
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.PIPE)
                .start();
        String error = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(1, process.waitFor());
        assertTrue(error.matches("placard: cannot write .*File too large; the run has stopped, .*intact\n"), error);
        assertTrue(results().entrySet().containsAll(earlier.entrySet()));
    }
}
