package org.placard.score;

/**
 * How often something was right.
 *
 * @param right in both gold and output; a partly right span counts one half
 * @param found in the output
 * @param gold in gold
 * @param of decisions in all, where a count has such a number, else 0
 */
record Count(double right, double found, double gold, double of) {
    static final Count NONE = new Count(0, 0, 0, 0);

    static Count of(double right, double found, double gold) {
        return new Count(right, found, gold, 0);
    }

    /** One yes-or-no decision of each side. */
    static Count decision(boolean gold, boolean found) {
        return new Count(gold && found ? 1 : 0, found ? 1 : 0, gold ? 1 : 0, 1);
    }

    /** One row that is right or wrong as a whole. */
    static Count whole(boolean right) {
        return new Count(right ? 1 : 0, 1, 1, 1);
    }

    Count plus(Count other) {
        return new Count(right + other.right, found + other.found, gold + other.gold, of + other.of);
    }

    /** What was right of what was found; 1 where nothing was to be found and nothing was. */
    double precision() {
        return found > 0 ? right / found : gold > 0 ? 0 : 1;
    }

    double recall() {
        return gold > 0 ? right / gold : 1;
    }

    /** The harmonic mean of precision and recall. */
    double f1() {
        double p = precision();
        double r = recall();
        return p + r > 0 ? 2 * p * r / (p + r) : 0;
    }

    /** Share of decisions that were right; 1 where there was none. */
    double accuracy() {
        return of > 0 ? right / of : 1;
    }

    /**
     * Agreement of two raters on yes-or-no decisions beyond what their rates of yes give by chance (Cohen 1960): 1 is
     * full agreement, 0 what chance gives. Where chance leaves nothing to disagree on, agreement is full.
     */
    double kappa() {
        if (of == 0) {
            return 1;
        }
        double observed = (of - gold - found + 2 * right) / of;
        double chance = (gold * found + (of - gold) * (of - found)) / (of * of);
        return chance == 1 ? 1 : (observed - chance) / (1 - chance);
    }
}
