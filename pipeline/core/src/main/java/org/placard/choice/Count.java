package org.placard.choice;

/** Readings of one kind that gold could judge, and how many of them were right. */
public record Count(int right, int cases) {
    public static final Count NONE = new Count(0, 0);

    /** As many cases as what is known of all kinds together weighs. */
    private static final double PRIOR = 4;

    public Count {
        if (right < 0 || right > cases) {
            throw new IllegalArgumentException("not a share: " + right + " of " + cases);
        }
    }

    public Count plus(Count other) {
        return new Count(right + other.right, cases + other.cases);
    }

    public Count minus(Count other) {
        return new Count(right - other.right, cases - other.cases);
    }

    /** Share of right ones, drawn towards the one of {@code all} (beta-binomial), itself towards a half. */
    double share(Count all) {
        double prior = (all.right + 1.0) / (all.cases + 2);
        return (right + PRIOR * prior) / (cases + PRIOR);
    }
}
