package org.placard.gazetteer;

/** In what capacity a state or territory takes part in negotiations. */
public enum Status {
    /** A member of the United Nations. */
    MEMBER,
    /** A non-member state that observes at the United Nations. */
    OBSERVER,
    /** Neither, but takes part in treaties and organisations in its own name: "Cook Islands". */
    PARTY,
    /** Belongs to a state or is represented by one; a holder only where it is said to act: "Greenland proposed". */
    TERRITORY
}
