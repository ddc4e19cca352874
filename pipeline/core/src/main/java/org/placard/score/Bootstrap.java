package org.placard.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/**
 * Confidence intervals and tests by resampling rows with replacement (Efron and Tibshirani 1993; paired as in Koehn
 * 2004). Counts are taken once a row, so a resample is a sum. The same rows give the same figures everywhere.
 */
public final class Bootstrap {
    /** Resamples where nobody asks for another number. */
    public static final int RESAMPLES = 2000;

    private static final long SEED = 20240126;

    private final int resamples;

    /** @param resamples 100 or more; an interval of 95 % needs a thousand to be steady */
    public Bootstrap(int resamples) {
        if (resamples < 100) {
            throw new IllegalArgumentException("too few resamples for an interval: " + resamples);
        }
        this.resamples = resamples;
    }

    /** Every figure of {@code comparison} with its interval. */
    public List<ScoredFigure> figures(Comparison comparison) {
        return figures(comparison, List.of(Figure.values()));
    }

    /** These figures of {@code comparison} with their intervals. */
    public List<ScoredFigure> figures(Comparison comparison, List<Figure> figures) {
        List<Sums> rows = counted(comparison);
        Sums all = Sums.over(rows);
        Sums[] resampled = resample(List.of(rows)).get(0);
        List<ScoredFigure> scored = new ArrayList<>();
        for (Figure figure : figures) {
            scored.add(new ScoredFigure(
                    figure,
                    Rounding.toFour(figure.value(all)),
                    interval(resampled, figure::value),
                    figure.hasParts() ? Optional.of(parts(figure, all, resampled)) : Optional.empty()));
        }
        return scored;
    }

    /**
     * Compares two outputs on the same gold, figure by figure, each resample drawing the same rows of both.
     *
     * @throws IllegalArgumentException where the two do not have the same rows
     */
    public List<FigureChange> changes(Comparison comparison, Comparison other) {
        if (!comparison.rows().stream()
                .map(row -> row.expected().row())
                .toList()
                .equals(other.rows().stream().map(row -> row.expected().row()).toList())) {
            throw new IllegalArgumentException("two outputs can only be compared on the same gold");
        }
        List<Sums> rows = counted(comparison);
        List<Sums> otherRows = counted(other);
        List<Sums[]> resampled = resample(List.of(rows, otherRows));
        List<FigureChange> changes = new ArrayList<>();
        for (Figure figure : Figure.values()) {
            double value = figure.value(Sums.over(rows));
            double otherValue = figure.value(Sums.over(otherRows));
            double[] differences = new double[resamples];
            for (int i = 0; i < resamples; i++) {
                differences[i] = figure.value(resampled.get(0)[i])
                        - figure.value(resampled.get(1)[i]);
            }
            changes.add(new FigureChange(
                    figure,
                    Rounding.toFour(value),
                    Rounding.toFour(otherValue),
                    Rounding.toFour(value - otherValue),
                    Interval.of(differences),
                    p(differences)));
        }
        return changes;
    }

    /** Twice the share of resamples on the rarer side of zero; one is added to each so that no p-value is 0. */
    private static double p(double[] differences) {
        long notAbove = Arrays.stream(differences).filter(d -> d <= 0).count();
        long notBelow = Arrays.stream(differences).filter(d -> d >= 0).count();
        return Rounding.toFour(Math.min(1, 2.0 * (Math.min(notAbove, notBelow) + 1) / (differences.length + 1)));
    }

    private static ScoredFigure.Parts parts(Figure figure, Sums all, Sums[] resampled) {
        Count count = figure.count(all).orElseThrow();
        return new ScoredFigure.Parts(
                Rounding.toFour(count.precision()),
                Rounding.toFour(count.recall()),
                interval(resampled, sums -> figure.count(sums).orElseThrow().precision()),
                interval(resampled, sums -> figure.count(sums).orElseThrow().recall()),
                count.right(),
                count.found(),
                count.gold());
    }

    private static Interval interval(Sums[] resampled, ToDoubleFunction<Sums> value) {
        return Interval.of(Arrays.stream(resampled).mapToDouble(value).toArray());
    }

    private static List<Sums> counted(Comparison comparison) {
        return comparison.rows().stream().map(Sums::in).toList();
    }

    /** For each of the parallel samples its resamples; number i of every sample draws the same rows. */
    private List<Sums[]> resample(List<List<Sums>> samples) {
        int rows = samples.get(0).size();
        List<List<Sums.Sparse>> sparse = samples.stream()
                .map(sample -> sample.stream().map(Sums.Sparse::new).toList())
                .toList();
        List<Sums[]> resampled =
                samples.stream().map(sample -> new Sums[resamples]).toList();
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < resamples; i++) {
            int[] times = new int[rows];
            for (int draw = 0; draw < rows; draw++) {
                times[random.nextInt(rows)]++;
            }
            for (int sample = 0; sample < samples.size(); sample++) {
                resampled.get(sample)[i] = sum(sparse.get(sample), times);
            }
        }
        return resampled;
    }

    private static Sums sum(List<Sums.Sparse> rows, int[] times) {
        Sums sums = new Sums();
        for (int row = 0; row < times.length; row++) {
            if (times[row] > 0) {
                rows.get(row).addTo(sums, times[row]);
            }
        }
        return sums;
    }
}
