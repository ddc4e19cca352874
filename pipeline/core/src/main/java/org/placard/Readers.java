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

    /** Fastest; with both, more is found on check-ins that nothing was learnt from, at a quarter of the speed. */
    public static final Readers DEFAULT = GRAMMAR;

    /** As a user writes it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
