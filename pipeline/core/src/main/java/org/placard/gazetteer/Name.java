package org.placard.gazetteer;

/**
 * One way to write a holder, or words that only look like one.
 *
 * @param text as listed
 * @param kind of the holder; null for a decoy
 * @param code of the holder; null for a decoy and for an unnamed holder
 */
public record Name(String text, HolderKind kind, String code, Sort sort) {
    public Name {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a name has letters");
        }
        if ((sort == Sort.DECOY) != (kind == null)) {
            throw new IllegalArgumentException("a decoy has no kind and any other name has one: " + text);
        }
        if ((kind == null || kind == HolderKind.UNNAMED) != (code == null)) {
            throw new IllegalArgumentException("a decoy or an unnamed holder has no code, any other name has: " + text);
        }
    }

    /** Whether it is an adjective ("Canadian"), not a noun ("Canada"). */
    public boolean isAdjective() {
        return sort == Sort.DEMONYM || sort == Sort.LANGUAGE;
    }

    public boolean isDecoy() {
        return sort == Sort.DECOY;
    }

    /** Whether it names a state or a group. */
    public boolean isDelegation() {
        return kind == HolderKind.STATE || kind == HolderKind.GROUP;
    }

    /** What sort of name it is. */
    public enum Sort {
        /** The short or formal name. */
        NAME,
        /** Another name in use. */
        ALIAS,
        /** Found in its listed capitals only: "US", never "us". */
        ABBREVIATION,
        /** A name given up, or of a state that this one succeeded. */
        FORMER,
        /** A variant spelling or a listed misspelling. */
        SPELLING,
        /** An adjective: "Canadian". */
        DEMONYM,
        /** An adjective that names a language too: "French". */
        LANGUAGE,
        /** A title of those who chair: "Co-Chair". */
        CHAIR,
        /** The same, but of heads of state as well: "President". */
        PRESIDENT,
        /** A plural that makes an unnamed holder with a quantifier: "delegations". */
        HEAD,
        /** An unnamed holder by itself: "developing countries", "others". */
        BARE,
        /** An unnamed holder by itself where it is a subject: "many". */
        ALONE,
        /** Words that hold a name but mean something else: "South China Sea". */
        DECOY
    }
}
