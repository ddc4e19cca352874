package org.placard.meaning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.placard.annotation.AnnotatedCheckIn;
import org.placard.annotation.AnnotatedSentence;
import org.placard.annotation.CheckInReader;
import org.placard.annotation.CheckInWriter;
import org.placard.schema.PublishedSchema;
import org.placard.text.Span;

/** What holds of the whole pipeline for any report that is made of the templates' sentences. */
class PlacardProperties {
    private static final Annotator ANNOTATOR = new Annotator();
    private static final PublishedSchema SCHEMA = PublishedSchema.checkIn();
    private static final String[] ODDITIES = {
        "\ud83d\ude00 ",
        "\ud83c\uddf5\ud83c\uddea ",
        "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67 ",
        "\ud835\udd4f",
        "\u0301\u0328",
        "\u202e",
        "\u2067",
        "\ufeff",
        "\u00ad",
        "\u2764\ufe0f "
    };
    private static final String[] SCRAPS = {
        "Norway",
        " supported Article 5. ",
        "#1: Talks [4 March 2024]\n\n",
        "# ",
        "## ",
        "- ",
        "1. ",
        "> ",
        "---\n",
        "--",
        "\n",
        "\n\n",
        " ",
        "<h1>",
        "</h1>",
        "<p>",
        "</p>",
        "<li>",
        "&#x2066;",
        "&shy;",
        "“",
        "”",
        "«",
        "»",
        "`",
        "**",
        "\u2066",
        "\u200e",
        "\u202e",
        "\u0301",
        "\u00ad",
        "\u200b",
        "\ufb01",
        "\ud83d\ude00",
        "\u3000"
    };
    private static final String[] OUTSIZED = {
        "Articles 1–999999999",
        "Articles 1–500",
        "paragraphs 1–99999",
        "(1–9999)",
        "(a–z)",
        "(i–mmmcmxcix)",
        "(",
        ")",
        "[",
        "]",
        "((((",
        "))))",
        ", 1–500",
        " (1–500, 1–500)",
        " and 12–14",
        ", ",
        " of ",
        "bis–zz",
        " to 2147483648",
        "–"
    };
    private static final int MOST_PROVISIONS_A_CHARACTER = 500;

    @Provide
    Arbitrary<String> paragraphs() {
        return Paragraphs.upTo(4);
    }

    /** Prose with characters between its words that take two units, or none of their own, or turn the writing round. */
    @Provide
    Arbitrary<String> oddParagraphs() {
        return Combinators.combine(Paragraphs.upTo(3), Arbitraries.of(ODDITIES), Arbitraries.of(ODDITIES))
                .as((words, one, other) -> words.replace(", ", ", " + one).replace(" the ", other + " the "));
    }

    /** What may go wrong in places: marks that are not seen, of layout and of type-setting, in any order. */
    @Provide
    Arbitrary<String> scraps() {
        return Arbitraries.of(SCRAPS).list().ofMinSize(1).ofMaxSize(14).map(scraps -> String.join("", scraps));
    }

