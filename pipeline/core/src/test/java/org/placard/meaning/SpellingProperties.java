package org.placard.meaning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.placard.annotation.AnnotatedCheckIn;

/** However a report is printed, the same is read in it, at the same words, and its text stays as it was written. */
class SpellingProperties {
    private static final Annotator ANNOTATOR = new Annotator();

    @Provide
    Arbitrary<String> paragraphs() {
        return Paragraphs.upTo(3);
    }

    @Property(tries = 25)
    void spacesQuotesAndDashesChangeNothing(@ForAll("paragraphs") String words) {
        List<String> said = Said.by(ANNOTATOR.checkIn(words));
        for (Spelling spelling : Spelling.values()) {
            String spelt = spelling.of(words);
            AnnotatedCheckIn checkIn = ANNOTATOR.checkIn(spelt);
            assertEquals(List.of(), Said.differently(said, Said.by(checkIn)), () -> spelling + " of " + words);
            assertTrue(checkIn.text().toString().contains(stripped(spelt)), () -> spelling + " changed the text");
        }
    }

    @Property(tries = 6)
    void spacesQuotesAndDashesOfPagesChangeNothing(@ForAll("paragraphs") String words) {
        List<String> said = Said.by(ANNOTATOR.page(words));
        assertEquals(Said.by(ANNOTATOR.checkIn(words)), said);
        for (Spelling spelling : Spelling.values()) {
            List<String> spelt = Said.by(ANNOTATOR.page(spelling.of(words)));
            assertEquals(List.of(), Said.differently(said, spelt), () -> spelling + " of " + words);
        }
    }

    private static String stripped(String words) {
        return words.replaceAll("^[\\s\u00a0\u200b\ufeff]+|[\\s\u00a0\u200b\ufeff]+$", "");
    }
}
