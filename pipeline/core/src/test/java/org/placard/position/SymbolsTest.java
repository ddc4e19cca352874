package org.placard.position;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placard.text.Span;
import org.placard.text.Text;
import org.placard.token.Lexicon;

class SymbolsTest {
    private static final Lexicon LEXICON = Lexicon.load();

    private static List<String> symbols(String words) {
        return List.copyOf(new Symbols(LEXICON, new Text(words), List.of()).of(new Span(0, words.length())));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Peru introduced draft resolution A/C.3/79/L.31.  | a/c.3/79/l.31",
                "L.31 to L.33 were withdrawn.                     | l.31, l.32, l.33",
                "Mali supported COMM19-Prop07 and WP/203.         | comm19-prop07, wp/203",
                "Mali supported document 12.                      | document 12",
                "L.9 to K.11 were withdrawn.                      | l.9, k.11",
                "L.1½ to L.9 were withdrawn.                      | l.1½, l.9",
                "L.Ⅳ to L.7 were withdrawn.                       | l.7",
                "Mali supported Article 12 of 2019.               | -",
            })
    void whatADocumentIsCalledByIsFound(String words, String expected) {
        assertEquals(expected == null ? List.of() : List.of(expected.split(", ")), symbols(words));
    }

    @Test
    void aRangeHasAnEnd() {
        assertEquals(52, symbols("L.1 to L.9000 were withdrawn.").size() + 1);
    }

    @ParameterizedTest
    @CsvSource({
        "l.31, a/c.3/79/l.31, true",
        "l.31/rev.1, l.31, true",
        "l.3, a/c.3/79/l.31, false",
        "prop07, comm19-prop07, true",
        "document 12, document 1, false"
    })
    void aShortSymbolNamesTheDocumentOfTheWholeOne(String one, String other, boolean same) {
        assertEquals(same, Symbols.areSame(one, other));
        assertEquals(same, Symbols.areSame(other, one));
    }

    @Test
    void holdersAndWhatATextIsAboutAreNoNames() {
        String words = "The G-77 tabled draft decision L.4 on COVID-19.";
        var symbols = new Symbols(LEXICON, new Text(words), List.of(new Span(4, 8)));
        assertEquals(List.of("l.4", "covid-19"), List.copyOf(symbols.of(new Span(0, words.length()))));
        assertEquals(List.of("l.4"), List.copyOf(symbols.naming(new Span(0, words.length()))));
    }
}
