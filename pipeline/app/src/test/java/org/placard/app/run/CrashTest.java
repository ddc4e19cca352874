package org.placard.app.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placard.app.Main;

/**
 * Kills runs at random moments. The inputs change to and fro between two states, so that each run has files to write, to
 * replace and to remove.
 */
@Tag("slow")
class CrashTest {
    private static final int KILLS = 50;
    private static final int REPORTS = 30;
    private static final long LONGEST_RUN_MILLISECONDS = 120_000;

    @TempDir
    private Path folder;

    private final Random random = new Random(20240129);
    private int killedWhileWriting;

    @Test
    void noKillLeavesHalfAFileOrAFolderThatTheNextRunCannotComplete() throws Exception {
        List<Path> states = List.of(folder.resolve("before"), folder.resolve("after"));
        writeReports(states.get(0), 4, 0);
        writeReports(states.get(1), 3, 5);
        SortedMap<String, String> before = undisturbed(states.get(0));
        SortedMap<String, String> after = undisturbed(states.get(1));
        Path out = folder.resolve("out");
        for (int kill = 0; kill < KILLS; kill++) {
            boolean second = kill % 2 == 1;
            use(states.get(second ? 1 : 0));
            runAndKill(out);
            everyFileIsWhole(out, before, after);
            extract(out);
            assertEquals(second ? after : before, Snapshot.of(out), "after kill number " + kill);
        }
        assertTrue(killedWhileWriting >= KILLS / 5, "only " + killedWhileWriting + " kills met a run that was writing");
    }

    private static void writeReports(Path folder, int checkIns, int leftOut) throws IOException {
        for (int i = leftOut; i < REPORTS; i++) {
            // every third report is the same in both states
            Reports.write(folder.resolve("report-" + i + ".txt"), i % 3 == 0 ? 3 : checkIns, i);
        }
    }

    private SortedMap<String, String> undisturbed(Path state) throws IOException {
        use(state);
        Path out = folder.resolve("undisturbed-" + state.getFileName());
        extract(out);
        return Snapshot.of(out);
    }

    /** A whole run; within this process, where the models are at hand. */
    private void extract(Path out) {
        StringWriter errors = new StringWriter();
        int exitCode = Main.commandLine()
                .setOut(new PrintWriter(Writer.nullWriter()))
                .setErr(new PrintWriter(errors))
                .execute("extract", folder.resolve("in").toString(), "--output", out.toString(), "--prune");
        assertEquals(0, exitCode, errors.toString());
    }

    private void use(Path state) throws IOException {
        Path in = folder.resolve("in");
        if (Files.exists(in)) {
            try (Stream<Path> old = Files.list(in)) {
                for (Path file : old.toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.createDirectories(in);
        try (Stream<Path> files = Files.list(state)) {
            for (Path file : files.toList()) {
                Files.copy(file, in.resolve(file.getFileName()));
            }
        }
    }

    private void runAndKill(Path out) throws Exception {
        Process process = Commands.builder(folder, List.of(), "extract", "in", "--output", "out", "--prune")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        // One in ten at any moment from the start, the others at one when the journal grows.
        if (random.nextInt(10) == 0) {
            Thread.sleep(random.nextInt(1500));
        } else {
            waitForWriting(process, out);
            Thread.sleep(random.nextInt(250));
        }
        if (process.isAlive() && isWriting(out)) {
            killedWhileWriting++;
        }
        process.destroyForcibly();
        assertTrue(process.waitFor(30, TimeUnit.SECONDS));
    }

    private static void waitForWriting(Process process, Path out) throws Exception {
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LONGEST_RUN_MILLISECONDS);
        while (process.isAlive() && !isWriting(out)) {
            assertTrue(System.nanoTime() < deadline, "the run neither wrote nor ended");
            Thread.sleep(1);
        }
    }

    private static boolean isWriting(Path out) throws IOException {
        Path journal = out.resolve(".placard/journal.jsonl");
        try {
            return Files.size(journal) > 0;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private static void everyFileIsWhole(Path out, Map<String, String> before, Map<String, String> after)
            throws IOException {
        if (!Files.exists(out)) {
            return;
        }
        for (Map.Entry<String, String> file : Snapshot.of(out).entrySet()) {
            String name = file.getKey();
            if (name.equals(".placard/manifest.json")) {
                new ObjectMapper().readTree(file.getValue());
            } else if (!name.startsWith(".")) {
                assertTrue(
                        file.getValue().equals(before.get(name))
                                || file.getValue().equals(after.get(name)),
                        name + " is neither the file before nor the one after");
            }
        }
    }
}
