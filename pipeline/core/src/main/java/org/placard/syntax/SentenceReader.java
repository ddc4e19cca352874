package org.placard.syntax;

import java.util.List;
import org.placard.mention.Mention;
import org.placard.text.Span;

/** Turns a sentence and its mentions into folded terms. Thread-safe. */
public final class SentenceReader {
    private final WordClasses classes;

    public SentenceReader(WordClasses classes) {
        this.classes = classes;
    }

    /**
     * The terms of one sentence.
     *
     * @param text the check-in's text
     * @param mentions those of the sentence, in order
     */
    public List<Term> read(CharSequence text, Span sentence, List<Mention> mentions) {
        return new ListFolder(classes, Tokenizer.tokenize(text, sentence, mentions)).fold();
    }
}
