package org.placard.app.diff;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A difference between two runs.
 *
 * @param what position or proposal
 * @param sentence id of the sentence: in the new run, or in the old one where it is lost
 * @param fields what changed; empty unless {@code kind} is CHANGED
 */
public record Change(String checkIn, Kind kind, String what, String sentence, String title, List<Field> fields) {
    public Change {
        fields = List.copyOf(fields);
        if ((kind == Kind.CHANGED) == fields.isEmpty()) {
            throw new IllegalArgumentException(
                    "what changed has fields that did, and nothing else has: " + kind + fields);
        }
    }

    /**
     * What changed, on one line: the title, a stance by its two names alone, everything else with the field's name. Which
     * construction read a position is told only where nothing else changed.
     */
    public String words() {
        List<Field> told = fields.stream()
                .filter(field -> fields.size() == 1 || !field.name().equals(Compared.BY))
                .toList();
        return told.isEmpty()
                ? title
                : title + ": " + told.stream().map(Field::words).collect(Collectors.joining("; "));
    }

    /** What became of it. */
    public enum Kind {
        GAINED,
        LOST,
        CHANGED
    }

    /** A field's values in the old run and in the new one; empty where there is none. */
    public record Field(String name, String before, String after) {
        private String words() {
            String values = shown(before) + " → " + shown(after);
            return name.equals(Compared.STANCE) ? values : name + " " + values;
        }

        private static String shown(String value) {
            return value.isEmpty() ? "none" : value;
        }
    }
}
