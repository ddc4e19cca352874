package org.placard.gazetteer;

/** What kind of participant a name stands for. All but bodies hold positions. */
public enum HolderKind {
    STATE,
    GROUP,
    CHAIR,
    UNNAMED,
    /** An organisation, a secretariat or an institution: takes the floor, stands in lists, is never a holder. */
    BODY
}
