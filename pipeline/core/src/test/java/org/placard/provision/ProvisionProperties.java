package org.placard.provision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ProvisionProperties {
    private static final ProvisionFinder FINDER = new ProvisionFinder();
    private static final String[] SCRAPS = {
        "Article",
        "Articles",
        "Art.",
        "paragraph",
        "paragraphs",
        "sub-paragraph",
        "subparagraph",
        "lit.",
        "point",
        "Annex",
        "chapeau",
        "OP",
        "PP",
        "§",
        "¶",
        "first",
        "second",
        "operative",
        "preamble",
        "Rule",
        "Section",
        "Part",
        "Appendix",
        "Principle",
        "footnote",
        "recital",
        "option",
        "alt",
        "sentence",
        "last",
        "one",
        "III:4",
        "[",
        "]",
        "Kyoto Protocol",
        "UNFCCC",
        "this",
        "decision 1/CP.16",
        "the",
        "same",
        "of",
        "in",
        "and",
        "or",
        "as well as",
        "to",
        "bis",
        "ter",
        "quater",
        "draft",
        "document",
        "Convention",
        "states",
        "January",
        "non",
        "1",
        "2",
        "5",
        "12",
        "24",
        "500",
        "501",
        "1417",
        "1000000",
        "99999999999",
        "2024",
        "a",
        "b",
        "i",
        "iii",
        "I",
        "IV",
        "X",
        "A",
        "(",
        ")",
        "(1)",
        "(a)",
        "(ii)",
        "(1a–1c)",
        ",",
        ";",
        ".",
        "/",
        "-",
        "–",
        "—",
        "&",
        "%",
        "‘",
        "’",
        "\"",
        "|",
        "||",
        "\uD83C\uDF0D",
        "\u00a0",
        "é",
        "\n"
    };

    @Provide
    Arbitrary<String> articleLike() {
        return Arbitraries.of(SCRAPS).list().ofMaxSize(40).flatMap(scraps -> Arbitraries.of("", " ", "  ")
                .list()
                .ofSize(scraps.size())
                .map(gaps -> IntStream.range(0, scraps.size())
                        .mapToObj(i -> scraps.get(i) + gaps.get(i))
                        .collect(Collectors.joining())));
    }

    private static final Map<String, String> INSTRUMENTS = Map.of(
            "Kyoto Protocol", "KYOTO_PROTOCOL", "CBD", "CBD", "Convention against Torture", "CAT", "GATT 1994", "GATT");

    @Provide
    Arbitrary<String> units() {
        return Arbitraries.of("Rule", "Regulation", "Section", "Chapter", "Principle", "Guideline", "Target", "Clause");
    }

    @Provide
    Arbitrary<String> instruments() {
        return Arbitraries.of(INSTRUMENTS.keySet());
    }

    @Provide
    Arbitrary<String> norms() {
        Arbitrary<String> article = Combinators.combine(
                        Arbitraries.integers().between(1, 300), Arbitraries.of("", "bis", "ter", "quater"))
                .as((number, suffix) -> number + suffix);
        Arbitrary<String> parts =
                Arbitraries.of("", "(1)", "(12)", "(2)(a)", "(3)(c)(ii)", "(b)", "(4bis)", "(7)(d)(iv)");
        return Combinators.combine(article, parts).as(String::concat);
    }

    @Property(tries = 3000)
    void spansLieInTheirSentenceInOrder(@ForAll("articleLike") String words) {
        GivenSentences passage = GivenSentences.of(words);
        Provisions provisions = passage.read(FINDER);
        assertEquals(passage.sentences().size(), provisions.references().size());
        for (int i = 0; i < passage.sentences().size(); i++) {
            int end = passage.sentences().get(i).span().start();
            for (ProvisionReference reference : provisions.references().get(i)) {
                assertTrue(passage.sentences().get(i).span().covers(reference.span()));
                assertTrue(reference.span().start() >= end, "references overlap");
                end = reference.span().end();
            }
        }
    }

    @Property(tries = 100)
    void readingIsDeterministic(@ForAll("articleLike") String words) {
        assertEquals(
                GivenSentences.of(words).read(FINDER), GivenSentences.of(words).read(new ProvisionFinder()));
    }

    @Property(tries = 2000)
    void expansionIsBoundedAndRefusalIsNoted(@ForAll("articleLike") String words) {
        Provisions provisions = GivenSentences.of(words).read(FINDER);
        long empty = 0;
        for (List<ProvisionReference> references : provisions.references()) {
            for (ProvisionReference reference : references) {
                assertTrue(reference.provisions().size() <= 1000);
                assertEquals(
                        reference.provisions().size(),
                        reference.provisions().stream().distinct().count());
                empty += reference.provisions().isEmpty() ? 1 : 0;
            }
        }
        assertEquals(empty, provisions.notes().size());
    }

    @Property(tries = 2000)
    void anExactNormReadsBackAsItself(@ForAll("norms") String norm) {
        assertEquals(
                "Article " + norm + " = " + norm,
                GivenSentences.of("Article " + norm).described(FINDER));
    }

    @Property(tries = 1000)
    void everyUnitReadsAsAnArticleDoes(@ForAll("norms") String norm, @ForAll("units") String unit) {
        String reference = unit + " " + norm;
        assertEquals(
                reference + " = " + unit.toLowerCase(Locale.ROOT) + norm,
                GivenSentences.of("Chile read " + reference + ".").described(FINDER));
    }

    @Property(tries = 1000)
    void squareBracketsChangeNothing(@ForAll("norms") String norm) {
        String number = norm.replaceFirst("\\(.*", "");
        String bracketed = "Article [" + number + "]" + norm.substring(number.length());
        assertEquals(bracketed + " = " + norm, GivenSentences.of(bracketed).described(FINDER));
    }

    @Property(tries = 1000)
    void theInstrumentIsReadAheadAndBehind(@ForAll("norms") String norm, @ForAll("instruments") String name) {
        String expected = "Article " + norm + " = " + norm + " @ " + INSTRUMENTS.get(name);
        assertEquals(
                expected,
                GivenSentences.of("Chile read Article " + norm + " of the " + name + ".")
                        .described(FINDER));
        assertEquals(
                expected,
                GivenSentences.of("Chile read the " + name + " Article " + norm + ".")
                        .described(FINDER));
        assertEquals(
                expected,
                GivenSentences.of("Chile read the " + name + " (Article " + norm + ").")
                        .described(FINDER));
    }

    @Property(tries = 500)
    void aRangeHoldsEveryNumberBetweenItsEnds(
            @ForAll @IntRange(min = 1, max = 200) int first, @ForAll @IntRange(min = 1, max = 200) int more) {
        int last = first + more;
        String expected =
                IntStream.rangeClosed(first, last).mapToObj(String::valueOf).collect(Collectors.joining(" "));
        for (String dash : List.of("–", "-", " to ", " – ")) {
            String reference = "Articles " + first + dash + last;
            assertEquals(
                    reference + " = " + expected, GivenSentences.of(reference).described(FINDER));
        }
    }

    @Property(tries = 500)
    void whatStandsAroundAReferenceDoesNotChangeIt(@ForAll("norms") String norm) {
        String expected = "Article " + norm + " = " + norm;
        assertEquals(
                expected,
                GivenSentences.of("In Article " + norm + ", Chile objected.").described(FINDER));
        assertEquals(
                expected,
                GivenSentences.of("They kept it (see Article " + norm + ").").described(FINDER));
        assertEquals(
                expected,
                GivenSentences.of("Chile spoke. | Article " + norm + " of this Convention was kept.")
                        .described(FINDER));
    }
}
