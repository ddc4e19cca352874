package org.placard.choice;

/** Readings of one kind that gold could judge, and how many of them were right. */
public record Judgements(int right, int cases) {
    public static final Judgements NONE = new Judgements(0, 0);

    /** As many cases as what is known of all kinds together weighs. */
    private static final double PRIOR = 4;

    public Judgements {
        if (right < 0 || right > cases) {
            throw new IllegalArgumentException("not a share: " + right + " of " + cases);
        }
    }

    public Judgements plus(Judgements other) {
        return new Judgements(right + other.right, cases + other.cases);
    }

    public Judgements minus(Judgements other) {
        return new Judgements(right - other.right, cases - other.cases);
    }

    /** Share of right ones, drawn towards the one of {@code all} (beta-binomial), itself towards a half. */
    double share(Judgements all) {
        double prior = (all.right + 1.0) / (all.cases + 2);
        return (right + PRIOR * prior) / (cases + PRIOR);
    }
}
