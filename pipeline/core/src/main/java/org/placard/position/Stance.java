package org.placard.position;

import org.placard.stance.Label;

/** How a holder stands to something. */
public enum Stance {
    SUPPORT(Label.SUPPORT),
    OPPOSE(Label.OPPOSITION),
    PROPOSE(Label.PROPOSAL);

    private final Label label;

    Stance(Label label) {
        this.label = label;
    }

    /** The label that a sentence with this stance has. */
    public Label label() {
        return label;
    }
}
