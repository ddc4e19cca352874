package org.placard.app.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names of files that the locale cannot express, as under cron: nothing is lost, mixed up or pruned. */
class LocaleTest {
    private static final String TEXT = "#1: Talks [4 March 2024]\n\nChile supported Article 5.\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void writeReportsWithABytewiseShell() throws Exception {
        Files.writeString(Files.createDirectories(folder.resolve("in")).resolve("plain.txt"), TEXT);
        String copies = "cp in/plain.txt \"$(printf 'in/R\\303\\251union.txt')\" && cp in/plain.txt"
                + " \"$(printf 'in/R\\303\\250union.txt')\" && cp in/plain.txt \"$(printf 'in/\\351.txt')\""
                + " && cp in/plain.txt \"$(printf 'in/\\350.txt')\"";
        assumeTrue(shell("C", copies).exitCode() == 0, "needs a file system that takes any bytes");
    }

    private Commands.Outcome shell(String locale, String... command) throws Exception {
        return outcome(
                locale, new ProcessBuilder(command.length == 1 ? List.of("sh", "-c", command[0]) : List.of(command)));
    }

    private Commands.Outcome extract(String locale, String... arguments) throws Exception {
        return outcome(locale, Commands.builder(folder, List.of(), arguments));
    }

    private Commands.Outcome outcome(String locale, ProcessBuilder builder) throws Exception {
        builder.environment().put("LC_ALL", locale);
        Path err = folder.resolve("err");
        Process process = builder.directory(folder.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(err.toFile())
                .start();
        assertTrue(process.waitFor(120, TimeUnit.SECONDS));
        return new Commands.Outcome(process.exitValue(), "", Files.readString(err, StandardCharsets.UTF_8));
    }

    private long results() throws Exception {
        return Snapshot.of(folder.resolve("out")).keySet().stream()
                .filter(name -> name.endsWith("-01.json"))
                .count();
    }

    @Test
    void eachNameIsReadOrRefusedAndNoResultIsLostInAnotherLocale() throws Exception {
        Commands.Outcome utf8 = extract("C.UTF-8", "extract", "in", "-o", "out");
        assumeTrue(results() >= 3, "needs the locale C.UTF-8");
        assertEquals(3, results());
        assertEquals(1, utf8.exitCode());
        assertEquals(
                2,
                utf8.err()
                        .lines()
                        .filter(line -> line.contains("(UTF-8); rename it"))
                        .count(),
                utf8.err());
        Commands.Outcome ascii = extract("C", "extract", "in", "-o", "out", "--prune");
        assertEquals(1, ascii.exitCode());
        assertEquals(
                4,
                ascii.err()
                        .lines()
                        .filter(line -> line.contains("run with LC_ALL=C.UTF-8"))
                        .count(),
                ascii.err());
        assertEquals(4, ascii.err().lines().count(), ascii.err());
        assertEquals(3, results());
    }

    @Test
    void anArgumentThatCannotBeReadIsSaid() throws Exception {
        String java = Commands.builder(folder, List.of(), "extract").command().get(0);
        Commands.Outcome outcome = shell(
                "C",
                "sh",
                "-c",
                "exec \"$0\" -cp \"$1\" org.placard.app.Main extract \"$(printf 'in/R\\303\\251union.txt')\"",
                java,
                System.getProperty("java.class.path"));
        assumeTrue(!outcome.err().contains("no such file"), "needs the locale C to be ASCII");
        assertEquals(2, outcome.exitCode());
        assertTrue(outcome.err().contains("is not in this locale's encoding"), outcome.err());
        assertTrue(outcome.err().contains("run with LC_ALL=C.UTF-8"), outcome.err());
    }
}
