package org.placard.choice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.placard.gazetteer.Table;
import org.placard.stance.Frame;
import org.placard.stance.SentenceStances;

/**
 * Gives each reading of the grammar the probability that a careful annotator agrees with it, by logistic regression on
 * labelled check-ins, and drops what is more likely wrong than it is worth. Immutable.
 */
public final class ReadingChoice {
    private static final String FILE = "readings.csv";

    /** Kinds of rows of the table: a weight, the count of a row of frames, the count of a construction. */
    private enum Kind {
        FEATURE,
        ROW,
        CONSTRUCTION
    }

    /** Log-odds beyond which nothing is surer. */
    private static final double MOST = 6;

    /** A reading less likely than this is no reading: its stance would be wrong more often than its absence. */
    private static final double LEAST = 0.4;

    private final double[] weights;
    private final Counts counts;

    /**
     * Weighs by some weights, such as those of a trial.
     *
     * @param weights one for each {@link Feature}
     */
    public ReadingChoice(double[] weights, Counts counts) {
        if (weights.length != Feature.values().length) {
            throw new IllegalArgumentException(
                    weights.length + " weights for " + Feature.values().length + " features");
        }
        this.weights = weights.clone();
        this.counts = counts;
    }

    /**
     * Loads the measured weights from the class path.
     *
     * @throws org.placard.gazetteer.InvalidGazetteerException where the file is missing, lacks a feature or has a value
     *     that is no number
     */
    public static ReadingChoice load() {
        double[] weights = new double[Feature.values().length];
        Map<String, Judgements> rows = new HashMap<>();
        Map<String, Judgements> constructions = new HashMap<>();
        int features = 0;
        for (Table.Row row : Table.onClassPath(FILE, "kind", "name", "weight", "right", "cases")
                .rows()) {
            Kind kind = row.word("kind", Kind.class);
            if (kind == Kind.FEATURE) {
                weights[row.word("name", Feature.class).ordinal()] = Double.parseDouble(row.text("weight"));
                features++;
            } else {
                Judgements count = new Judgements(row.number("right"), row.number("cases"));
                (kind == Kind.ROW ? rows : constructions).put(row.text("name"), count);
            }
        }
        if (features != weights.length) {
            throw new IllegalArgumentException(FILE + " has " + features + " features, not " + weights.length);
        }
        return new ReadingChoice(weights, new Counts(rows, constructions));
    }

    /** Probability that a reading is right, strictly between 0 and 1. */
    public double probability(Frame frame) {
        double sum = 0;
        double[] features = Feature.all(frame, counts);
        for (int i = 0; i < features.length; i++) {
            sum += weights[i] * features[i];
        }
        return 1 / (1 + Math.exp(-Math.max(-MOST, Math.min(MOST, sum))));
    }

    /** The same sentences, their readings weighed and the unlikely ones gone. */
    public List<SentenceStances> choose(List<SentenceStances> read) {
        return read.stream().map(this::choose).toList();
    }

    private SentenceStances choose(SentenceStances read) {
        List<Frame> likely = read.frames().stream()
                .map(frame -> frame.weighed(rounded(probability(frame))))
                .filter(frame -> frame.confidence() >= LEAST)
                .toList();
        return read.with(likely);
    }

    /** To four places, as it is written: what lies behind them is not the same on every machine. */
    private static double rounded(double probability) {
        return Math.round(probability * 10_000) / 10_000.0;
    }
}
