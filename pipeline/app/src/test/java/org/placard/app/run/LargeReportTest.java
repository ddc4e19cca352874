package org.placard.app.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One report of 100 MB without a dated heading within, so that all of it is one check-in: the most that is in memory at a time. */
@Tag("slow")
class LargeReportTest {
    private static final long BYTES = 100_000_000;
    /** What the Java machine takes by itself on 8 GiB. */
    private static final String HEAP = "-Xmx2g";

    private static final String PROSE = " In the afternoon the group went through what was left of the text from the"
            + " morning, line by line and without much haste. Participants then discussed how the work of the coming days"
            + " could be arranged, and who would look after the rooms.";

    private static final long LONGEST_RUN_MINUTES = 9;

    @TempDir
    private Path folder;

    @Test
    void aReportOfAHundredMegabytesIsAnnotatedInTwoGibibytes() throws Exception {
        int rounds = write(folder.resolve("long.txt"));
        Path log = folder.resolve("log.txt");

        Process process = Commands.builder(
                        folder, List.of(HEAP, "-XX:+UseSerialGC"), "extract", "long.txt", "--output", "out")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            assertTrue(process.waitFor(LONGEST_RUN_MINUTES, TimeUnit.MINUTES), "the run did not end");
        } finally {
            process.destroyForcibly();
        }

        assertEquals(0, process.exitValue(), Files.readString(log));
        try (var lines = Files.lines(folder.resolve("out/long-01.json"))) {
            long supports = lines.filter(line -> line.contains("\"stance\": \"support\""))
                    .count();
            assertTrue(supports >= rounds, supports + " positions in " + rounds + " rounds of sentences");
        }
    }

    /** Prose with a stance in every third sentence, as reports have it; returns how often all sentences came round. */
    private static int write(Path file) throws IOException {
        int stances = 0;
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write("Notes from the meeting rooms, 5 March 2024\n\n");
            for (long bytes = 0; bytes < BYTES; stances++) {
                String words = Reports.sentence(stances) + PROSE + (stances % 4 == 3 ? "\n\n" : " ");
                out.write(words);
                bytes += words.getBytes(StandardCharsets.UTF_8).length;
            }
        }
        return stances / Reports.size();
    }
}
