package org.placard.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.placard.report.Block;
import org.placard.report.CheckIn;
import org.placard.report.ReportReader;
import org.placard.text.Span;

/** Where sentences end and where they do not; the abbreviation table has its own examples beside these. */
class SentenceSplitterTest {
    private final SentenceSplitter splitter = new SentenceSplitter();

    /** Sentences end at the bars and nowhere else. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norway opposed it. | Chile agreed.",
                "Norway opposed it! | Chile agreed.",
                "Did Norway oppose it? | It did.",
                "Norway opposed it?! | Chile agreed.",
                "Norway opposed it. | 30 states agreed.",
                "Norway opposed it. | “We cannot,” it said.",
                "Norway opposed it. | ‘Never’ was the word.",
                "Norway opposed it. | (Chile did not.) | Peru left.",
                "Norway opposed it. | [Chile did not.] | Peru left.",
                "Norway opposed it. | – Chile agreed.",
                "Norway opposed it. | Øystein Lie spoke.",
                "Norway opposed it. | Éric Dubois spoke.",
                "Norway opposed it. | ‘The text’ stayed.",
                "Norway called it “unfair.” | Chile agreed.",
                "Norway called it ‘unfair.’ | Chile agreed.",
                "Norway called it 'unfair.' | Chile agreed.",
                "Norway called it ‘unfair’. | Chile agreed.",
                "Norway called it “unfair”. | Chile agreed.",
                "Norway read out “the text as it stands (with brackets).” | Chile agreed.",
                "Norway said: “We are close. | We can finish.” | Chile agreed.",
                "Norway (i.e. its minister) opposed it. | Chile agreed.",
                "Norway opposed it (Chile did not. It abstained.) and left. | Peru stayed.",
                "Norway opposed Article 24 (7). | Chile agreed.",
                "Norway opposed paragraph 2 (a). | Chile agreed.",
                "Norway opposed paragraphs 1–3 (2a–2d)). | Chile agreed.",
                "Norway opposed Article 5. | Chile agreed.",
                "Norway opposed Article 2.3. | Chile agreed.",
                "Norway opposed Protocol Articles 2.3 and 3.14. | Chile agreed.",
                "It costs 0.5 per cent. | Chile agreed.",
                "It costs US$2.5 million. | Chile agreed.",
                "They met at 9.30 am in Room 3.",
                "They met at 9.30 a.m. sharp.",
                "They met at 5.15 p.m. CET in Room 3.",
                "They left at 6 p.m. | The Chair stayed.",
                "They left at 6 p.m. | Norway stayed.",
                "They met at 10.20 a.m. and left at noon.",
                "The text was agreed in 2021. | Our brief explains it.",
                "It happens on day 2. | For once, nobody spoke.",
                "The text (i.e. Article 5) was agreed.",
                "Some states, e.g. Norway, opposed it.",
                "The debate was one of grants vs. loans.",
                "Norway opposed it, etc. | The Chair took note.",
                "Norway opposed Art. 6 and Art. 13 ter.",
                "Norway opposed Art. 6. | Chile agreed.",
                "Norway opposed paras. 2 and 3 of No. 4.",
                "Norway opposed No. 4. | Chile agreed.",
                "The answer was no. | Chile agreed.",
                "The answer was No. | Chile agreed.",
                "The U.S. delegation opposed it.",
                "The U.S. Department of State opposed it.",
                "Norway agreed with the U.S. | The EU did not.",
                "Norway agreed with the U.S. | NORWAY did not.",
                "Norway agreed with the U.S. on scope.",
                "The D.R.C. delegation opposed it.",
                "Mr. J. Smith opposed it. | Ms. A. B. Jones agreed.",
                "J. R. Smith opposed it.",
                "It went to the group of A. Smith and B. Jones.",
                "The gases are in Annex A. | Japan agreed.",
                "It went to Working Group I. | Japan agreed.",
                "It is in Annexes A and B. | Japan agreed.",
                "St. Lucia opposed it. | St. Kitts and Nevis agreed.",
                "It is in document FCCC/SBSTA/2009/L.11 of the group.",
                "It is in document FCCC/SBSTA/2009/L.11. | Japan agreed.",
                "It is in document A/AC.291/22/Rev.1 of the group.",
                "It is in document A/AC.291/22/Add. 2 of the group.",
                "It is in resolution A/RES/75/282. | Japan agreed.",
                "Norway opposed it ... | Chile agreed.",
                "Norway opposed it… | Chile agreed.",
                "Norway opposed it ... and left.",
                "Norway opposed it … and left.",
                "The text reads ‘Parties ... shall act’.",
                "The text reads ‘Parties shall act ...’. | Chile agreed.",
                "Norway opposed it.1 | Chile agreed.",
                "Norway opposed it.¹² | Chile agreed.",
                "Norway opposed it.[3] | Chile agreed.",
                "Read the brief here: https://example.org/a.b/c-d/ and reply.",
                "Read the brief at https://example.org/a.b. | Chile agreed.",
                "Write to notes@example.org. | Chile agreed.",
                "Norway opposed three things: scope; money; and annexes.",
                "Norway listed: 1. Scope; 2. Money; 3. Annexes.",
                "Norway listed: (a) scope; (b) money.",
                "‘Why now?’ asked the Chair.",
                "‘Why now?’ the Chair asked.",
                "‘Why now?’ Norway asked. | Nobody knew.",
                "Will it hold? | Norway asked the Chair.",
                "the Chair s proposal stood. | Norway opposed it.",
                "Norway s delegate spoke. the EU did not.",
            })
    void sentencesEndAtTheBars(String marked) {
        List<String> expected = List.of(marked.split(" \\| "));
        String text = String.join(" ", expected);
        assertEquals(expected, split(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "  ", "\n", "\r\n", "\t", "\u00a0", " \u00a0 ", "\u2003", "\u0085"})
    void whiteSpaceOfAnyKindSeparatesSentences(String space) {
        assertEquals(
                List.of("Norway opposed it.", "Chile agreed."), split("Norway opposed it." + space + "Chile agreed."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norway opposed it.Chile agreed.|Norway opposed it.|Chile agreed.",
                "The text stood.The EU agreed.|The text stood.|The EU agreed.",
            })
    void forgottenSpaceSeparatesSentences(String text, String first, String second) {
        assertEquals(List.of(first, second), split(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"They use Node.Js here.", "See un.Org/page now.", "It is in A/RES.The end."})
    void stopInsideAWordSeparatesNothing(String text) {
        assertEquals(List.of(text), split(text));
    }

    @Test
    void itemsAndTitlesAreSentencesOfTheirOwn() throws Exception {
        List<Sentence> sentences = sentences(
                """
            #4: Notes [6 June 2024]

            What comes next?

            Norway listed its wishes:

              • a fund;
              • a list; and
              • a date. It had no others.
            """);
        assertEquals(
                List.of(
                        "4.2 TITLE 1 s1",
                        "4.3 PARAGRAPH 2 s1",
                        "4.4 ITEM 3 s1",
                        "4.5 ITEM 4 s1",
                        "4.6 ITEM 5 s1",
                        "4.7 ITEM 5 s1"),
                sentences.stream()
                        .map(s -> s.id() + " " + s.kind() + " " + s.block() + " " + s.section())
                        .toList());
    }

    @Test
    void rowsOfACheckInWithoutHeadingBeginAtOne() throws Exception {
        List<Sentence> sentences = sentences("Norway opposed the text. Chile supported it.");
        assertEquals(List.of("1.1", "1.2"), sentences.stream().map(Sentence::id).toList());
        assertNull(sentences.get(0).section());
        assertEquals(Block.Kind.PARAGRAPH, sentences.get(0).kind());
    }

    private List<Sentence> sentences(String source) throws Exception {
        CheckIn checkIn = new ReportReader()
                .read("notes.txt", source.getBytes(StandardCharsets.UTF_8))
                .checkIns()
                .get(0);
        return splitter.split(checkIn);
    }

    private List<String> split(String text) {
        return splitter.split(text, new Span(0, text.length())).stream()
                .map(span -> span.of(text))
                .toList();
    }
}
