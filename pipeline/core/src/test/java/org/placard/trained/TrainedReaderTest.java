package org.placard.trained;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.placard.gazetteer.HolderKind;
import org.placard.mention.Mention;
import org.placard.report.Block;
import org.placard.sentence.Sentence;
import org.placard.stance.Label;
import org.placard.syntax.Holders;
import org.placard.text.Span;
import org.placard.trained.SentenceInput.Kind;
import org.placard.trained.SentenceInput.Token;

/** The shipped model through its reader. */
class TrainedReaderTest {
    private static TrainedReader reader;

    @BeforeAll
    static void load() throws UnusableModelException {
        reader = TrainedReader.load();
    }

    /** Words between spaces; those in capitals are states. */
    private static SentenceInput sentence(String words) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String word : words.split(" ")) {
            var span = new Span(at, at + word.length());
            if (word.matches("[A-Z]{3}")) {
                var mention = new Mention(span, word, HolderKind.STATE, Mention.Form.NOUN, Mention.Source.GAZETTEER);
                var holders = new Holders(List.of(new Holders.Member(mention, null)), span);
                tokens.add(new Token(Kind.NAMED, "", span, holders));
            } else {
                tokens.add(new Token(Kind.WORD, word, span, null));
            }
            at = span.end() + 1;
        }
        return new SentenceInput(new Sentence("1.2", null, new Span(0, at), Block.Kind.PARAGRAPH, 0), tokens);
    }

    private static TrainedReading reading(SentenceInput sentence, String holder, Label label) {
        return reader.read(List.of(sentence)).get(0).readings().stream()
                .filter(reading -> reading.stance() == label
                        && reading.holder().holders().codes().equals(List.of(holder)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void readsWhoOpposesWhomAndByWhichWords() {
        SentenceInput sentence = sentence("PER opposed the proposal by CHL .");
        TrainedReading opposition = reading(sentence, "PER", Label.OPPOSITION);
        assertTrue(opposition.confidence() > 0.5);
        assertEquals(sentence.tokens().get(1).span(), opposition.cue());
        assertEquals(
                List.of("CHL"), opposition.counterpart().orElseThrow().holders().codes());
        assertTrue(reading(sentence, "PER", Label.SUPPORT).confidence() < 0.5);
    }

    @Test
    void readsWhoProposes() {
        SentenceInput sentence = sentence("CHL proposed a shorter title , but PER opposed the proposal by CHL .");
        assertTrue(reading(sentence, "CHL", Label.PROPOSAL).confidence() > 0.5);
        assertTrue(reading(sentence, "PER", Label.PROPOSAL).confidence() < 0.5);
    }

    @Test
    void pointsAtNobodyWhoSpokeMoreThanTwoSentencesBefore() {
        List<SentenceInput> passage = List.of(
                sentence("CHL proposed to delete the second paragraph ."),
                sentence("JPN supported the proposal by CHL ."),
                sentence("NOR supported the proposal by CHL ."),
                sentence("PER supported the proposal by this state ."));
        List<TrainedSentence> read = reader.read(passage);
        for (int i = 0; i < passage.size(); i++) {
            for (TrainedReading reading : read.get(i).readings()) {
                int from = Math.max(0, i - 2);
                List<SentenceInput> near = passage.subList(from, i + 1);
                reading.counterpart()
                        .ifPresent(token -> assertTrue(near.stream()
                                .anyMatch(each -> each.tokens().stream().anyMatch(it -> it == token))));
            }
        }
    }

    @Test
    void nothingPointsAcrossATitle() {
        SentenceInput title = sentence("x");
        List<SentenceInput> passage = List.of(
                sentence("CHL proposed to delete the second paragraph ."),
                new SentenceInput(title.sentence(), List.of()),
                sentence("PER supported this ."));
        assertTrue(reader.read(passage).get(2).readings().get(0).counterpart().isEmpty());
    }

    @Test
    void readsAnOverlongSentenceInWindows() {
        String words = String.join(" ", Collections.nCopies(400, "and so on"));
        SentenceInput sentence = sentence("CHL opposed the article , " + words + " , while PER proposed a new title .");
        assertTrue(reading(sentence, "CHL", Label.OPPOSITION).confidence() > 0.5);
        assertTrue(reading(sentence, "PER", Label.PROPOSAL).confidence() > 0.5);
    }

    @Test
    void givesTheSameOnEveryThreadAndForEveryCompany() {
        List<SentenceInput> passage = IntStream.range(0, 40)
                .mapToObj(i -> sentence("CHL , in a speech of " + i + " minutes , "
                        + (i % 2 == 0 ? "supported" : "welcomed") + " what PER had said "
                        + "again ".repeat(i) + "."))
                .toList();
        List<TrainedSentence> once = reader.read(passage);
        List<List<TrainedSentence>> again = IntStream.range(0, 4)
                .parallel()
                .mapToObj(i -> reader.read(passage))
                .toList();
        again.forEach(each -> assertEquals(once, each));
        assertEquals(once.get(7), reader.read(passage, Set.of(7)).get(7));
    }

    @Test
    void aDamagedFileIsRefusedByItsName() throws IOException {
        byte[] model;
        try (InputStream in = TrainedReader.class.getResourceAsStream("/model/reader.onnx")) {
            model = in.readAllBytes();
        }
        var cut = assertThrows(
                UnusableModelException.class,
                () -> TrainedReader.of("cut.onnx", Arrays.copyOf(model, model.length / 2)));
        assertTrue(
                cut.getMessage().startsWith("the trained reader's model cut.onnx cannot be used: "), cut.getMessage());
        var text =
                assertThrows(UnusableModelException.class, () -> TrainedReader.of("notes.txt", "no model".getBytes()));
        assertNotEquals(cut.getMessage(), text.getMessage());
    }
}
