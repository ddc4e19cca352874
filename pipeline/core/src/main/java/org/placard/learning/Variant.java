package org.placard.learning;

/** Who reads stances. */
public enum Variant {
    /** The grammar alone. */
    GRAMMAR("grammar"),
    /** The trained reader alone. */
    TRAINED("trained"),
    /** The grammar, and the trained reader where the grammar leaves a question. */
    BOTH("both");

    private final String title;

    Variant(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
