package org.placard.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Notes, their marks and other signs beside the words, in formats that have no elements for them; whole documents stand in DocumentsTest. */
class NotesTest {
    private static CheckIn read(String name, String text) throws UnreadableReportException {
        return new ReportReader()
                .read(name, text.getBytes(StandardCharsets.UTF_8))
                .checkIns()
                .get(0);
    }

    /** "~" ends a line. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chile opposed it.[^1] Peru agreed. | Chile opposed it. Peru agreed.",
                "Chile opposed it^[As Peru said.] here. | Chile opposed it here.",
                "Chile opposed it^2^ on the 2^nd^ day. | Chile opposed it on the 2nd day.",
                "Chile opposed it<sup>2</sup> on the 2<sup>nd</sup> day. | Chile opposed it on the 2nd day.",
                "Chile opposed CO,2, and CO<sub>2</sub>. | Chile opposed CO,2, and CO2.",
                "[Chile]{.smallcaps} opposed [Article 6]{.underline}. | Chile opposed Article 6.",
                "Chile <del>supported</del>opposed it. | Chile opposed it.",
                "Chile <s>supported</s> opposed it. | Chile  opposed it.",
                "Chile opposed it [in Article 6] {see below}. | Chile opposed it [in Article 6] {see below}.",
                "Chile opposed it [for good](https://example.org). | Chile opposed it for good."
            })
    void signsBesideTheWordsOfMarkdownGo(String written, String words) throws Exception {
        assertEquals(words, read("a.md", written).text().toString());
    }

    @Test
    void struckOutWordsOfMarkdownGo() throws Exception {
        assertEquals(
                "Chile  opposed it.",
                read("a.md", "Chile ~~supported~~ opposed it.").text().toString());
        assertEquals(
                "Chile opposed CO2.",
                read("a.md", "Chile opposed CO~2~.").text().toString());
    }

    @Test
    void notesOfMarkdownAreLeftOutAndTold() throws Exception {
        CheckIn checkIn = read(
                "2024-06-03.md",
                "Chile opposed it.[^a]\n\n[^a]: Peru supported it.\n\n    Mali did so, too.\n\nTogo agreed.\n\n[^2]: https://example.org\n");
        assertEquals("Chile opposed it.\n\nTogo agreed.", checkIn.text().toString());
        assertEquals(List.of("footnotes were left out"), checkIn.notes());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chile supported{\\super 2} it. | Chile supported it.",
                "Chile supported{\\f0\\super\\fs16 [12]} it. | Chile supported it.",
                "On the 2{\\super nd} day{\\sub 3} Chile spoke. | On the 2nd day3 Chile spoke.",
                "Chile supported Article {\\b 2}. | Chile supported Article 2.",
                "Chile supported{\\super\\chftn}{\\*\\footnote\\chftn\\~\\plain\\pard Peru did not.\\par} it. | Chile supported it."
            })
    void marksOfRichTextGo(String written, String words) throws Exception {
        assertEquals(
                words,
                read("a.rtf", "{\\rtf1\\ansi\\pard " + written + "\\par}")
                        .text()
                        .toString());
    }
}
