package org.placard.syntax;

import java.util.List;
import org.placard.syntax.Term.Kind;
import org.placard.token.FunctionWord;
import org.placard.token.Lemmas;
import org.placard.token.Lexicon;

/**
 * A folded sentence whose terms have a part of speech and a lemma.
 *
 * @param terms of the sentence
 * @param tags Penn Treebank tags, one a term; of holders, quotations and punctuation too
 * @param lemmas in lower case, one a term; empty for what is no word
 */
public record TaggedSentence(Terms terms, List<String> tags, List<String> lemmas, Lexicon words) implements Lemmas {
    public TaggedSentence {
        if (tags.size() != terms.size() || lemmas.size() != terms.size()) {
            throw new IllegalArgumentException(
                    terms.size() + " terms, but " + tags.size() + " tags and " + lemmas.size() + " lemmas");
        }
        tags = List.copyOf(tags);
        lemmas = List.copyOf(lemmas);
    }

    @Override
    public int size() {
        return terms.size();
    }

    public Term get(int i) {
        return terms.get(i);
    }

    public boolean is(int i, Kind kind) {
        return terms.is(i, kind);
    }

    public boolean is(int i, FunctionWord word) {
        return i >= 0
                && i < size()
                && terms.get(i).is(Kind.WORD)
                && words.has(word, terms.get(i).lower());
    }

    /** Whether the tag of a term begins with {@code prefix}; false outside the sentence. */
    public boolean tagged(int i, String prefix) {
        return i >= 0 && i < size() && tags.get(i).startsWith(prefix);
    }

    /** Whether a term is tagged as a finite verb or a modal. */
    public boolean isFinite(int i) {
        return tagged(i, "VBD") || tagged(i, "VBZ") || tagged(i, "VBP") || tagged(i, "MD");
    }

    /** Whether a negation stands at {@code i} that nothing behind it takes back: not "not only", "could not but". */
    public boolean negates(int i) {
        return is(i, FunctionWord.NEGATION) && !is(i + 1, FunctionWord.CANCELLING);
    }

    /** Whether the sentence asks. */
    public boolean asks() {
        return terms.asks();
    }

    /** The lemma of a word; empty for what is none. */
    @Override
    public String lemma(int i) {
        return i >= 0 && i < size() ? lemmas.get(i) : "";
    }

    /** The word as it stands, in lower case; empty for what is none. */
    @Override
    public String lower(int i) {
        return terms.lower(i);
    }
}
