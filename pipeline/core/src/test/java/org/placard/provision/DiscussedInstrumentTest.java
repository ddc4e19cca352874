package org.placard.provision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placard.report.ReportReader;
import org.placard.sentence.SentenceSplitter;

/** A heading that names one instrument says whose articles its section means. */
class DiscussedInstrumentTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "IMPLEMENTATION OF THE PARIS AGREEMENT~~Chile spoke on Article 6. | 6 of PARIS_AGREEMENT",
                "IMPLEMENTATION OF THE PARIS AGREEMENT~~Chile spoke on Article 6.~~OTHER MATTERS~~Peru spoke on Article 6. | 6 of PARIS_AGREEMENT; 6",
                "THE PARIS AGREEMENT~~Chile spoke on Article 3 of the Kyoto Protocol and on Article 9. | 3 of KYOTO_PROTOCOL; 9 of PARIS_AGREEMENT",
                "THE PARIS AGREEMENT AND THE KYOTO PROTOCOL~~Chile spoke on Article 6. | 6",
                "THE PARIS AGREEMENT~~Chile spoke on Article 6 of the draft convention. Peru spoke on Article 7. | 6; 7",
                "ADAPTATION~~Chile spoke on Article 6. | 6"
            })
    void articlesBelowAHeading(String text, String provisions) throws Exception {
        String report = "Day one [3 June 2024]\n\n" + text.replace('~', '\n') + "\n";
        var checkIn = new ReportReader()
                .read("notes.txt", report.getBytes(StandardCharsets.UTF_8))
                .checkIns()
                .get(0);
        List<String> found = new ProvisionFinder()
                .find(checkIn, new SentenceSplitter().split(checkIn)).stream()
                        .flatMap(List::stream)
                        .flatMap(reference -> reference.provisions().stream())
                        .map(Objects::toString)
                        .toList();
        assertEquals(provisions, String.join("; ", found));
    }
}
