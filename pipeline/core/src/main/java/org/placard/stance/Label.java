package org.placard.stance;

/** What a sentence may be labelled with. */
public enum Label {
    SUPPORT,
    OPPOSITION,
    PROPOSAL
}
