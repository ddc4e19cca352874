package org.placard.choice;

import java.util.Map;
import java.util.TreeMap;
import org.placard.stance.Frame;

/**
 * How often the readings of each row of frames and of each construction were right.
 *
 * @param rows by {@link #row}
 * @param constructions by their name
 */
public record Counts(Map<String, Count> rows, Map<String, Count> constructions) {
    /** Key of the table {@code readings.csv} for a reading's row: a row may be turned round by a negation. */
    public static String row(Frame frame) {
        return frame.row().id() + ":" + frame.label().name().toLowerCase(java.util.Locale.ROOT);
    }

    public Counts {
        rows = new TreeMap<>(rows);
        constructions = new TreeMap<>(constructions);
    }

    /** Those of nothing. */
    public static Counts none() {
        return new Counts(Map.of(), Map.of());
    }

    /** Counts one more reading, in place. */
    public void add(Frame frame, boolean right) {
        Count one = new Count(right ? 1 : 0, 1);
        rows.merge(row(frame), one, Count::plus);
        constructions.merge(frame.by(), one, Count::plus);
    }

    /** Without those of some of its readings. */
    public Counts without(Counts part) {
        Counts rest = new Counts(rows, constructions);
        part.rows.forEach((key, count) -> rest.rows.merge(key, count, Count::minus));
        part.constructions.forEach((key, count) -> rest.constructions.merge(key, count, Count::minus));
        return rest;
    }

    Count ofRow(Frame frame) {
        return rows.getOrDefault(row(frame), Count.NONE);
    }

    Count ofConstruction(Frame frame) {
        return constructions.getOrDefault(frame.by(), Count.NONE);
    }

    Count all() {
        return constructions.values().stream().reduce(Count.NONE, Count::plus);
    }
}
