package org.placard.app.network;

import java.util.Locale;

/** The networks that can be made of statements. */
public enum NetworkType {
    /** From each actor to the authors whose proposals or positions it supports. */
    AGREEMENT(true, false),
    /** From each actor to the authors whose proposals or positions it opposes. */
    OPPOSITION(true, false),
    /** Between actors who take the same side on the same concept (Leifeld 2017). */
    CONGRUENCE(false, false),
    /** Between actors who take opposite sides on the same concept (Leifeld 2017). */
    CONFLICT(false, false),
    /** Congruence less conflict; weights may be negative (Leifeld 2017). */
    SUBTRACT(false, false),
    /** From actors to the proposals that they make, support or oppose. */
    ACTOR_PROPOSAL(true, true),
    /** From actors to the articles that they speak about. */
    ACTOR_ARTICLE(true, true);

    private final boolean directed;
    private final boolean twoMode;

    NetworkType(boolean directed, boolean twoMode) {
        this.directed = directed;
        this.twoMode = twoMode;
    }

    public boolean isDirected() {
        return directed;
    }

    /** Whether ties lead from actors to things. */
    public boolean isTwoMode() {
        return twoMode;
    }

    /** Whether ties are made of what two actors have in common, not of what one says to another. */
    public boolean isProjection() {
        return !directed;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
