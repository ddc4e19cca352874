package org.placard.learning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.placard.stance.Label;

/**
 * Decides every sentence by models that were learnt from other check-ins. Thresholds are chosen on those others too, by
 * probabilities that leave out a part of them in turn (nested cross-validation, Varma and Simon 2006).
 */
final class LeaveOneOut {
    /** Into how many parts the other check-ins are dealt when thresholds are chosen. */
    private static final int PARTS = 5;

    private final List<Example> examples;

    /** What was decided without a sentence's check-in: the model's probability, and when it overrules the rules. */
    record Verdict(double probability, Thresholds thresholds) {}

    LeaveOneOut(List<Example> examples) {
        this.examples = List.copyOf(examples);
    }

    /** The verdict on every sentence, by its row. */
    Map<Integer, Verdict> verdicts(Label label) {
        Map<Integer, Verdict> verdicts = new HashMap<>();
        for (int checkIn : checkIns(examples)) {
            List<Example> others = without(examples, Example::checkIn, checkIn);
            Thresholds thresholds = thresholds(label, others);
            LabelModel model = LabelModel.learn(label, others);
            for (Example example : examples) {
                if (example.checkIn() == checkIn) {
                    verdicts.put(example.row(), new Verdict(model.probability(example.features()), thresholds));
                }
            }
        }
        return verdicts;
    }

    private static Thresholds thresholds(Label label, List<Example> examples) {
        List<Integer> checkIns = checkIns(examples);
        ToIntFunction<Example> part = example -> checkIns.indexOf(example.checkIn()) % PARTS;
        List<Thresholds.Case> cases = new ArrayList<>();
        for (int left = 0; left < Math.min(PARTS, checkIns.size()); left++) {
            LabelModel model = LabelModel.learn(label, without(examples, part, left));
            for (Example example : examples) {
                if (part.applyAsInt(example) == left && !example.contested().contains(label)) {
                    cases.add(new Thresholds.Case(
                            example.rules().containsKey(label),
                            model.probability(example.features()),
                            example.labels().contains(label)));
                }
            }
        }
        return Thresholds.best(cases);
    }

    private static List<Integer> checkIns(List<Example> examples) {
        return examples.stream().map(Example::checkIn).distinct().toList();
    }

    private static List<Example> without(List<Example> examples, ToIntFunction<Example> group, int left) {
        return examples.stream()
                .filter(example -> group.applyAsInt(example) != left)
                .toList();
    }
}
