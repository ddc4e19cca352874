package org.placard.learning;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.placard.stance.Label;

/**
 * A gold sentence as a classifier sees it.
 *
 * @param row its place among all compared rows
 * @param checkIn number of its check-in among all; check-ins are left out as wholes
 * @param features what the sentence has; without repetition
 * @param labels of gold, without contested ones
 * @param contested labels that count neither for nor against, and teach nothing
 * @param rules labels that the rules gave, with their confidence
 */
record Example(
        int row,
        int checkIn,
        List<String> features,
        Set<Label> labels,
        Set<Label> contested,
        Map<Label, Double> rules) {
    Example {
        features = List.copyOf(features);
        labels = Set.copyOf(labels);
        contested = Set.copyOf(contested);
        rules = Map.copyOf(rules);
    }
}
