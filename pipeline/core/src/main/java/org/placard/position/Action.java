package org.placard.position;

/** What a proposal would do to the text under negotiation. */
public enum Action {
    ADD,
    DELETE,
    REPLACE,
    KEEP,
    MERGE,
    MOVE,
    LIMIT,
    RENAME,
    THRESHOLD,
    AMEND,
    PROCEDURE,
    OTHER
}
