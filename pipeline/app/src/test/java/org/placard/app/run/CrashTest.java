package org.placard.app.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placard.app.FolderInUseException;
import org.placard.app.HeldFolder;
import org.placard.app.Main;

/**
 * Kills runs at random moments, while they annotate and while they make products. The inputs change to and fro between
 * two states, so that each run has files to write, to replace and to remove.
 */
@Tag("slow")
class CrashTest {
    /** That meet a run at work, as its lock shows. */
    private static final int KILLS = 50;

    private static final int MOST_RUNS = 100;
    private static final int REPORTS = 12;
    private static final long LONGEST_RUN_MILLISECONDS = 120_000;

    private static final Pattern PRODUCT_PART =
            Pattern.compile("\\..*\\.(html|csv|parquet|duckdb|dna|graphml|gexf|md)\\.part.*");

    @TempDir
    private Path folder;

    private final Random random = new Random(20240129);
    private int killedAtWork;
    private int killedWhileAnnotating;
    private int killedWhileMakingProducts;

    @Test
    void noKillLeavesHalfAFileOrAFolderThatTheNextRunCannotComplete() throws Exception {
        List<Path> states = List.of(folder.resolve("before"), folder.resolve("after"));
        writeReports(states.get(0), 4, 0);
        writeReports(states.get(1), 3, 5);
        // What is new depends on what was there: first nothing, then the other state, again and again.
        SortedMap<String, String> first = undisturbed(states.get(0));
        SortedMap<String, String> after = undisturbed(states.get(1));
        SortedMap<String, String> before = undisturbed(states.get(0));
        Path out = folder.resolve("out");
        int runs = 0;
        while (killedAtWork < KILLS && runs < MOST_RUNS) {
            boolean second = runs % 2 == 1;
            use(states.get(second ? 1 : 0));
            runAndKill(out, runs % 3 != 0);
            everyFileIsWhole(out, List.of(first, before, after));
            run(out);
            same(second ? after : runs == 0 ? first : before, RunContent.of(out), "after run number " + runs);
            runs++;
        }
        String counts = killedAtWork + " of " + runs + " kills met a run at work, " + killedWhileAnnotating
                + " while it annotated and " + killedWhileMakingProducts + " while it made products";
        System.out.println(counts);
        assertTrue(killedAtWork >= KILLS && killedWhileAnnotating >= 8 && killedWhileMakingProducts >= 15, counts);
    }

    private static void same(SortedMap<String, String> expected, SortedMap<String, String> found, String when) {
        assertEquals(expected.keySet(), found.keySet(), when);
        expected.forEach((name, content) -> assertTrue(content.equals(found.get(name)), name + " differs " + when));
    }

    private static void writeReports(Path folder, int checkIns, int leftOut) throws IOException {
        for (int i = leftOut; i < REPORTS; i++) {
            // every third report is the same in both states
            Reports.write(folder.resolve("report-" + i + ".txt"), i % 3 == 0 ? 3 : checkIns, i);
        }
    }

    private SortedMap<String, String> undisturbed(Path state) throws IOException {
        use(state);
        Path out = folder.resolve("undisturbed");
        run(out);
        return RunContent.of(out);
    }

    /** A whole run; within this process, where the models are at hand. */
    private void run(Path out) {
        StringWriter errors = new StringWriter();
        int exitCode = Main.commandLine()
                .setOut(new PrintWriter(Writer.nullWriter()))
                .setErr(new PrintWriter(errors))
                .execute("run", folder.resolve("in").toString(), "--output", out.toString(), "--prune");
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

    private void runAndKill(Path out, boolean products) throws Exception {
        Process process = Commands.builder(folder, List.of(), "run", "in", "--output", "out", "--prune")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        // One in ten at any moment from the start, the others when the journal grows or the first product begins.
        if (random.nextInt(10) == 0) {
            Thread.sleep(random.nextInt(1500));
        } else if (products) {
            waitFor(process, () -> isMakingProducts(out));
            Thread.sleep(random.nextInt(1200));
        } else {
            waitFor(process, () -> isAnnotating(out));
            Thread.sleep(random.nextInt(250));
        }
        if (process.isAlive() && isHeld(out)) {
            killedAtWork++;
            killedWhileAnnotating += isAnnotating(out) ? 1 : 0;
            killedWhileMakingProducts += isMakingProducts(out) ? 1 : 0;
        }
        process.destroyForcibly();
        assertTrue(process.waitFor(30, TimeUnit.SECONDS));
    }

    private static void waitFor(Process process, Callable<Boolean> moment) throws Exception {
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LONGEST_RUN_MILLISECONDS);
        while (process.isAlive() && !moment.call()) {
            assertTrue(System.nanoTime() < deadline, "the run neither wrote nor ended");
            Thread.sleep(1);
        }
    }

    private static boolean isHeld(Path out) throws IOException {
        try {
            HeldFolder.alone(out).close();
            return false;
        } catch (FolderInUseException e) {
            return true;
        }
    }

    /** A product is being written; they follow each other closely. */
    private static boolean isMakingProducts(Path out) throws IOException {
        if (!Files.isDirectory(out) || isAnnotating(out)) {
            return false;
        }
        try (Stream<Path> files = Files.find(out, 2, (file, attributes) -> PRODUCT_PART
                .matcher(file.getFileName().toString())
                .matches())) {
            return files.findAny().isPresent();
        } catch (UncheckedIOException e) {
            return true;
        }
    }

    private static boolean isAnnotating(Path out) throws IOException {
        Path journal = out.resolve(".placard/journal.jsonl");
        try {
            return Files.size(journal) > 0;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private static void everyFileIsWhole(Path out, List<SortedMap<String, String>> states) throws IOException {
        if (!Files.exists(out)) {
            return;
        }
        for (Map.Entry<String, String> file : RunContent.of(out).entrySet()) {
            String name = file.getKey();
            if (name.equals(".placard/manifest.json")) {
                new ObjectMapper().readTree(file.getValue());
            } else if (!name.startsWith(".") && !name.contains("/.")) {
                assertTrue(
                        states.stream().anyMatch(state -> file.getValue().equals(state.get(name))),
                        name + " is neither the file before nor the one after");
            }
        }
    }
}
