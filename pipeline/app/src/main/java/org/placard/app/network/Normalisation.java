package org.placard.app.network;

import java.util.Locale;

/**
 * How a tie's weight is set against how much its ends say: who speaks often would otherwise tie with everybody. As in
 * Philip Leifeld, "Discourse Network Analysis: Policy Debates as Dynamic Networks", in Victor, Montgomery and Lubell (eds.),
 * The Oxford Handbook of Political Networks, 2017, and the manual of Discourse Network Analyzer.
 */
public enum Normalisation {
    /** Plain counts. */
    NONE,
    /** Divided by the number of statements of the actor from which the tie leads. For directed and two-mode networks. */
    ACTIVITY,
    /** Divided by the number of statements to which the tie leads. For two-mode networks. */
    PROMINENCE,
    /** Divided by the mean number of statements of the two actors. For congruence, conflict, subtract. */
    AVERAGE,
    /**
     * Divided by the matches of the two actors and what only one of them says, so that full overlap gives 1. For congruence,
     * conflict, subtract.
     */
    JACCARD,
    /**
     * Divided by the lengths of the two actors' vectors of statements per concept and side: congruence becomes the cosine of
     * the angle between them. (Discourse Network Analyzer 3.0 divides by the product of their numbers of statements
     * instead.) For congruence, conflict, subtract.
     */
    COSINE;

    /** Whether it is defined for a network. */
    public boolean fits(NetworkType type) {
        return switch (this) {
            case NONE -> true;
            case ACTIVITY -> type.isDirected();
            case PROMINENCE -> type.isTwoMode();
            case AVERAGE, JACCARD, COSINE -> type.isProjection();
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
