package org.placard.trained;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.placard.report.Block;
import org.placard.sentence.Sentence;
import org.placard.stance.Label;
import org.placard.text.Span;
import org.placard.trained.SentenceInput.Kind;
import org.placard.trained.SentenceInput.Token;

class WindowTest {
    private static final Knowledge KNOWLEDGE = knowledge(12);

    private static Knowledge knowledge(int longest) {
        var scale = new Knowledge.Scale(1, 0);
        Map<Label, Knowledge.Scale> scales =
                Map.of(Label.SUPPORT, scale, Label.OPPOSITION, scale, Label.PROPOSAL, scale);
        Map<Label, Double> sure = Map.of(Label.SUPPORT, 0.8, Label.OPPOSITION, 0.8, Label.PROPOSAL, 0.8);
        return new Knowledge(
                Knowledge.FORMAT,
                List.of("[CLS]", "[SEP]", "[UNK]", "a", "##b"),
                List.of("a"),
                "a",
                "a",
                longest,
                List.of(0.0, 0.0, 0.0, 0.0),
                scales,
                scales,
                sure,
                0.1);
    }

    private static SentenceInput sentence(List<String> words) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String word : words) {
            tokens.add(new Token(Kind.WORD, word, new Span(at, at + word.length()), null));
            at += word.length() + 1;
        }
        return new SentenceInput(
                new Sentence("1.2", null, new Span(0, Math.max(1, at)), Block.Kind.PARAGRAPH, 0), tokens);
    }

    @Test
    void aShortSentenceIsOneWindowBetweenItsEnds() {
        List<Window> windows = new Window.Cutter(KNOWLEDGE).cut(sentence(List.of("a", "ab", "a")));
        assertEquals(1, windows.size());
        assertEquals(
                "[0, 3, 3, 4, 3, 1]", java.util.Arrays.toString(windows.get(0).ids()));
        assertEquals("[1, 2, 4]", java.util.Arrays.toString(windows.get(0).places()));
    }

    @Test
    void aWordThatFitsNoWindowKeepsItsBeginning() {
        List<Window> windows = new Window.Cutter(KNOWLEDGE).cut(sentence(List.of("a" + "b".repeat(50), "a")));
        assertTrue(windows.stream().allMatch(window -> window.ids().length <= KNOWLEDGE.longest()));
    }

    @Property
    void windowsFitTheNetworkAndLeaveNoTokenOut(
            @ForAll @IntRange(max = 200) int length, @ForAll @IntRange(max = 9) int longWords) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            words.add(longWords > 0 && i % (longWords + 1) == 0 ? "abbbbbb" : "a");
        }
        var covered = new TreeSet<Integer>();
        for (Window window : new Window.Cutter(KNOWLEDGE).cut(sentence(words))) {
            assertTrue(window.ids().length <= KNOWLEDGE.longest());
            for (int token = window.first(); token < window.end(); token++) {
                assertTrue(window.ids()[window.places()[token - window.first()]] == 3, "a token begins with its piece");
                covered.add(token);
            }
        }
        assertEquals(length, covered.size());
    }
}
