package org.placard.choice;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.placard.gazetteer.Table;
import org.placard.stance.Frame;
import org.placard.stance.Label;

/**
 * How often each row of the frame table was right on labelled text, drawn towards the precision of all rows (beta-binomial,
 * empirical Bayes: Robbins 1956). Immutable.
 */
public final class FramePrecision {
    private static final String FILE = "frame-precision.csv";
    /** As many cases as the precision of all rows weighs. */
    private static final double PRIOR = 3;

    private final Map<String, Double> precisions = new HashMap<>();
    private double prior = 1;

    private FramePrecision() {}

    /**
     * Loads the measured counts from the class path.
     *
     * @throws org.placard.gazetteer.InvalidGazetteerException where the file is missing, a count is no number, or more are
     *     right than there are
     */
    public static FramePrecision load() {
        var loaded = new FramePrecision();
        Map<String, int[]> counts = new HashMap<>();
        int right = 0;
        int cases = 0;
        for (Table.Row row :
                Table.onClassPath(FILE, "row", "stance", "right", "cases").rows()) {
            int[] count = {row.number("right"), row.number("cases")};
            if (count[0] > count[1]) {
                throw row.invalid(count[0] + " right of " + count[1]);
            }
            counts.put(row.text("row") + " " + row.text("stance"), count);
            right += count[0];
            cases += count[1];
        }
        loaded.prior = cases == 0 ? 1 : (double) right / cases;
        for (Map.Entry<String, int[]> entry : counts.entrySet()) {
            int[] count = entry.getValue();
            loaded.precisions.put(entry.getKey(), (count[0] + PRIOR * loaded.prior) / (count[1] + PRIOR));
        }
        return loaded;
    }

    /** Probability that a label read by the frame's row is right, between 0 and 1; that of all rows where it was never measured. */
    public double of(Frame frame) {
        return precisions.getOrDefault(frame.frame().id() + " " + key(frame.label()), prior);
    }

    private static String key(Label label) {
        return label.name().toLowerCase(Locale.ROOT);
    }
}
