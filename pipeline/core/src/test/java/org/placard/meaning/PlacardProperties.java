package org.placard.meaning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.placard.annotation.AnnotatedCheckIn;
import org.placard.annotation.AnnotatedSentence;
import org.placard.annotation.CheckInWriter;
import org.placard.schema.PublishedSchema;
import org.placard.text.Span;

/** What holds of the whole pipeline for any report that is made of the templates' sentences. */
class PlacardProperties {
    private static final Annotator ANNOTATOR = new Annotator();
    private static final PublishedSchema SCHEMA = PublishedSchema.checkIn();
    private static final List<Template> TEMPLATES = Template.all();

    /** The paragraphs of one check-in. */
    @Provide
    Arbitrary<String> paragraphs() {
        return Arbitraries.randomValue(random -> paragraph(random))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(paragraphs -> String.join("\n\n", paragraphs));
    }

    private static String paragraph(Random random) {
        int sentences = 1 + random.nextInt(4);
        var paragraph = new StringBuilder();
        for (int i = 0; i < sentences; i++) {
            Template template = TEMPLATES.get(random.nextInt(TEMPLATES.size()));
            paragraph.append(i > 0 ? " " : "").append(Template.filled(template.words(), Template.fill(random)));
        }
        return paragraph.toString();
    }

    @Property(tries = 150)
    void offsetsCutWhatTheyClaim(@ForAll("paragraphs") String words) {
        AnnotatedCheckIn checkIn = ANNOTATOR.checkIn(words);
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
        assertEquals(List.of(), SCHEMA.faults(new String(once, java.nio.charset.StandardCharsets.UTF_8)));
    }

    private static byte[] written(AnnotatedCheckIn checkIn) throws IOException {
        var out = new ByteArrayOutputStream();
        new CheckInWriter().write(checkIn, out);
        return out.toByteArray();
    }

    @Property(tries = 100)
    void twoReportsInOneGiveBothResults(@ForAll("paragraphs") String one, @ForAll("paragraphs") String two) {
        String first = "#1: First talks [4 March 2024]\n\nThe text\n\n" + one + "\n\n";
        String second = "#2: Second talks [5 March 2024]\n\nThe text\n\n" + two + "\n";
        List<AnnotatedCheckIn> together = ANNOTATOR.report(first + second);
        assertEquals(2, together.size());
        assertEquals(ANNOTATOR.report(first).get(0).sentences(), together.get(0).sentences());
        assertEquals(ANNOTATOR.report(first).get(0).positions(), together.get(0).positions());
        assertEquals(
                ANNOTATOR.report(second).get(0).sentences(), together.get(1).sentences());
        assertEquals(
                ANNOTATOR.report(second).get(0).positions(), together.get(1).positions());
    }

    @Property(tries = 150)
    void spacingQuotesAndDashesChangeNoLabel(@ForAll("paragraphs") String words) {
        List<TreeSet<String>> labels = labels(words);
        assertEquals(labels, labels(words.replace(" ", "  ")), "doubled spaces");
        assertEquals(labels, labels(words.replace(", ", ",\u00a0")), "no-break spaces");
        assertEquals(labels, labels(words.replace('–', '-')), "hyphens for dashes");
        assertEquals(labels, labels(words.replace('’', '\'')), "straight apostrophes");
        assertEquals(labels, labels(words.replace(". ", ".\n")), "line breaks");
    }

    private static List<TreeSet<String>> labels(String words) {
        return ANNOTATOR.checkIn(words).sentences().stream()
                .map(sentence -> sentence.labels().stream()
                        .map(label -> label.label().name())
                        .collect(Collectors.toCollection(TreeSet::new)))
                .toList();
    }
}
