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
public record Counts(Map<String, Judgements> rows, Map<String, Judgements> constructions) {
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
        Judgements one = new Judgements(right ? 1 : 0, 1);
        rows.merge(row(frame), one, Judgements::plus);
        constructions.merge(frame.by(), one, Judgements::plus);
    }

    /** Without those of some of its readings. */
    public Counts without(Counts part) {
        Counts rest = new Counts(rows, constructions);
        part.rows.forEach((key, count) -> rest.rows.merge(key, count, Judgements::minus));
        part.constructions.forEach((key, count) -> rest.constructions.merge(key, count, Judgements::minus));
        return rest;
    }

    Judgements ofRow(Frame frame) {
        return rows.getOrDefault(row(frame), Judgements.NONE);
    }

    Judgements ofConstruction(Frame frame) {
        return constructions.getOrDefault(frame.by(), Judgements.NONE);
    }

    Judgements all() {
        return constructions.values().stream().reduce(Judgements.NONE, Judgements::plus);
    }
}
