package org.placard.trained;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.placard.stance.Label;
import org.placard.text.Span;

/**
 * What the trained reader makes of one sentence.
 *
 * @param labels calibrated probability of each label, 0.01 to 0.99 in steps of 0.01
 * @param readings every stance at every marker, likely or not, in the order of markers and labels
 */
public record TrainedSentence(Map<Label, Double> labels, List<TrainedReading> readings) {
    public TrainedSentence {
        labels = Map.copyOf(labels);
        readings = List.copyOf(readings);
    }

    /** How likely the holders that stand at a place take a stance; empty where no marker stands there. */
    public OptionalDouble confidence(Label stance, Span holder) {
        return readings.stream()
                .filter(reading ->
                        reading.stance() == stance && reading.holder().span().equals(holder))
                .mapToDouble(TrainedReading::confidence)
                .findFirst();
    }
}
