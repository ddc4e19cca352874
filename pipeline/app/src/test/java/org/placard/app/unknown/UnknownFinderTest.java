package org.placard.app.unknown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placard.app.CheckInSketch;
import org.placard.gazetteer.HolderKind;
import org.placard.position.Stance;

class UnknownFinderTest {
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
}
