package org.placard;

/**
 * What a user may choose about annotating. Two runs on the same report with the same options give the same bytes.
 *
 * @param unnamed whether unnamed holders ("several delegations") hold positions, as actor {@code UNNAMED}, instead of
 *     only labelling their sentence
 * @param expandGroups whether the position of a group is followed by one of each of its members on that date, marked
 *     as derived from the group's
 * @param readers who reads stances
 */
public record Options(boolean unnamed, boolean expandGroups, Readers readers) {
    /** What a report states, and nothing derived from it. */
    public static final Options DEFAULT = new Options(false, false, Readers.DEFAULT);

    /** The same by the grammar alone, which is several times as fast. */
    public static final Options GRAMMAR = new Options(false, false, Readers.GRAMMAR);
}
