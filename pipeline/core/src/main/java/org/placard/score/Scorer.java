package org.placard.score;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.placard.annotation.AnnotatedCheckIn;

/** Scores annotated check-ins against gold. Thread-safe; the same input gives the same score everywhere. */
public final class Scorer {
    private final Gold gold;
    private final Bootstrap bootstrap;

    public Scorer(Gold gold) {
        this(gold, new Bootstrap(Bootstrap.RESAMPLES));
    }

    public Scorer(Gold gold, Bootstrap bootstrap) {
        this.gold = gold;
        this.bootstrap = bootstrap;
    }

    /** Scores an output: every check-in that was made of the gold's text, in any order. */
    public Score score(List<AnnotatedCheckIn> output) {
        return score(new Aligner(gold).align(output));
    }

    /** Scores what is already laid beside gold. */
    public Score score(Comparison comparison) {
        return new Score(
                comparison,
                bootstrap.figures(comparison),
                outcomes(
                        comparison,
                        Expected::comparesSpans,
                        (row, scheme) -> SpanPairing.outcome(
                                scheme, row.expected().mentions(), row.found().mentions())),
                outcomes(
                        comparison,
                        Expected::comparesProvisions,
                        (row, scheme) -> SpanPairing.outcome(
                                scheme, row.expected().references(), row.found().references())),
                Calibration.ofLabels(comparison),
                Calibration.ofPositions(comparison),
                new DifferenceFinder().find(comparison));
    }

    /** How {@code score} differs from {@code other}, figure by figure. */
    public List<FigureChange> changes(Score score, Score other) {
        return bootstrap.changes(score.comparison(), other.comparison());
    }

    /** The score of parts of the gold. */
    public List<Slice> slices(Score score) {
        return new Slicer(bootstrap).slice(score.comparison());
    }

    private static Map<SpanScheme, SpanOutcome> outcomes(
            Comparison comparison,
            Predicate<Expected> compared,
            BiFunction<ComparedRow, SpanScheme, SpanOutcome> outcome) {
        Map<SpanScheme, SpanOutcome> outcomes = new EnumMap<>(SpanScheme.class);
        for (SpanScheme scheme : SpanScheme.values()) {
            outcomes.put(
                    scheme,
                    comparison.rows().stream()
                            .filter(row -> compared.test(row.expected()))
                            .map(row -> outcome.apply(row, scheme))
                            .reduce(SpanOutcome.NONE, SpanOutcome::plus));
        }
        return outcomes;
    }
}
