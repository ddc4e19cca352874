package org.placard.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportsTest {
    @TempDir
    Path folder;

    @Test
    void wordsAreWhatWhiteSpaceParts() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "  Kenya\tsupported\n\nArticle 4. ");
        Files.writeString(folder.resolve("b.md"), "");
        Files.writeString(folder.resolve("c.csv"), "not a report");

        Reports reports = Reports.in(List.of(folder));

        assertEquals(List.of(4, 0), reports.words());
        assertEquals(4, reports.totalWords());
    }

    @Test
    void aSampleIsSpreadOverAllReports() throws IOException {
        for (int i = 10; i < 20; i++) {
            Files.writeString(folder.resolve(i + ".txt"), "one two three");
        }
        Reports reports = Reports.in(List.of(folder));

        Reports sample = reports.sampleOfWords(6);

        assertEquals(List.of(folder.resolve("10.txt"), folder.resolve("15.txt")), sample.files());
        assertEquals(6, sample.totalWords());
        assertEquals(reports, reports.sampleOfWords(1000));
        assertEquals(1, reports.sampleOfWords(1).size());
    }

    @Test
    void aFolderWithoutReportsIsNamed() {
        IOException e = assertThrows(IOException.class, () -> Reports.in(List.of(folder)));
        assertEquals("no txt or md files in [" + folder + "]", e.getMessage());
    }
}
