package org.placard.app.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A tie between two nodes.
 *
 * @param weight normalised; negative only in a subtract network
 * @param supports statements, or in a projection pairs of statements, that support or agree
 * @param opposes those that oppose or disagree
 * @param proposes statements that propose; 0 in a network of actors
 * @param dates days on which it was made or renewed, ascending, each once
 */
public record Tie(
        Node source, Node target, double weight, int supports, int opposes, int proposes, List<LocalDate> dates) {
    public Tie {
        SortedSet<LocalDate> ascending = new TreeSet<>(dates);
        dates = List.copyOf(ascending);
        if (!Double.isFinite(weight)) {
            throw new IllegalArgumentException("a weight is a number: " + weight);
        }
    }

    public Optional<LocalDate> first() {
        return dates.stream().findFirst();
    }

    public Optional<LocalDate> last() {
        return dates.isEmpty() ? Optional.empty() : Optional.of(dates.get(dates.size() - 1));
    }
}
