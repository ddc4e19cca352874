package org.placard.syntax;

import java.util.ArrayList;
import java.util.List;
import org.placard.mention.Mention;
import org.placard.text.Span;
import org.placard.token.FunctionWord;
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
        List<Term> tokens = Tokenizer.tokenize(text, sentence, mentions, lexicon);
        Terms terms = new Terms(verbsOfPronouns(tokens), lexicon);
        return new ListFolder(text, terms, phrases).fold();
    }

    /** "it's", "that's": behind a pronoun the ending is a verb. */
    private List<Term> verbsOfPronouns(List<Term> tokens) {
        List<Term> terms = new ArrayList<>(tokens);
        for (int i = 1; i < terms.size(); i++) {
            Term term = terms.get(i);
            String before =
                    terms.get(i - 1).is(Term.Kind.WORD) ? terms.get(i - 1).lower() : "";
            boolean verb = term.is(Term.Kind.POSSESSIVE)
                    && (lexicon.has(FunctionWord.PRONOUN, before) || lexicon.has(FunctionWord.RELATIVIZER, before));
            if (verb) {
                terms.set(i, new Term(Term.Kind.WORD, term.span(), term.lower(), term.capital(), null));
            }
        }
        return terms;
    }
}
