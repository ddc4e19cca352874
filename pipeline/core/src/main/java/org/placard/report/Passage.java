package org.placard.report;

import org.placard.text.Span;

/**
 * A stretch of a report's text that its layout sets apart, before anything is known of check-ins.
 *
 * @param span place in the report's text, without bullet, number or marker
 */
record Passage(Sort sort, Span span) {
    /** How sure the layout is of what a passage is. */
    enum Sort {
        /** Marked as a heading by the format itself. */
        MARKED_TITLE,
        /** Looks like a heading: short, alone between blank lines, without a full stop. */
        LIKELY_TITLE,
        /** Looks like a heading that carries a number ("2. Scope"), unless its neighbours carry one too. */
        NUMBERED_LINE,
        PARAGRAPH,
        ITEM;

        boolean isTitle() {
            return this == MARKED_TITLE || this == LIKELY_TITLE;
        }
    }

    boolean isTitle() {
        return sort.isTitle();
    }
}
