package org.placard.syntax;

import java.util.Locale;

/** What a phrase does in a list of holders; {@code gazetteers/list-phrases.csv} says it of each and lists the phrases. */
enum ListRole {
    AND,
    ADDED,
    JOINED,
    COMPANY,
    SPEAKS,
    FOR,
    REPRESENTED,
    EXAMPLE,
    EXCEPT,
    BUT,
    CLOSER,
    MEMBERS,
    OTHERS,
    NUMBER_OF_OTHERS,
    HOLDER_NOUN,
    RANK,
    OF,
    ARTICLE,
    BODY_NOUN,
    PARTICLE,
    TITLE,
    OFFICE;

    /** The name under which the file lists it, such as {@code holder-noun}. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
