package org.placard.syntax;

import java.util.Locale;

/** The closed word classes of {@code gazetteers/word-classes.csv}, which says what belongs to each. */
public enum WordClass {
    ADVERB,
    DETERMINER,
    BE,
    HAVE,
    DO,
    MODAL,
    OBLIGATION,
    NEGATION,
    NO_QUANTIFIER,
    CONJUNCTION,
    SUBORDINATOR,
    RELATIVE,
    PREPOSITION,
    PRONOUN,
    DELEGATE,
    BY,
    INCLUDE,
    AWAY,
    STAYING,
    INDEFINITE,
    NUMBER,
    EVERYBODY,
    INVERTING,
    EXCEPT,
    WARMLY,
    NEED,
    LEAVE,
    WITHDRAW,
    POSSESSIVE_PRONOUN,
    QUESTION,
    LIST_OPENER,
    CONTROL,
    NEGATIVE_CONTROL,
    LIGHT,
    RECEIVE,
    SAY,
    FINITE,
    KEEP,
    EXISTING,
    DELETE,
    ADD,
    REPLACE,
    MERGE,
    MOVE,
    LIMIT,
    RENAME,
    THRESHOLD,
    AMEND,
    PROCEDURE,
    CRUCIAL,
    FAULT,
    PRAISE,
    PROCESS,
    PATIENCE,
    PROPOSAL,
    STATEMENT,
    TEXT;

    /** The name under which the file lists it, such as {@code no-quantifier}. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
