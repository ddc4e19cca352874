package org.placard.report;

import org.placard.text.Span;

/**
 * A titled part of a check-in. It runs from its title to the next section's title.
 *
 * @param id {@code s1}, {@code s2} … in order of appearance within the check-in
 * @param title the title's words
 * @param span the title's place in the check-in's text
 */
public record Section(String id, String title, Span span) {
    public Section {
        if (id.isBlank() || title.isBlank()) {
            throw new IllegalArgumentException("a section needs an id and a title: '" + id + "', '" + title + "'");
        }
    }
}
