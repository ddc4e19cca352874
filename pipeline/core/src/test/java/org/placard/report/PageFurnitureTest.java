package org.placard.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What of a page is its text, and what is not. */
class PageFurnitureTest {
    private static final ReportReader READER = new ReportReader();
    private static final String TEXT =
            "<div class='story'><p>Norway opposed Article 3.</p><p>Chile did not, and said so at length.</p>"
                    + "<p>Peru said nothing at all about it.</p></div>";

    static Stream<CSVRecord> rows() throws Exception {
        try (Reader reader = new InputStreamReader(
                PageFurnitureTest.class.getResourceAsStream(PageFurniture.RESOURCE), StandardCharsets.UTF_8)) {
            List<CSVRecord> rows = SpeakerWords.FORMAT.parse(reader).getRecords();
            return rows.stream();
        }
    }

    private static String text(String body) throws UnreadableReportException {
        return READER.read("a.html", ("<html><body>" + body + "</body></html>").getBytes(StandardCharsets.UTF_8))
                .text()
                .toString();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyRowDoesWhatItsExampleSays(CSVRecord row) throws Exception {
        String words = text(TEXT.replace("</div>", row.get("example") + "</div>"));
        assertTrue(words.contains("Norway opposed Article 3."), words);
        assertEquals(row.get("by").equals("taxon"), words.contains("Words"), words);
    }

    @Test
    void anElementWithMostOfThePageIsItsTextWhateverItsName() throws Exception {
        assertTrue(text("<div id='sidebar'>" + TEXT + "</div><p>Imprint</p>").contains("Norway opposed Article 3."));
    }

    @Test
    void whatIsLeftOutIsNamed() throws Exception {
        String page = "<html><body>" + TEXT.replace("</div>", "<div id='comments'><p>Spain opposed it.</p></div></div>")
                + "</body></html>";
        CheckIn checkIn = READER.read("a.html", page.getBytes(StandardCharsets.UTF_8))
                .checkIns()
                .get(0);
        assertTrue(checkIn.notes().contains("left out of the page: comments"), () -> checkIn.notes()
                .toString());
    }
}