    /** References that would be very long if they were written out. */
    @Provide
    Arbitrary<String> outsizedReferences() {
        return Arbitraries.of(OUTSIZED).list().ofMinSize(1).ofMaxSize(60).map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<List<String>> checkIns() {
        return Paragraphs.upTo(2).list().ofMinSize(1).ofMaxSize(3);
    }

    @Property(tries = 150)
    void offsetsCutWhatTheyClaim(@ForAll("paragraphs") String words) {
        assertCuts(ANNOTATOR.checkIn(words));
    }

    @Property(tries = 150)
    void offsetsCutWhatTheyClaimBetweenOddCharacters(@ForAll("oddParagraphs") String words) throws IOException {
        AnnotatedCheckIn checkIn = ANNOTATOR.checkIn(words);
        assertTrue(checkIn.text().toString().contains(words), "the text is not as it was written");
        assertCuts(checkIn);
        AnnotatedCheckIn again = new CheckInReader().read(new ByteArrayInputStream(written(checkIn)));
        assertEquals(Said.by(checkIn), Said.by(again));
    }

    @Property(tries = 1000)
    void whateverCanBeReadIsAnnotated(@ForAll("scraps") String scraps) throws IOException {
        for (String file : List.of("talks.txt", "talks.md")) {
            for (AnnotatedCheckIn checkIn : ANNOTATOR.reportOrNothing(file, scraps)) {
                assertCuts(checkIn);
                assertEquals(List.of(), SCHEMA.faults(new String(written(checkIn), StandardCharsets.UTF_8)));
            }
        }
    }

    private static void assertCuts(AnnotatedCheckIn checkIn) {
        Span text = new Span(0, checkIn.text().length());
        for (AnnotatedSentence sentence : checkIn.sentences()) {
            assertTrue(text.covers(sentence.span()));
            Stream.of(
                            sentence.mentions().stream().map(mention -> mention.span()),
                            sentence.articles().stream().map(article -> article.span()),
                            sentence.labels().stream().flatMap(label -> label.cues().stream()))
                    .flatMap(spans -> spans)
                    .forEach(span -> {
                        assertTrue(sentence.span().covers(span), span + " lies outside " + sentence.id());
                        assertEquals(
                                checkIn.text().at(span).strip(), checkIn.text().at(span));
                    });
        }
        checkIn.positions().forEach(position -> {
            assertFalse(checkIn.text().at(position.mention()).isBlank());
            assertFalse(checkIn.text().at(position.cue()).isBlank());
        });
    }

    @Property(tries = 100)
    void annotatingIsDeterministicAndValid(@ForAll("paragraphs") String words) throws IOException {
        byte[] once = written(ANNOTATOR.checkIn(words));
        assertArrayEquals(once, written(ANNOTATOR.checkIn(words)));
        assertEquals(List.of(), SCHEMA.faults(new String(once, StandardCharsets.UTF_8)));
    }

    private static byte[] written(AnnotatedCheckIn checkIn) throws IOException {
        var out = new ByteArrayOutputStream();
        new CheckInWriter().write(checkIn, out);
        return out.toByteArray();
    }

    @Property(tries = 10)
    void threadsThatShareAPipelineWriteTheSameBytes(@ForAll("checkIns") List<String> texts) throws Exception {
        List<byte[]> once = new ArrayList<>();
        for (String words : texts) {
            once.add(written(ANNOTATOR.checkIn(words)));
        }
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<byte[]>> written = new ArrayList<>();
            for (int i = 0; i < 8 * texts.size(); i++) {
                String words = texts.get(i % texts.size());
                written.add(threads.submit(() -> written(ANNOTATOR.checkIn(words))));
            }
            for (int i = 0; i < written.size(); i++) {
                assertArrayEquals(once.get(i % once.size()), written.get(i).get());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Property(tries = 60)
    void twoReportsInOneGiveBothResults(
            @ForAll("checkIns") List<String> one, @ForAll("checkIns") List<String> other, @ForAll boolean markdown) {
        String file = markdown ? "talks.md" : "talks.txt";
        String first = report(one, 1, markdown);
        String second = report(other, 1 + one.size(), markdown);
        List<AnnotatedCheckIn> apart = new ArrayList<>(ANNOTATOR.report(file, first));
        apart.addAll(ANNOTATOR.report(file, second));
        List<AnnotatedCheckIn> together = ANNOTATOR.report(file, first + second);
        assertEquals(one.size() + other.size(), together.size());
        for (int i = 0; i < together.size(); i++) {
            assertEquals(apart.get(i).title(), together.get(i).title());
            assertEquals(apart.get(i).date(), together.get(i).date());
            assertEquals(apart.get(i).sections(), together.get(i).sections());
            assertEquals(apart.get(i).sentences(), together.get(i).sentences());
            assertEquals(apart.get(i).proposals(), together.get(i).proposals());
            assertEquals(apart.get(i).positions(), together.get(i).positions());
        }
    }

    private static String report(List<String> checkIns, int number, boolean markdown) {
        var report = new StringBuilder();
        for (int i = 0; i < checkIns.size(); i++) {
            report.append(markdown ? "# " : "")
                    .append("#" + (number + i) + ": Talks [" + (number + i) + " March 2024]\n\n")
                    .append(markdown ? "## " : "")
                    .append("The text\n\n")
                    .append(checkIns.get(i))
                    .append("\n\n");
        }
        return report.toString();
    }

    @Property(tries = 300)
    void writingOutARangeIsBounded(@ForAll("outsizedReferences") String reference) {
        String words = "Norway and Peru opposed " + reference + ", which Chile supported.";
        AnnotatedCheckIn checkIn = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> ANNOTATOR.checkIn(words));
        long provisions = checkIn.sentences().stream()
                .flatMap(sentence -> sentence.articles().stream())
                .mapToLong(article -> article.provisions().size())
                .sum();
        assertTrue(
                provisions <= (long) MOST_PROVISIONS_A_CHARACTER * words.length(),
                provisions + " provisions in " + words);
    }
}
