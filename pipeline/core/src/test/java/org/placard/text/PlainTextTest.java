package org.placard.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        Peru\u202fand\u3000Chile            | Peru and Chile
        sup\u00adported                      | supported
        sup\u00ad\\n  ported                 | supported
        supported\u00ad\\n                   | supported\\n
        \ufeffPeru\u200b, \u2068Chile\u2069 | Peru, Chile
        e\u0301lan                           | élan
        q\u0301                              | q\u0301
        de\ufb01ne the \ufb03x              | define the ffix
        \uff21rticle\uff0c \uff11\uff12    | Article, 12
        the text--as it was---stands          | the text—as it was—stands
        G\u201177 and 12\u221214             | G-77 and 12–14
        Chile\u02bcs and Chile´s and Chile`s  | Chile’s and Chile’s and Chile’s
        d‘Ivoire                              | d’Ivoire
        „the text“, «the text», »the text«    | “the text”, “the text”, “the text”
        ”the text”, ``the text''              | “the text”, “the text”
        «\u00a0the text\u202f»              | “the text”
        ‹the text›, ‚the text‘                | ‘the text’, ‘the text’
        “the ‘old’ text”—and (“the new”)      | “the ‘old’ text”—and (“the new”)
        "it's" and 'that'                     | "it's" and 'that'
        """)
    void onePlainFormStandsForManyPrintedOnes(String written, String plain) {
        PlainText text = PlainText.of(new Text(written.translateEscapes()));
        assertEquals(plain.translateEscapes(), text.text().toString());
    }

    @Test
    void aPlainTextIsNotCopied() {
        Text text = new Text("Peru, speaking for the Group, said “no” – twice – to Chile’s text.\n");
        assertSame(text, PlainText.of(text).text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        \u2068Nor\u00adway\u2069 agreed  | Norway | Nor\u00adway
        to de\ufb01ne it                  | define | de\ufb01ne
        Tu\u0308rkiye--Peru               | Türkiye | Tu\u0308rkiye
        Tu\u0308rkiye--Peru               | —      | --
        said « no »                       | “no”   | « no »
        said « no »                       | no     | no
        \ud83d\ude00\u200d Fiji\ufe0f   | Fiji   | Fiji
        """)
    void aPlaceLeadsBackToWhatWasWritten(String written, String plain, String place) {
        Text text = new Text(written.translateEscapes());
        PlainText read = PlainText.of(text);
        int at = read.text().toString().indexOf(plain);
        Span span = read.toWritten(new Span(at, at + plain.length()));
        assertEquals(place.translateEscapes(), text.at(span));
        assertEquals(new Span(at, at + plain.length()), read.toPlain(span).orElseThrow());
    }

    @Test
    void whatNobodySeesHasNoPlaceInThePlainText() {
        PlainText text = PlainText.of(new Text("Peru\u2066\u00ad and Chile"));
        assertEquals(Optional.empty(), text.toPlain(new Span(4, 6)));
    }

    @Provide
    Arbitrary<String> anything() {
        return Arbitraries.of(
                        "Norway",
                        "d",
                        "’",
                        "\u00ad",
                        "\u200b",
                        "\u0301",
                        "\u0328",
                        "e",
                        " ",
                        "\u00a0",
                        "\n",
                        "\r\n",
                        "«",
                        "»",
                        "„",
                        "“",
                        "”",
                        "-",
                        "'",
                        "`",
                        "\ufb03",
                        "\uff0d",
                        "\ud83d\ude00",
                        "\ud83d",
                        "\ude00",
                        "\u0344",
                        "\u2029",
                        "\ufe0f",
                        "\u3002",
                        "\u202e")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 2000)
    void placesAreKeptInOrderAndCutTheSameLetters(@ForAll("anything") String words) {
        Text written = new Text(words);
        PlainText plain = PlainText.of(written);
        Text text = plain.text();
        Span before = null;
        StringBuilder cut = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            Span place = plain.toWritten(new Span(i, i + 1));
            assertTrue(place.end() <= written.length(), place + " lies outside of the written text");
            assertTrue(
                    before == null || before.equals(place) || before.precedes(place), before + " is ahead of " + place);
            cut.append(place.equals(before) ? "" : letters(written.at(place)));
            before = place;
        }
        assertEquals(letters(words), cut.toString());
        assertEquals(letters(words), letters(text.toString()));
    }

    private static String letters(String words) {
        StringBuilder letters = new StringBuilder();
        Normalizer.normalize(words, Normalizer.Form.NFKD)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
