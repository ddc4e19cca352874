package org.placard.position;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placard.Options;
import org.placard.Placard;
import org.placard.Readers;
import org.placard.report.ReportReader;

/** NAM is Namibia's code and the Non-Aligned Movement's. */
class GroupExpanderTest {
    private static final Placard PLACARD = Placard.create(new Options(false, true, Readers.GRAMMAR));

    @TempDir
    Path folder;

    @Test
    void aStateIsNotTakenForTheGroupOfItsCode() throws Exception {
        assertEquals(List.of("NAM"), actors("Namibia supported Article 4."));
        assertTrue(actors("Cuba, for the Non-Aligned Movement, supported Article 4.")
                        .size()
                > 100);
        assertTrue(actors("Namibia, for the Non-Aligned Movement, supported Article 4.")
                        .size()
                > 100);
        assertEquals(List.of("ZAF"), actors("South Africa, on behalf of Namibia, supported Article 4."));
    }

    private List<String> actors(String sentence) throws Exception {
        Path file = Files.writeString(folder.resolve("report.txt"), "Day one [3 June 2024]\n\n" + sentence + "\n");
        return PLACARD.annotate(new ReportReader().read(file)).get(0).positions().stream()
                .map(Position::actor)
                .toList();
    }
}
