package org.placard.provision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProvisionFinderTest {
    private static final ProvisionFinder FINDER = new ProvisionFinder();

    static Stream<Arguments> table() throws IOException {
        try (InputStream in = ProvisionFinderTest.class.getResourceAsStream("/provision/references.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split(" =>", -1))
                    .map(parts -> Arguments.of(parts[0], parts[1].strip()));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void everyFormOfReferenceIsFoundAndExpanded(String passage, String references) {
        assertEquals(references, GivenSentences.of(passage).described(FINDER));
    }

    @Test
    void theTableIsLargeEnough() throws IOException {
        assertTrue(table().count() >= 600, "cases in the table");
    }

    @Test
    void aRefusedRangeLeavesANoteThatNamesIt() {
        Provisions provisions = GivenSentences.of("Peru spoke. | Mali listed Articles 1–1000000.")
                .read(FINDER);
        assertEquals(1, provisions.references().get(1).size());
        assertEquals(List.of(), provisions.references().get(1).get(0).provisions());
        assertEquals(1, provisions.notes().size());
        String note = provisions.notes().get(0);
        assertTrue(note.contains("1.3") && note.contains("Articles 1–1000000") && note.contains("1000000"), note);
    }

    @Test
    void aProductOfTwoListsIsBoundedToo() {
        Provisions provisions = GivenSentences.of("Mali listed paragraphs 1–400 of Articles 1–400.")
                .read(FINDER);
        assertEquals(List.of(), provisions.references().get(0).get(0).provisions());
        assertTrue(
                provisions.notes().get(0).contains("160000"), provisions.notes().toString());
    }

    @Test
    void theContextFollowsTheText() {
        GivenSentences passage =
                GivenSentences.of("Peru read Article 9 (2) and then Article 12. | It was kept. || Chad spoke.");
        Provisions provisions = passage.read(FINDER);
        int between = passage.checkIn().text().toString().indexOf("and then");
        assertEquals(ProvisionContext.NONE, provisions.context(0));
        assertEquals(
                new ProvisionContext(List.of(new Provision("9")), List.of(new Provision("9(2)"))),
                provisions.contextAt(0, between));
        assertEquals(
                new ProvisionContext(List.of(new Provision("12")), List.of(new Provision("12"))),
                provisions.context(1));
        assertEquals(ProvisionContext.NONE, provisions.context(2));
    }

    @Test
    void hostileSentencesTakeBoundedTime() {
        String deep = "(".repeat(300) + "1" + ")".repeat(300);
        String[] hostile = {
            "Article 5 " + deep,
            "Article " + deep,
            "Articles " + "1 (".repeat(10_000),
            "paragraph 1, ".repeat(10_000),
            "subparagraph (a) of ".repeat(10_000),
            "subparagraph (a) and ".repeat(10_000) + "of Article 5",
            "Articles " + "5 (scope), ".repeat(10_000),
            "Articles " + "1, ".repeat(100_000) + "2",
            "Article 1 (" + "1, ".repeat(100_000) + "2)",
            "point (a) and ".repeat(10_000),
            "Articles 1–500, ".repeat(1_000),
            "Article " + "9".repeat(200_000),
            "Article 1" + ".1".repeat(100_000),
            "‘Article 5’ ".repeat(20_000),
            "first ".repeat(100_000) + "paragraph",
            "Article 5 of " + "Very ".repeat(100_000) + "Convention",
            "Article 1 and ".repeat(10_000),
            "Annex I and ".repeat(10_000) + "Parties",
            "Annex 1, Article 1, ".repeat(10_000),
            "Part 1 of ".repeat(10_000),
            "footnote 1 to ".repeat(10_000),
            "Articles 5, paragraph 1, ".repeat(10_000),
            "option 1 of ".repeat(10_000),
            "I:1 ".repeat(10_000),
            "Article 9 alt ".repeat(10_000),
            "articles on " + "very ".repeat(50_000) + "(5)",
            "[".repeat(10_000) + "Article 5" + "]".repeat(10_000),
            "Kyoto Protocol ".repeat(10_000) + "Article 5",
            "of the Convention Article 5 ".repeat(10_000),
            "Article 5 of decision " + "1/".repeat(50_000),
        };
        for (String sentence : hostile) {
            assertTimeoutPreemptively(
                    Duration.ofSeconds(30),
                    () -> GivenSentences.of(sentence).read(FINDER),
                    sentence.substring(0, Math.min(40, sentence.length())));
        }
    }

    @Test
    void theShortWordMeansTheTreatyThatIsNamedMostAndExistsOnThatDay() {
        String words = "The Kyoto Protocol and the Montreal Protocol met. | The Kyoto Protocol spoke. "
                + "| Mali named Article 5 of the Protocol.";
        assertEquals("Article 5 = 5 @ KYOTO_PROTOCOL", GivenSentences.of(words).described(FINDER));
        assertEquals(
                "Article 5 = 5 @ MONTREAL_PROTOCOL",
                GivenSentences.of(words).on(LocalDate.of(1990, 1, 1)).described(FINDER));
    }

    @Test
    void theContextKeepsArticlesOfTwoInstrumentsApart() {
        GivenSentences passage = GivenSentences.of(
                "Peru read Article 9 of the UNFCCC (1992). | Chad spoke of UNFCCC Article 9 (2). | Mali.");
        assertEquals(
                List.of(new Provision("9", "UNFCCC")),
                passage.read(FINDER).context(2).article());
    }

    @Test
    void aProvisionTellsWhetherItBelongsToAnArticle() {
        for (String norm : List.of("5", "6bis(2)", "III(4)", "13A", "A")) {
            assertTrue(new Provision(norm).isOfArticle(), norm);
        }
        for (String norm : List.of("¶2", "OP3", "PPlast", "rule42(1)", "annexII(article5)", "goalA")) {
            assertFalse(new Provision(norm).isOfArticle(), norm);
        }
    }
}
