package org.placard.syntax;

import java.util.List;
import org.placard.mention.Mention;
import org.placard.text.Span;
import org.placard.token.Lexicon;

/** Turns a sentence and its mentions into folded terms. Thread-safe. */
public final class SentenceReader {
    private final Lexicon lexicon;
    private final ListPhrases phrases;

    /** @throws java.io.UncheckedIOException where the table of the phrases in lists is missing */
    public SentenceReader(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.phrases = ListPhrases.load();
    }

    /**
     * The terms of one sentence.
     *
     * @param text the check-in's text
     * @param mentions those of the sentence, in order
     */
    public List<Term> read(CharSequence text, Span sentence, List<Mention> mentions) {
        Terms terms = new Terms(Tokenizer.tokenize(text, sentence, mentions, lexicon), lexicon);
        return new ListFolder(text, terms, phrases).fold();
    }
}
