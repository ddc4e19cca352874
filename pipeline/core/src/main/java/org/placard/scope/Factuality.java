package org.placard.scope;

import java.util.Locale;

/** Whether a report says that something is so, after Saurí and Pustejovsky (2009). */
public enum Factuality {
    ASSERTED,
    DENIED,
    HOPED,
    ASKED,
    CONDITIONAL,
    POSSIBLE,
    PLANNED,
    RECALLED,
    /** Somebody else says so: "Norway noted that Japan opposed the text". */
    ATTRIBUTED;

    /** The word that the JSON and the table use. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
