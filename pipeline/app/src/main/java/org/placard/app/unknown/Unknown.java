package org.placard.app.unknown;

import java.util.Objects;
import org.placard.text.Span;

/**
 * Something in a check-in that was not understood.
 *
 * @param words as they stand in the text
 * @param sentence id of the sentence; empty where it stands in none
 * @param place in the check-in's text
 */
public record Unknown(Kind kind, String words, String sentence, Span place) {
    public Unknown {
        Objects.requireNonNull(kind, "kind");
        if (words.isBlank()) {
            throw new IllegalArgumentException("something unknown has words");
        }
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
