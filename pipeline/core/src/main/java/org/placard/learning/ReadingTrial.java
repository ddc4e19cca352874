package org.placard.learning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.placard.choice.Counts;
import org.placard.choice.Feature;
import org.placard.choice.ReadingChoice;
import org.placard.score.Calibration;
import org.placard.score.Calibration.Decision;
import org.placard.stance.Frame;

/**
 * How the grammar's readings are to be weighed, learned from labelled check-ins, and what that is worth on check-ins
 * that were left out. A reading never counts for itself: the shares of its row and construction are those of the other
 * check-ins, in learning as in testing.
 *
 * @param weights of each {@link Feature}, learned from all check-ins
 * @param counts of all check-ins
 * @param leftOut calibration of the readings of each check-in by what the others taught
 */
public record ReadingTrial(double[] weights, Counts counts, Calibration leftOut) {
    /**
     * A reading that gold could judge.
     *
     * @param checkIn unlike that of other check-ins
     */
    public record Judged(String checkIn, Frame frame, boolean right) {}

    /** Learns from readings, and tests with each check-in left out in turn. */
    public static ReadingTrial run(List<Judged> readings) {
        Counts all = Counts.none();
        Map<String, Counts> parts = new LinkedHashMap<>();
        for (Judged reading : readings) {
            all.add(reading.frame(), reading.right());
            parts.computeIfAbsent(reading.checkIn(), key -> Counts.none()).add(reading.frame(), reading.right());
        }
        List<Decision> decisions = new ArrayList<>();
        for (Map.Entry<String, Counts> part : parts.entrySet()) {
            Counts others = all.without(part.getValue());
            List<LogisticRegression.Case> cases = new ArrayList<>();
            for (Judged reading : readings) {
                if (!reading.checkIn().equals(part.getKey())) {
                    cases.add(example(reading, others.without(parts.get(reading.checkIn()))));
                }
            }
            if (cases.isEmpty()) {
                continue;
            }
            var choice = new ReadingChoice(LogisticRegression.fit(cases), others);
            readings.stream()
                    .filter(reading -> reading.checkIn().equals(part.getKey()))
                    .forEach(reading ->
                            decisions.add(new Decision(choice.probability(reading.frame()), reading.right())));
        }
        List<LogisticRegression.Case> cases = new ArrayList<>();
        for (Judged reading : readings) {
            cases.add(example(reading, all.without(parts.get(reading.checkIn()))));
        }
        return new ReadingTrial(LogisticRegression.fit(cases), all, Calibration.of(decisions));
    }

    private static LogisticRegression.Case example(Judged reading, Counts others) {
        return new LogisticRegression.Case(Feature.all(reading.frame(), others), reading.right());
    }
}
