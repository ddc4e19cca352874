package org.placard.app.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program asks of the machine: memory, temporary files, signals, a terminal. */
@Tag("slow")
class MachineIT {
    private static final long MOST_KILOBYTES = 700 << 10;
    private static final Path TIME = Path.of("/usr/bin/time");
    private static final Path SCRIPT = Path.of("/usr/bin/script");

    @TempDir
    private Path folder;

    private void reports(int count) throws IOException {
        Files.createDirectories(folder.resolve("in"));
        for (int i = 1; i <= count; i++) {
            StringBuilder text = new StringBuilder();
            for (int day = 1; day <= 9; day++) {
                text.append("#")
                        .append(day)
                        .append(": Day ")
                        .append(day)
                        .append(" [")
                        .append(day)
                        .append(" June 2024]\n\n");
                text.append("Chile supported paragraph ").append(i).append(" of Article 5. ".repeat(1));
                text.append("Norway and Kenya opposed this proposal, while Peru asked for more time. ".repeat(20));
                text.append("\n\n");
            }
            Files.writeString(folder.resolve("in/report-" + i + ".txt"), text);
        }
    }

    @Test
    void theJarTakesNoMoreMemoryThanTheLauncher() throws Exception {
        assumeTrue(Files.exists(TIME), "needs GNU time");
        reports(3);
        String jar = Program.TARGET.resolve("placard.jar").toString();
        Program.Outcome outcome = Program.by(folder, TIME.toString(), "-f", "%M", "java", "-jar", jar)
                .run("run", "in", "-o", "out");
        assertEquals(0, outcome.exitCode(), outcome.all());
        long kilobytes = Long.parseLong(
                outcome.err().lines().reduce((first, last) -> last).orElseThrow());
        assertTrue(kilobytes < MOST_KILOBYTES, kilobytes + " KiB");
    }

    @Test
    void aCollectorThatTheUserChoseIsKept() throws Exception {
        Program.Outcome outcome = Program.jar(folder, "-XX:+UseParallelGC", "-Xlog:gc:file=gc.log")
                .run("--version");
        assertEquals(0, outcome.exitCode(), outcome.all());
        assertTrue(Files.readString(folder.resolve("gc.log")).contains("Parallel"));
    }

    /** A folder that is not there, one without room, and one from which nothing may be executed. */
    @ParameterizedTest
    @ValueSource(strings = {"missing", "full", "noexec"})
    void noFolderForTemporaryFilesIsNeeded(String kind) throws Exception {
        reports(1);
        Path temporary = folder.resolve(kind);
        Optional<Mounted> mounted = Mounted.at(temporary, kind);
        try {
            Program.Outcome outcome = Program.jar(folder, "-Djava.io.tmpdir=" + temporary)
                    .with("TMPDIR", temporary.toString())
                    .run("run", "in", "-o", "out");
            assertEquals(0, outcome.exitCode(), outcome.all());
            assertEquals("", outcome.err());
            assertTrue(Files.exists(folder.resolve("out/placard.duckdb")));
            assertTrue(Files.exists(folder.resolve("out/placard.dna")));
            assertEquals(mounted.isPresent(), Files.exists(temporary));
        } finally {
            if (mounted.isPresent()) {
                mounted.get().unmount();
            }
        }
    }

    /** A small file system in memory, which only the machine's administrator may mount. */
    private record Mounted(Path place) {
        static Optional<Mounted> at(Path place, String kind) throws Exception {
            if (kind.equals("missing")) {
                return Optional.empty();
            }
            Files.createDirectory(place);
            String options = kind.equals("full") ? "size=4k" : "size=64m,noexec";
            assumeTrue(
                    command("mount", "-t", "tmpfs", "-o", options, "tmpfs", place.toString()),
                    "needs the right to mount");
            if (kind.equals("full")) {
                fill(place.resolve("all-of-it"));
            }
            return Optional.of(new Mounted(place));
        }

        private static void fill(Path file) {
            try {
                Files.write(file, new byte[1 << 16]);
            } catch (IOException e) {
                // it is full
            }
        }

        private static boolean command(String... words) throws Exception {
            return new ProcessBuilder(words)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        }

        void unmount() throws Exception {
            command("umount", place.toString());
        }
    }

    @Test
    void ctrlCSaysWhatIsKeptAndHowToGoOn() throws Exception {
        reports(60);
        Path err = folder.resolve("err");
        Process process = Program.jar(folder)
                .interruptible("run", "in", "-o", "out", "--threads", "1")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(err.toFile())
                .start();
        Path journal = folder.resolve("out/.placard/journal.jsonl");
        for (int i = 0; i < 12_000 && !(Files.exists(journal) && Files.size(journal) > 0); i++) {
            Thread.sleep(5);
        }
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        String said = Files.readString(err);
        assertEquals(130, process.exitValue(), said);
        assertTrue(said.contains("placard: interrupted; "), said);
        assertTrue(said.contains("are kept in out: run the same command again to go on"), said);
        Program.Outcome next = Program.launcher(folder).run("run", "in", "-o", "out");
        assertEquals(0, next.exitCode(), next.all());
    }

    @Test
    void aSecondMachineEndsWithTheFirst() throws Exception {
        reports(8);
        Process process = Program.jar(folder)
                .builder("extract", "in", "-o", "out", "--threads", "1")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        for (int i = 0; i < 200 && process.descendants().findAny().isEmpty(); i++) {
            Thread.sleep(20);
        }
        List<ProcessHandle> started = process.descendants().toList();
        assertFalse(started.isEmpty());
        process.destroyForcibly();
        for (ProcessHandle each : started) {
            each.onExit().get(30, TimeUnit.SECONDS);
        }
    }

    @Test
    void aTerminalSeesHowFarTheRunIs() throws Exception {
        assumeTrue(Files.exists(SCRIPT), "needs script(1)");
        reports(4);
        Program.Outcome outcome = Program.by(
                        folder, SCRIPT.toString(), "-qec", Program.LAUNCHER + " run in -o out", "/dev/null")
                .with("TERM", "xterm")
                .run();
        assertEquals(0, outcome.exitCode(), outcome.all());
        assertTrue(outcome.out().contains("Reading"), outcome.out());
        assertTrue(outcome.out().contains("Making"), outcome.out());
    }

    @Test
    void noCommandOpensAConnection() throws Exception {
        Path strace = Path.of("/usr/bin/strace");
        assumeTrue(Files.exists(strace), "needs strace");
        reports(1);
        String launcher = Program.LAUNCHER.toString();
        for (String words : List.of(
                "run in -o sqlite:x",
                "export sqlite:x --to jdbc-no:y",
                "dashboard sqlite:x",
                "network sqlite:x",
                "audit sqlite:x",
                "explain sqlite:x 1.1",
                "diff sqlite:x sqlite:x")) {
            Path trace = folder.resolve("trace");
            Files.deleteIfExists(trace);
            Program.by(folder, strace.toString(), "-f", "-qq", "-e", "trace=connect", "-o", "trace", launcher)
                    .run(words.split(" "));
            String calls = Files.readString(trace);
            assertFalse(calls.contains("AF_INET"), words + "\n" + calls);
        }
    }
}
