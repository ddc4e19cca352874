package org.placard.score;

/**
 * What became of the spans of one row under one scheme, in SemEval's five classes. Every gold span is in one of
 * correct, partial, incorrect and missed, every found span in one of correct, partial, incorrect and spurious.
 */
public record SpanOutcome(int correct, int partial, int incorrect, int missed, int spurious) {
    public static final SpanOutcome NONE = new SpanOutcome(0, 0, 0, 0, 0);

    public SpanOutcome plus(SpanOutcome other) {
        return new SpanOutcome(
                correct + other.correct,
                partial + other.partial,
                incorrect + other.incorrect,
                missed + other.missed,
                spurious + other.spurious);
    }

    /** Correct spans, with half a point for each partial one. */
    public double credit() {
        return correct + partial / 2.0;
    }
}
