package org.placard.report;

import org.placard.text.Span;

/**
 * A layout unit of a check-in: its heading, a section title, a paragraph or a list item. Blocks are in text order and
 * do not overlap.
 *
 * @param span place in the check-in's text, without surrounding white space and without the item's bullet or number
 * @param section id of the section that it belongs to (a title belongs to its own), null ahead of the first
 */
public record Block(Kind kind, Span span, String section) {
    /** What the layout says a block is. */
    public enum Kind {
        HEADING,
        TITLE,
        PARAGRAPH,
        ITEM
    }
}
