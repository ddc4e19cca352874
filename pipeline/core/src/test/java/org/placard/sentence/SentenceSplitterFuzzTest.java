package org.placard.sentence;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.regex.Pattern;
import org.placard.text.Span;

/** Whatever a paragraph holds: its sentences lie in it, in order, and leave out nothing that has ink. */
class SentenceSplitterFuzzTest {
    private static final SentenceSplitter SPLITTER = new SentenceSplitter();
    /** White space of every width, the zero widths included, and control characters. */
    private static final Pattern WITHOUT_INK = Pattern.compile("[\\p{Z}\\p{Cc}\u200B\uFEFF]*");

    /** In UTF-16 units: short texts run often, and every rule fits. */
    private static final int LONGEST = 400;

    @FuzzTest(maxDuration = "60s")
    void paragraph(FuzzedDataProvider data) {
        String words = data.consumeString(LONGEST).strip();
        if (words.isEmpty()) {
            return;
        }
        List<Span> sentences = SPLITTER.split(words, new Span(0, words.length()));
        int end = 0;
        for (Span sentence : sentences) {
            assertTrue(sentence.start() >= end, "sentences overlap");
            assertTrue(isWithoutInk(words.substring(end, sentence.start())), "words are left out");
            end = sentence.end();
        }
        assertTrue(isWithoutInk(words.substring(end)), "words are left out at the end");
    }

    private static boolean isWithoutInk(String words) {
        return WITHOUT_INK.matcher(words).matches();
    }
}
