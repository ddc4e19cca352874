package org.placard.trained;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPiecesTest {
    private static final List<String> PIECES = List.of(
            "[CLS]", "[SEP]", "[UNK]", "un", "##want", "##wanted", "##ed", "want", "cafe", "-", "'", "s", "14", "##5");

    private final WordPieces pieces = new WordPieces(PIECES);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
            want        | want
            WANTED      | want ##ed
            unwanted    | un ##wanted
            un-want     | un - want
            café        | cafe
            want's      | want ' s
            145         | 14 ##5
            unwantedly  | [UNK]
            want-unseen | want - [UNK]
            ""          | [UNK]
            """)
    void cutsTheLongestPiecesFromTheLeft(String word, String expected) {
        List<String> found = pieces.of(word).stream().map(PIECES::get).toList();
        assertEquals(List.of(expected.split(" ")), found);
    }

    @Test
    void aCombiningAccentDoesNotCutAWord() {
        assertEquals(pieces.of("cafe"), pieces.of("cafe\u0301"));
    }

    @Property
    void everyWordHasPiecesOfTheVocabulary(@ForAll String word) {
        List<Integer> found = pieces.of(word);
        assertTrue(!found.isEmpty() && found.stream().allMatch(number -> number >= 0 && number < PIECES.size()));
    }

    @Test
    void aVocabularyWithoutTheEndsOfASentenceIsRefused() {
        var refused = assertThrows(IllegalArgumentException.class, () -> new WordPieces(List.of("[UNK]", "[CLS]")));
        assertEquals("the vocabulary has no [SEP]", refused.getMessage());
    }
}
