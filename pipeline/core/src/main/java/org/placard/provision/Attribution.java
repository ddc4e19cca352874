package org.placard.provision;

/**
 * What the words around a reference say about the instrument that it belongs to.
 *
 * @param kind how they say it
 * @param code of the instrument; null where nothing is said, and for the text under negotiation
 * @param side where they say it
 */
record Attribution(Kind kind, String code, Side side) {
    static final Attribution SILENT = new Attribution(Kind.SILENT, null, Side.NONE);
    static final Attribution NEGOTIATED = new Attribution(Kind.NEGOTIATED, null, Side.BEHIND);

    enum Kind {
        /** Nothing is said. */
        SILENT,
        /** The text at hand: "of this Convention", "of the draft protocol". */
        NEGOTIATED,
        /** By its name, or by the symbol of a document. */
        NAMED,
        /** By its short word, "of the Convention". */
        SHORT
    }

    enum Side {
        NONE,
        AHEAD,
        BEHIND
    }

    boolean isNamed() {
        return kind == Kind.NAMED;
    }

    boolean isSilent() {
        return kind == Kind.SILENT;
    }
}
