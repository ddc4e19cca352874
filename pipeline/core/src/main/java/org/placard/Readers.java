package org.placard;

import java.util.Locale;

/** Who reads stances. */
public enum Readers {
    /** The grammar alone. */
    GRAMMAR,
    /** The trained reader alone, for comparison. */
    TRAINED,
    /** The grammar, and the trained reader where the grammar leaves a question. */
    BOTH;

    /** What finds more on check-ins that nothing was learnt from; the grammar alone is faster. */
    public static final Readers DEFAULT = BOTH;

    /** As a user writes it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
