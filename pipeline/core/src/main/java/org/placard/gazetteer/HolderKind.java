package org.placard.gazetteer;

/** What kind of holder a name stands for. */
public enum HolderKind {
    STATE,
    GROUP,
    CHAIR,
    UNNAMED
}
