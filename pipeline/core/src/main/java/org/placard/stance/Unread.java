package org.placard.stance;

import org.placard.text.Span;

/**
 * Words in which a holder does something that no row of the tables knows, so that nobody can say whether it is a stance.
 *
 * @param span of the words
 * @param lemma of the predicate, as a row's trigger would have it
 * @param pos the predicate's part of speech
 */
public record Unread(Kind kind, Span span, String lemma, Pos pos) {
    /** What was not understood. */
    public enum Kind {
        /** What a holder is said to do or be. */
        PREDICATE
    }

    /** What a row for it would have as its part of speech. */
    public enum Pos {
        /** What a holder does. */
        VERB,
        /** What a holder is. */
        ADJECTIVE
    }
}
