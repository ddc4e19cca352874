package org.placard.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class BrokenWordsTest {
    private static final String UNBROKEN = "Norway supported the text as it stood.\n".repeat(60);
    private static final String BROKEN =
            "Norway supported the text as it stood and pro-\nposed a new part of it.\n".repeat(30);

    @ParameterizedTest(name = "{0}-{1} where words are broken: {2}, where none is: {3}")
    @CsvSource({
        "co, management, comanagement, co-management",
        "re, entry, re-entry, re-entry",
        "Nether, lands, Netherlands, Netherlands",
        "in, terim, interim, in-terim",
        "decision, making, decision-making, decision-making",
        "low, cost, low-cost, low-cost",
        "pro, vision, provision, provision",
        "text, as, text-as, text-as"
    })
    void aHyphenAtALinesEndIsTheWordsOwnOrTheTypesetters(String first, String second, String broken, String unbroken) {
        assertEquals(broken, joined(BROKEN, first, second));
        assertEquals(unbroken, joined(UNBROKEN, first, second));
    }

    static Stream<Arguments> compounds() throws Exception {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setCommentMarker('#')
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader reader = new InputStreamReader(
                BrokenWordsTest.class.getResourceAsStream(Compounds.RESOURCE), StandardCharsets.UTF_8)) {
            return format.parse(reader).getRecords().stream()
                    .map(row -> Arguments.of(row.get("example")))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("compounds")
    void everyHalfOfTheTableKeepsTheHyphenOfItsExample(String example) {
        int hyphen = example.indexOf('-');
        assertEquals(example, joined(UNBROKEN, example.substring(0, hyphen), example.substring(hyphen + 1)));
    }

    private static String joined(String text, String first, String second) {
        BrokenWords words = new BrokenWords();
        (text + "This was " + first + "-\n" + second + " of a kind.\n").lines().forEach(words::learn);
        return first + (words.keepsHyphen(first, '-', second) ? "-" : "") + second;
    }
}
