package org.placard.choice;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.placard.stance.Frame;
import org.placard.stance.Label;

/**
 * How often each row of the frame table was right on labelled text, drawn towards the precision of all rows (beta-binomial,
 * empirical Bayes: Robbins 1956). Immutable.
 */
public final class FramePrecision {
    private static final String FILE = "/frame-precision.csv";
    /** As many cases as the precision of all rows weighs. */
    private static final double PRIOR = 3;

    private final Map<String, Double> precisions = new HashMap<>();
    private double prior = 1;

    private FramePrecision() {}

    /**
     * Loads the measured counts from the class path.
     *
     * @throws UncheckedIOException where the file is missing
     * @throws IllegalArgumentException where a count is no number, or more are right than there are
     */
    public static FramePrecision load() {
        var loaded = new FramePrecision();
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setCommentMarker('#')
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        Map<String, int[]> counts = new HashMap<>();
        int right = 0;
        int cases = 0;
        try (InputStream in = FramePrecision.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IOException(FILE + " is not on the class path");
            }
            for (CSVRecord row : format.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                int[] count = {Integer.parseInt(row.get("right")), Integer.parseInt(row.get("cases"))};
                if (count[0] > count[1]) {
                    throw new IllegalArgumentException(
                            FILE + ", record " + row.getRecordNumber() + ": " + count[0] + " right of " + count[1]);
                }
                counts.put(row.get("row") + " " + row.get("stance"), count);
                right += count[0];
                cases += count[1];
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
