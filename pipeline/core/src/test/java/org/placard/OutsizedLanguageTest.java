package org.placard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placard.annotation.AnnotatedCheckIn;
import org.placard.annotation.AnnotatedSentence;
import org.placard.gazetteer.Gazetteer;
import org.placard.gazetteer.State;
import org.placard.position.Position;
import org.placard.report.Report;
import org.placard.report.ReportReader;
import org.placard.report.UnreadableReportException;

/** Sentences of a size that no reader expects: all of each is read, in bounded time and the heap that all tests have. */
class OutsizedLanguageTest {
    private static final Duration BOUND = Duration.ofSeconds(30);
    private static final int WORDS = 10_000;
    private static final int UNITS = 60_000;
    private static final String FIRST = "Norway opposed Article 5";

    private final Placard placard = Placard.create(Options.GRAMMAR);

    private AnnotatedCheckIn annotated(String words) throws UnreadableReportException {
        String text = "#1: Talks [4 March 2024]\n\nThe text\n\n" + words + "\n";
        Report report = new ReportReader().read("talks.txt", text.getBytes(StandardCharsets.UTF_8));
        return assertTimeout(BOUND, () -> placard.annotate(report).get(0));
    }

    private static AnnotatedSentence last(AnnotatedCheckIn checkIn) {
        return checkIn.sentences().get(checkIn.sentences().size() - 1);
    }

    private static List<String> statements(AnnotatedCheckIn checkIn) {
        return checkIn.positions().stream()
                .map(position -> position.stance() + " " + position.actor())
                .distinct()
                .sorted()
                .toList();
    }

    @Test
    void aSentenceOfTenThousandWordsIsReadToItsEnd() throws UnreadableReportException {
        String filler = " while the long debate on small matters of wording went on".repeat(WORDS / 11);
        String words = FIRST + filler + ", and Chile supported it.";
        AnnotatedCheckIn checkIn = annotated(words);
        assertEquals(List.of("OPPOSE NOR", "SUPPORT CHL"), statements(checkIn));
        assertEquals(words, checkIn.words(last(checkIn)));
    }

    @Test
    void aSentenceWithAStanceInEveryClauseKeepsEveryName() throws UnreadableReportException {
        String words = "Chile supported Article 3, and Norway opposed Article 4, and ".repeat(WORDS / 10) + "it ended.";
        AnnotatedCheckIn checkIn = annotated(words);
        assertEquals(List.of("OPPOSE NOR", "SUPPORT CHL"), statements(checkIn));
        assertEquals(2 * (WORDS / 10), last(checkIn).mentions().size());
    }

    @Test
    void threeHundredNestedBracketsHideNothing() throws UnreadableReportException {
        String words = FIRST + " (as did Chile".repeat(300) + ")".repeat(300) + ".";
        AnnotatedCheckIn checkIn = annotated(words);
        assertTrue(
                statements(checkIn).contains("OPPOSE NOR"), statements(checkIn).toString());
        assertEquals(301, last(checkIn).mentions().size());
        assertEquals(words, checkIn.words(last(checkIn)));
    }

    @Test
    void aListOfFiveHundredStatesGivesEachItsPosition() throws UnreadableReportException {
        Collection<State> states = Gazetteer.load().states();
        List<String> names = Stream.generate(states::stream)
                .limit(3)
                .flatMap(each -> each)
                .limit(500)
                .map(State::shortName)
                .toList();
        AnnotatedCheckIn checkIn =
                annotated(names.stream().collect(Collectors.joining(", ")) + " supported Article 5.");
        assertEquals(500, last(checkIn).mentions().size());
        Set<String> silent = new TreeSet<>(states.stream().map(State::code).toList());
        checkIn.positions().stream().map(Position::actor).forEach(silent::remove);
        assertEquals(Set.of(), silent);
    }

    @Test
    void aParagraphWithoutAFullStopIsOneSentence() throws UnreadableReportException {
        String words = (FIRST + " and then Chile spoke on other things ")
                .repeat(WORDS / 12)
                .strip();
        AnnotatedCheckIn checkIn = annotated(words);
        assertEquals(words, checkIn.words(last(checkIn)));
        assertTrue(
                statements(checkIn).contains("OPPOSE NOR"), statements(checkIn).toString());
    }

    /** Each is a construction that some stage follows from member to member. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norway ",
                "Norway, ",
                "Norway and ",
                "NORWAY, ",
                "Norway/",
                "Guinea-",
                "supported ",
                "Norway supported Chile and ",
                "Norway opposed; ",
                "Chile, on behalf of ",
                "Chile (for the EU, ",
                "supported by: ",
                "the proposal of ",
                "the proposal by Chile, ",
                "withdrew its proposal to delete Article 5 and ",
                "this proposal ",
                "which Norway, who ",
                "several delegations ",
                "not ",
                "Article 1, ",
                "Article 1–2, ",
                "Article 1 (1 (2 (",
                "Articles 1–999, ",
                "§§ 2–305, ",
                "subparagraphs (a)–(z), ",
                "paragraph (1–999), (1–999, ",
                "Article 5 bis ter ",
                "(a)(b)(c) ",
                "1, ",
                "1.",
                "1",
                "1 - ",
                "1-",
                "a-",
                "a.b",
                "x/",
                "Norway introduced L.1. Chile supported L.1. ",
                "Chile supported the package. Norway put paragraph 9 to a vote. ",
                "Norway and Mali introduced a draft. The sponsors opposed the amendment. ",
                "US$",
                "Mr. ",
                "(",
                ")",
                "“",
                "—",
                "e\u0301",
                "\u0301\u0323",
                "\uD83D\uDE00 ",
                "On 1 May 2024, Norway "
            })
    void whateverIsSaidAgainAndAgainIsReadInBoundedTime(String said) throws UnreadableReportException {
        AnnotatedCheckIn checkIn = annotated("Chile supported Article 3.\n\n" + said.repeat(UNITS / said.length()));
        assertTrue(
                statements(checkIn).contains("SUPPORT CHL"), statements(checkIn).toString());
    }
}
