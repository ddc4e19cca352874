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

/**
 * One report of 16 MB without a dated heading within, so that all of it is one check-in: the most that is in memory at a time.
 * What a report takes grows with its length, so that this one stands for longer ones.
 */
@Tag("slow")
class LargeReportTest {
    private static final long BYTES = 16_000_000;
    /** 643 MiB are in use at its peak: 33 bytes a byte of text, and what the program holds of its own. */
    private static final String HEAP = "-Xmx750m";

    /**
     * What most of a long record is: steps of procedure in which nobody is named. The reader of stances passes them by, so
     * that the test is of memory: all of the text, its sentences, tokens and places are in memory all the same.
     */
    private static final String[] PROCEDURE = {
        "The meeting of the morning opened late because the room was still being set up.",
        "What was left of the text was gone through line by line and without much haste.",
        "The next item was the programme of work, which took most of an hour.",
        "A clean version of the document was to be posted on the site overnight.",
        "Translation into the other five languages would take until the end of the week.",
        "It was then discussed who would look after the rooms and at what hours.",
        "The figures of the annex were read out once more and found to be in order.",
        "Lunch was longer than planned, and the item on finance was put off until Friday.",
    };

    /** Sentences of procedure for each one with a stance. */
    private static final int PROCEDURE_EACH = 24;

    /** A machine that does much else besides may take longer than a report's usual limit; the test is of memory. */
    private static final long LONGEST_RUN_MINUTES = 10;

    @TempDir
    private Path folder;

    @Test
    void aReportOfSixteenMegabytesIsAnnotatedInSevenHundredAndFiftyMebibytes() throws Exception {
        int rounds = write(folder.resolve("long.txt"));
        Path log = folder.resolve("log.txt");

        Process process = Commands.builder(
                        folder,
                        List.of(HEAP, "-XX:+UseSerialGC"),
                        "extract",
                        "long.txt",
                        "--output",
                        "out",
                        "--time-limit",
                        String.valueOf(TimeUnit.MINUTES.toSeconds(LONGEST_RUN_MINUTES)))
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

    /** A long record with few stances; returns how often all sentences with one came round. */
    private static int write(Path file) throws IOException {
        int stances = 0;
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write("Notes from the meeting rooms, 5 March 2024\n\n");
            for (long bytes = 0; bytes < BYTES; stances++) {
                StringBuilder words = new StringBuilder(Reports.sentence(stances));
                for (int i = 0; i < PROCEDURE_EACH; i++) {
                    words.append(i % 6 == 5 ? "\n\n" : " ").append(PROCEDURE[(stances + i) % PROCEDURE.length]);
                }
                words.append("\n\n");
                out.append(words);
                bytes += words.toString().getBytes(StandardCharsets.UTF_8).length;
            }
        }
        return stances / Reports.size();
    }
}
