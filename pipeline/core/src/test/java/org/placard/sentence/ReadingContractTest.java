package org.placard.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.placard.report.Block;
import org.placard.report.CheckIn;
import org.placard.report.Report;
import org.placard.report.ReportReader;
import org.placard.report.Section;
import org.placard.report.UnreadableReportException;
import org.placard.text.Span;

/** What reader, splitter and meeting finder promise of any text: spans inside it, in order, apart, and twice the same. */
class ReadingContractTest {
    private final ReportReader reader = new ReportReader();
    private final SentenceSplitter splitter = new SentenceSplitter();
    private final MeetingFinder meetings = new MeetingFinder();

    @Property(tries = 1500)
    void blocksAndSentencesLieInsideTheirTextInOrder(@ForAll("reports") String source, @ForAll boolean markdown) {
        check(markdown ? "any.md" : "any.txt", source);
    }

    @Property(tries = 500)
    void sameHoldsForAnyCharacters(@ForAll String source, @ForAll boolean markdown) {
        check(markdown ? "any.md" : "any.txt", source);
    }

    @Property(tries = 150)
    void sameHoldsForPages(@ForAll("reports") String source) {
        check("any.html", "<html><body><p>" + source + "</p></body></html>");
    }

    @Property(tries = 1000)
    void sentencesHoldAllOfAParagraphButTheSpaceBetweenThem(@ForAll("lines") String line) {
        String text = line.strip();
        if (text.isEmpty()) {
            return;
        }
        StringBuilder joined = new StringBuilder();
        splitter.split(text, new Span(0, text.length())).forEach(span -> joined.append(span.of(text)));
        assertEquals(squeeze(text), squeeze(joined.toString()));
    }

    private void check(String name, String source) {
        byte[] content = source.getBytes(StandardCharsets.UTF_8);
        Report report;
        try {
            report = reader.read(name, content);
            assertEquals(report, reader.read(name, content));
        } catch (UnreadableReportException e) {
            assertTrue(e.getMessage().startsWith(name + ": "), e.getMessage());
            return;
        }
        int end = 0;
        for (CheckIn checkIn : report.checkIns()) {
            assertTrue(end <= checkIn.place().start());
            assertEquals(checkIn.text().toString(), report.text().at(checkIn.place()));
            end = checkIn.place().end();
            check(checkIn);
        }
    }

    private void check(CheckIn checkIn) {
        int end = 0;
        for (Block block : checkIn.blocks()) {
            assertTrue(block.span().start() >= end
                    && block.span().end() <= checkIn.text().length());
            assertFalse(block.span().of(checkIn.text()).isBlank());
            end = block.span().end();
        }
        for (Section section : checkIn.sections()) {
            assertEquals(section.title(), checkIn.text().at(section.span()));
        }
        List<Sentence> sentences = splitter.split(checkIn);
        assertEquals(sentences, splitter.split(checkIn));
        end = 0;
        for (Sentence sentence : sentences) {
            assertTrue(sentence.span().start() >= end);
            assertTrue(checkIn.blocks().get(sentence.block()).span().covers(sentence.span()));
            assertEquals(checkIn.blocks().get(sentence.block()).section(), sentence.section());
            end = sentence.span().end();
        }
        List<Meeting> found = meetings.find(checkIn, sentences);
        assertEquals(sentences.size(), found.size());
        assertEquals(found, meetings.find(checkIn, sentences));
    }

    private static String squeeze(String text) {
        return text.codePoints()
                .filter(c -> !Character.isWhitespace(c)
                        && !Character.isSpaceChar(c)
                        && c > ' '
                        && c != 0x85
                        && c != 0x200b
                        && c != 0xfeff)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Lines of what reports are made of, in any order, with what should not be in them. */
    @Provide
    Arbitrary<String> reports() {
        return lines().list().ofMaxSize(12).map(lines -> String.join("\n", lines));
    }

    @Provide
    Arbitrary<String> lines() {
        return Arbitraries.of(
                        "Norway",
                        "opposed",
                        "it.",
                        "The U.S.",
                        "i.e.",
                        "Art. 6",
                        "“We",
                        "agree.”",
                        "(see",
                        "2 (b))",
                        "...",
                        "…",
                        "?",
                        "!",
                        "#2:",
                        "Title",
                        "[30 January 2024]",
                        "Day 3:",
                        "5 June 2024",
                        "on day 2",
                        "the next morning",
                        "•",
                        "- ",
                        "1.",
                        "(a)",
                        "HIGHLIGHTS:",
                        "MONDAY, 3 JUNE 2024",
                        "\n",
                        "\n\n",
                        "---",
                        "===",
                        "##",
                        "**",
                        "`",
                        "[",
                        "](x)",
                        "<b>",
                        "&amp;",
                        "\u0000",
                        "\ud800",
                        "\udc00",
                        "\ud83d\ude00",
                        "\u202e",
                        "\u00ad",
                        "\u0301",
                        "\u00a0",
                        "\ufb01",
                        "\u2028",
                        "\u0085",
                        "\t",
                        "’",
                        "'")
                .list()
                .ofMaxSize(25)
                .map(words -> String.join(" ", words));
    }
}
