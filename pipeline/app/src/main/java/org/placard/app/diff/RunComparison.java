package org.placard.app.diff;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.placard.annotation.AnnotatedCheckIn;
import org.placard.app.CheckInFolder;
import org.placard.app.HeldFolder;
import org.placard.app.tables.Holders;
import org.placard.app.tables.IndexedCheckIn;

/** Finds the positions and proposals that one run has and another has not, or has otherwise. */
public final class RunComparison {
    private final Holders.Names names;

    public RunComparison(Holders holders) {
        this.names = holders.names();
    }

    /** The changes from the old run to the new one: by check-in, in the order of the text. */
    public List<Change> compare(CheckInFolder before, CheckInFolder after) throws IOException {
        Map<String, AnnotatedCheckIn> old = byId(before);
        Map<String, AnnotatedCheckIn> young = byId(after);
        Set<String> ids = new TreeSet<>(old.keySet());
        ids.addAll(young.keySet());
        List<Change> changes = new ArrayList<>();
        for (String id : ids) {
            changes.addAll(changes(id, compared(old.get(id)), compared(young.get(id))));
        }
        return changes;
    }

    private static Map<String, AnnotatedCheckIn> byId(CheckInFolder folder) throws IOException {
        Map<String, AnnotatedCheckIn> byId = new TreeMap<>();
        try (HeldFolder held = HeldFolder.shared(folder.path())) {
            held.checkIns().forEach(checkIn -> byId.put(checkIn.id(), checkIn));
        }
        return byId;
    }

    private List<Compared> compared(AnnotatedCheckIn checkIn) throws IOException {
        if (checkIn == null) {
            return List.of();
        }
        IndexedCheckIn indexed = IndexedCheckIn.of(checkIn, names);
        return Stream.concat(
                        checkIn.proposals().stream().map(each -> Compared.of(indexed, each)),
                        checkIn.positions().stream().map(each -> Compared.of(indexed, each)))
                .toList();
    }

    private static List<Change> changes(String checkIn, List<Compared> before, List<Compared> after) {
        Map<String, List<Compared>> left = new LinkedHashMap<>();
        before.forEach(each ->
                left.computeIfAbsent(each.key(), key -> new ArrayList<>()).add(each));
        // Equal ones pair first, so that a twin that differs does not take their place.
        List<Compared> unpaired = new ArrayList<>();
        for (Compared each : after) {
            if (!take(left, each)) {
                unpaired.add(each);
            }
        }
        List<Change> changes = new ArrayList<>();
        for (Compared each : unpaired) {
            List<Compared> candidates = left.getOrDefault(each.key(), List.of());
            changes.add(
                    candidates.isEmpty()
                            ? change(checkIn, Change.Kind.GAINED, each, List.of())
                            : change(checkIn, Change.Kind.CHANGED, each, fields(candidates.remove(0), each)));
        }
        left.values()
                .forEach(rest -> rest.forEach(each -> changes.add(change(checkIn, Change.Kind.LOST, each, List.of()))));
        return changes;
    }

    private static boolean take(Map<String, List<Compared>> left, Compared each) {
        List<Compared> candidates = left.getOrDefault(each.key(), List.of());
        for (int i = 0; i < candidates.size(); i++) {
            if (candidates.get(i).differingFrom(each).isEmpty()) {
                candidates.remove(i);
                return true;
            }
        }
        return false;
    }

    private static List<Change.Field> fields(Compared before, Compared after) {
        return before.differingFrom(after).stream()
                .map(name -> new Change.Field(
                        name, before.fields().get(name), after.fields().get(name)))
                .toList();
    }

    private static Change change(String checkIn, Change.Kind kind, Compared each, List<Change.Field> fields) {
        return new Change(checkIn, kind, each.what(), each.sentence(), each.title(), fields);
    }
}
