package org.placard.stance;

/** What a frame may ask of the words behind its cue; {@link Complement} says when each holds. */
public enum ComplementTest {
    KEEP,
    DELETE,
    DELETED,
    ACT,
    PROPOSAL,
    TEXT,
    FAULT,
    PRAISE,
    SHOULD,
    CRUCIAL,
    NEED_ACT,
    STATEMENT,
    NAMED,
    MEMBER,
    BARE,
    CONTENT,
    FINITE,
    MODAL,
    HOLDERS,
    PREDICATE,
    SAID,
    SOURCED,
    LEAVE,
    STAYS,
    LEAVES,
    KEEPING,
    ACTING,
    NEW,
    INITIAL
}
