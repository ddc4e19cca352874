package org.placard.score;

import java.util.List;
import java.util.Map;

/**
 * How an output does on gold.
 *
 * @param comparison the two side by side, row by row
 * @param figures in the order of {@link Figure}
 * @param mentions what became of mentions under each scheme
 * @param references what became of provision references under each scheme
 * @param differences every miss and false alarm
 */
public record Score(
        Comparison comparison,
        List<ScoredFigure> figures,
        Map<SpanScheme, SpanOutcome> mentions,
        Map<SpanScheme, SpanOutcome> references,
        Calibration labelCalibration,
        Calibration positionCalibration,
        List<Difference> differences) {
    /** A figure's value. */
    public double value(Figure figure) {
        return figures.get(figure.ordinal()).value();
    }
}
