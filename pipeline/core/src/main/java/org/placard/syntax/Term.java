package org.placard.syntax;

import org.placard.text.Span;

/**
 * One element of a folded sentence.
 *
 * @param lower its words in lower case with straight apostrophes; of the mark that ends a sentence, the mark; of others the
 *     empty string
 * @param capital whether it begins with a capital letter
 * @param holders of a term of kind HOLDERS, and of a quotation that is a holder's name and nothing else; else null
 */
public record Term(Kind kind, Span span, String lower, boolean capital, Holders holders) {
    /** What a term is. */
    public enum Kind {
        WORD,
        HOLDERS,
        QUOTE,
        POSSESSIVE,
        COMMA,
        SEMICOLON,
        COLON,
        DASH,
        OPEN,
        CLOSE,
        STOP
    }

    public boolean is(Kind wanted) {
        return kind == wanted;
    }

    public boolean is(String word) {
        return kind == Kind.WORD && lower.equals(word);
    }
}
