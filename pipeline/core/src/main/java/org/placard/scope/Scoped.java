package org.placard.scope;

/**
 * What the surroundings of a clause make of it.
 *
 * @param flipped whether it is said of the opposite: an odd number of negations reaches it
 * @param trigger first term of what decided, or -1
 * @param row id of the row of the table that decided, or empty
 */
public record Scoped(Factuality factuality, boolean flipped, int trigger, String row) {
    static final Scoped PLAIN = new Scoped(Factuality.ASSERTED, false, -1, "");

    /** Whether the report says so, be it in the negative. */
    public boolean asserted() {
        return factuality == Factuality.ASSERTED;
    }
}
