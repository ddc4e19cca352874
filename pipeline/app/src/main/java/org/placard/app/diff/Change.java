package org.placard.app.diff;

import java.util.List;

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

    /** What became of it. */
    public enum Kind {
        GAINED,
        LOST,
        CHANGED
    }

    /** A field's values in the old run and in the new one; empty where there is none. */
    public record Field(String name, String before, String after) {}
}
