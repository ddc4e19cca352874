package org.placard.stance;

import org.placard.text.Span;

/**
 * Words in which a holder does something that no row of the tables knows, so that nobody can say whether it is a stance.
 *
 * @param span of the words
 */
public record Unread(Kind kind, Span span) {
    /** What was not understood. */
    public enum Kind {
        /** What a holder is said to do or be. */
        PREDICATE
    }
}
