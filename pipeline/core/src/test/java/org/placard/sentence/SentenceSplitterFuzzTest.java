package org.placard.sentence;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import org.placard.text.Span;

/** Whatever a paragraph holds: its sentences lie in it, in order, and leave out nothing but white space. */
class SentenceSplitterFuzzTest {
    private static final SentenceSplitter SPLITTER = new SentenceSplitter();

    @FuzzTest(maxDuration = "60s")
    void paragraph(FuzzedDataProvider data) {
        String words = data.consumeRemainingAsString().strip();
        if (words.isEmpty()) {
            return;
        }
        List<Span> sentences = SPLITTER.split(words, new Span(0, words.length()));
        int end = 0;
        for (Span sentence : sentences) {
            assertTrue(sentence.start() >= end, "sentences overlap");
            assertTrue(words.substring(end, sentence.start()).isBlank(), "words are left out");
            end = sentence.end();
        }
        assertTrue(words.substring(end).isBlank(), "words are left out at the end");
    }
}
