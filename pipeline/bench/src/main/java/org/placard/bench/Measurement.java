package org.placard.bench;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What one pipeline took.
 *
 * @param startSeconds from its command to its first sentence or check-in
 * @param firstPassSeconds all files for the first time, models loaded
 * @param secondPassSeconds all files again, the Java machine warm
 * @param peakMebibytes most resident memory; 0 where the system does not tell
 */
record Measurement(double startSeconds, double firstPassSeconds, double secondPassSeconds, double peakMebibytes) {

    /** Each figure's median over some runs, 1 or more. */
    static Measurement median(List<Measurement> runs) {
        return new Measurement(
                median(runs, Measurement::startSeconds),
                median(runs, Measurement::firstPassSeconds),
                median(runs, Measurement::secondPassSeconds),
                median(runs, Measurement::peakMebibytes));
    }

    private static double median(List<Measurement> runs, ToDoubleFunction<Measurement> figure) {
        return median(runs.stream().mapToDouble(figure).toArray());
    }

    /** The middle value; of an even number, the mean of the two in the middle. */
    static double median(double... values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("no values have no median");
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }
}
