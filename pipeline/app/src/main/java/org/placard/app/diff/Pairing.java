package org.placard.app.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Positions, or proposals, of an earlier run beside those of a later one. Equal ones pair first, so that a twin that differs
 * does not take their place; then those of the same stance; then those of the same holder in the same sentence.
 */
final class Pairing {
    private final Map<Compared, Compared> earlier = new LinkedHashMap<>();
    private final List<Compared> after;
    private final List<Compared> lost;

    Pairing(List<Compared> before, List<Compared> after) {
        this.after = after;
        Map<String, List<Compared>> left = new LinkedHashMap<>();
        before.forEach(each ->
                left.computeIfAbsent(each.key(), key -> new ArrayList<>()).add(each));
        pair(left, (one, other) -> one.differingFrom(other).isEmpty());
        pair(left, Compared::sameStance);
        pair(left, (one, other) -> true);
        lost = left.values().stream().flatMap(List::stream).toList();
    }

    private void pair(Map<String, List<Compared>> left, BiPredicate<Compared, Compared> fits) {
        for (Compared each : after) {
            if (!earlier.containsKey(each)) {
                List<Compared> candidates = left.getOrDefault(each.key(), List.of());
                Optional<Compared> chosen = candidates.stream()
                        .filter(other -> fits.test(other, each))
                        .findFirst();
                chosen.ifPresent(other -> {
                    candidates.remove(other);
                    earlier.put(each, other);
                });
            }
        }
    }

    /** The earlier run's ids by the later one's, of what both have. */
    Map<String, String> earlierIds() {
        Map<String, String> ids = new HashMap<>();
        earlier.forEach((young, old) -> ids.put(young.id(), old.id()));
        return ids;
    }

    /** What was gained and changed in the order of the later text, then what was lost. */
    List<Change> changes(String checkIn, Function<Change.Field, Change.Field> shown) {
        List<Change> changes = new ArrayList<>();
        for (Compared each : after) {
            Compared old = earlier.get(each);
            if (old == null) {
                changes.add(change(checkIn, Change.Kind.GAINED, each, List.of()));
            } else if (!old.differingFrom(each).isEmpty()) {
                changes.add(change(
                        checkIn,
                        Change.Kind.CHANGED,
                        each,
                        fields(old, each).stream().map(shown).toList()));
            }
        }
        lost.forEach(each -> changes.add(change(checkIn, Change.Kind.LOST, each, List.of())));
        return changes;
    }

    private static List<Change.Field> fields(Compared before, Compared after) {
        return before.differingFrom(after).stream()
                .map(name -> new Change.Field(
                        name, before.fields().get(name), after.fields().get(name)))
                .toList();
    }

    private static Change change(String checkIn, Change.Kind kind, Compared each, List<Change.Field> fields) {
        return new Change(checkIn, kind, each.what(), each.sentence(), title(each, fields), fields);
    }

    /** A holder with its stance, unless the stance is what changed. */
    private static String title(Compared each, List<Change.Field> fields) {
        String stance = each.fields().get(Compared.STANCE);
        boolean moved = fields.stream().anyMatch(field -> field.name().equals(Compared.STANCE));
        return stance == null || moved ? each.title() : each.title() + " " + stance;
    }
}
