package org.placard.app.unknown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placard.Options;
import org.placard.Placard;
import org.placard.annotation.AnnotatedCheckIn;
import org.placard.app.CheckInSketch;
import org.placard.gazetteer.HolderKind;
import org.placard.position.Stance;
import org.placard.report.ReportReader;
import org.placard.report.UnreadableReportException;

class UnknownFinderTest {
    private static final Placard PLACARD = Placard.create(Options.GRAMMAR);

    @Test
    void aNameBesideStatesWithoutAStanceIsNotListed() {
        CheckInSketch sketch = new CheckInSketch("talks", 1, "Day", LocalDate.of(2024, 6, 3));
        sketch.sentence("The visitors of the World Bank came from Zubrowka and Peru.")
                .mention("World Bank", HolderKind.BODY, null)
                .state("Peru", "PER");
        assertEquals(List.of(), new UnknownFinder().find(sketch.checkIn()));
    }

    private static String code(String state) {
        return state.substring(0, 3).toUpperCase(Locale.ROOT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Zubrowka and Peru opposed it.                | Peru       | Zubrowka",
                "Zubrowka, Peru and Chile opposed it.         | Peru Chile | Zubrowka",
                "Peru, Zubrowka and Chile opposed it.         | Peru Chile | Zubrowka",
                "Peru and the Friends of Tundra opposed it.   | Peru       | Friends of Tundra",
                "In Geneva, Peru opposed it.                  | Peru       | -",
                "However, Peru and Chile opposed it.          | Peru Chile | -",
                "On Monday, Peru and Chile opposed it.        | Peru Chile | -",
                "Peru and many others opposed it.             | Peru       | -",
            })
    void aNameBesideHoldersThatIsNoneIsListed(String words, String states, String expected) {
        CheckInSketch sketch = new CheckInSketch("talks", 1, "Day", LocalDate.of(2024, 6, 3));
        var sentence = sketch.sentence(words);
        Stream.of(states.split(" ")).forEach(state -> sentence.state(state, code(state))
                .position(Stance.OPPOSE, state, code(state), "opposed", null, List.of()));
        List<String> found = new UnknownFinder()
                .find(sketch.checkIn()).stream()
                        .filter(each -> each.kind() == Unknown.Kind.NAME)
                        .map(Unknown::words)
                        .toList();
        assertEquals(expected == null ? List.of() : List.of(expected), found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Peru supported Annex Q-17/b(ii)bis.              | Annex Q-17/b(ii)bis",
                "Peru supported Article XIV-ter/3 of the draft.   | Article XIV-ter/3",
                "Peru opposed paragraph 7(b)-omega.               | paragraph 7(b)-omega",
                "Peru opposed paragraph 7(b), subject to Article 9. | -",
                "Peru opposed Articles 5-7.                       | -",
                "Peru spoke for Annex I Parties, Annex I/non-Annex I balance. | -",
                "Peru opposed Rule 42.                            | -",
            })
    void aReferenceOfWhichNothingOrOnlyTheBeginningWasReadIsListed(String words, String expected)
            throws UnreadableReportException {
        var report = new ReportReader()
                .read("talks.txt", ("#1: Day [3 June 2024]\n\n" + words).getBytes(StandardCharsets.UTF_8));
        AnnotatedCheckIn checkIn = PLACARD.annotate(report).get(0);
        List<String> found = new UnknownFinder()
                .find(checkIn).stream()
                        .filter(each -> each.kind() == Unknown.Kind.REFERENCE)
                        .map(Unknown::words)
                        .toList();
        assertEquals(expected == null ? List.of() : List.of(expected), found);
    }

    @Test
    void aReferenceWithoutEndIsListedUpToABound() throws UnreadableReportException {
        String number = "Q-" + "x/".repeat(50_000) + "1";
        var report = new ReportReader()
                .read(
                        "talks.txt",
                        ("#1: Day [3 June 2024]\n\nPeru supported Annex " + number + ".")
                                .getBytes(StandardCharsets.UTF_8));
        List<Unknown> found = new UnknownFinder().find(PLACARD.annotate(report).get(0));
        assertEquals(
                List.of(Unknown.Kind.REFERENCE),
                found.stream().map(Unknown::kind).toList());
        assertTrue(found.get(0).words().startsWith("Annex Q-x/x"), found.get(0).words());
        assertTrue(found.get(0).words().length() < 200, found.get(0).words());
    }
}
