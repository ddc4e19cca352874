package org.placard.score;

import java.util.Optional;

/**
 * A figure with its interval.
 *
 * @param value rounded to four decimals
 * @param interval 95 % bootstrap percentile interval of the value
 * @param parts what the value was computed from, for figures that have precision and recall
 */
public record ScoredFigure(Figure figure, double value, Interval interval, Optional<Parts> parts) {
    /**
     * Precision and recall with their intervals, rounded to four decimals, and the counts behind them.
     *
     * @param right found and in gold; a partly right span counts one half
     * @param found in the output
     * @param gold in gold
     */
    public record Parts(
            double precision,
            double recall,
            Interval precisionInterval,
            Interval recallInterval,
            double right,
            double found,
            double gold) {}
}
