package org.placard.report;

/**
 * An element of a page that parts words from words, with how much text it holds. Mutable while the page is read.
 */
final class PageElement {
    final PageElement parent;
    /** What it is where it is not text, else null. */
    final String furniture;
    /** Letters of paragraphs in it, the links' not counted. */
    long prose;

    PageElement(PageElement parent, String furniture) {
        this.parent = parent;
        this.furniture = furniture;
    }

    boolean isFurniture() {
        return furniture != null;
    }
}
