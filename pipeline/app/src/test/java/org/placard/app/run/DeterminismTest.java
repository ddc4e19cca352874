package org.placard.app.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same inputs give the same bytes, whatever the machine does beside. */
@Tag("slow")
class DeterminismTest {
    private static final List<List<String>> PLACES = List.of(
            List.of("-Duser.language=en", "-Duser.country=US", "-Duser.timezone=UTC", "-Dfile.encoding=UTF-8"),
            // i and I are no pair in Turkish
            List.of(
                    "-Duser.language=tr",
                    "-Duser.country=TR",
                    "-Duser.timezone=Pacific/Apia",
                    "-Dfile.encoding=ISO-8859-9"),
            // other digits, another calendar
            List.of(
                    "-Duser.language=th",
                    "-Duser.country=TH",
                    "-Duser.variant=TH",
                    "-Duser.timezone=America/St_Johns",
                    "-Dfile.encoding=US-ASCII"));

    @TempDir
    private Path folder;

    @Test
    void threadsLocalesTimeZonesAndTheOrderOfInputsChangeNoByte() throws Exception {
        List<String> inputs = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            inputs.add("in/" + (i % 2) + "/report-" + i / 2 + ".txt");
            Reports.write(folder.resolve(inputs.get(i)), 1 + i, i);
        }
        inputs.add(Path.of("../../seeds").toRealPath().toString());
        Random random = new Random(7);
        SortedMap<String, String> expected = null;
        for (List<String> place : PLACES) {
            for (int threads : new int[] {1, 2, 8}) {
                for (int run = 1; run <= 2; run++) {
                    Collections.shuffle(inputs, random);
                    String out = "out-" + PLACES.indexOf(place) + "-" + threads + "-" + run;
                    List<String> arguments = Stream.concat(
                                    Stream.of("extract", "-t", "" + threads, "-o", out), inputs.stream())
                            .toList();
                    Commands.Outcome outcome = Commands.run(folder, place, arguments.toArray(String[]::new));
                    assertEquals(0, outcome.exitCode(), outcome.err());
                    SortedMap<String, String> result = Snapshot.of(folder.resolve(out));
                    if (expected == null) {
                        expected = result;
                        assertTrue(expected.size() > 36, expected.keySet().toString());
                    }
                    assertEquals(expected, result, out);
                }
            }
        }
    }
}
