package org.placard.score;

import java.util.Arrays;

/** A range of values, both ends included. */
public record Interval(double low, double high) {
    /** Share of the resamples that an interval holds. */
    static final double COVERAGE = 0.95;

    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("not an interval: [" + low + ", " + high + "]");
        }
    }

    /** The percentile interval over resampled values, rounded outwards to whole ranks. */
    static Interval of(double[] resampled) {
        double[] sorted = resampled.clone();
        Arrays.sort(sorted);
        double tail = (1 - COVERAGE) / 2 * (sorted.length - 1);
        return new Interval(
                Rounding.toFour(sorted[(int) Math.floor(tail)]),
                Rounding.toFour(sorted[sorted.length - 1 - (int) Math.floor(tail)]));
    }
}
