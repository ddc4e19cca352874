package org.placard.app.unknown;

import java.util.Objects;
import org.placard.stance.Unread;
import org.placard.text.Span;

/**
 * Something in a check-in that was not understood.
 *
 * @param words as they stand in the text
 * @param sentence id of the sentence; empty where it stands in none
 * @param place in the check-in's text
 * @param predicate what it would be as a row's trigger; null where it is no predicate
 */
public record Unknown(Kind kind, String words, String sentence, Span place, Unread predicate) {
    public Unknown {
        Objects.requireNonNull(kind, "kind");
        if ((kind == Kind.PREDICATE) != (predicate != null)) {
            throw new IllegalArgumentException("a predicate, and nothing else, is one of the reader's unread words");
        }
        if (words.isBlank()) {
            throw new IllegalArgumentException("something unknown has words");
        }
    }

    /** Something that is no predicate. */
    Unknown(Kind kind, String words, String sentence, Span place) {
        this(kind, words, sentence, place, null);
    }

    /** What it would have been. */
    public enum Kind {
        NAME("names in lists of holders that no table knows"),
        PREDICATE("predicates of holders that no table knows"),
        HEADING("lines that look like dated headings and were not read as such"),
        REFERENCE("references of unknown form");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        /** In words for people. */
        public String title() {
            return title;
        }
    }
}
