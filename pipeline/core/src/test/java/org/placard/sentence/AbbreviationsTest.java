package org.placard.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placard.text.Span;

/** Every row of the abbreviation table splits its own example where the example says. */
class AbbreviationsTest {
    private final SentenceSplitter splitter = new SentenceSplitter();

    @ParameterizedTest
    @MethodSource("examples")
    void exampleEndsWhereItsBarStands(String marked) {
        List<String> expected = List.of(marked.split(" \\| "));
        String text = String.join(" ", expected);
        List<String> sentences = splitter.split(text, new Span(0, text.length())).stream()
                .map(span -> span.of(text))
                .toList();
        assertEquals(expected, sentences);
    }

    static Stream<String> examples() {
        return Abbreviations.load().examples().stream();
    }
}
