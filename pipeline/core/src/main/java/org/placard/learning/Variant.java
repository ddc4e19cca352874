package org.placard.learning;

/** A way to label sentences. */
public enum Variant {
    /** Cues and syntax, as annotating does it. */
    RULES("rules"),
    /** A maximum-entropy model for each label, learnt from other check-ins. */
    STATISTICAL("statistical"),
    /** The rules, overruled where the model is sure enough; how sure is chosen on other check-ins. */
    COMBINED("combined");

    private final String title;

    Variant(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
