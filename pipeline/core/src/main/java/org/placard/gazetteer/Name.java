package org.placard.gazetteer;

import java.time.LocalDate;

/**
 * One way to write a holder, or words that only look like one.
 *
 * @param text as listed
 * @param kind of the holder; null for a decoy
 * @param code of the holder; null for a decoy, for an unnamed holder and for a body
 * @param from first day on which it was this holder's; null: since ever
 * @param to last day on which it was; null: until further notice
 */
public record Name(String text, HolderKind kind, String code, Sort sort, LocalDate from, LocalDate to) {
    public Name {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a name has letters");
        }
        if ((sort == Sort.DECOY) != (kind == null)) {
            throw new IllegalArgumentException("a decoy has no kind and any other name has one: " + text);
        }
        if ((kind == null || kind == HolderKind.UNNAMED || kind == HolderKind.BODY) != (code == null)) {
            throw new IllegalArgumentException(
                    "a decoy, an unnamed holder or a body has no code, any other name has: " + text);
        }
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("a name ends before it begins: " + text + ", " + from + " to " + to);
        }
    }

    /** One that has always been its holder's. */
    public Name(String text, HolderKind kind, String code, Sort sort) {
        this(text, kind, code, sort, null, null);
    }

    /** The same holder's name, of the same days, in another form. */
    Name as(String form) {
        return new Name(form, kind, code, sort, from, to);
    }

    /** Whether some day belongs to both. */
    boolean overlaps(Name other) {
        return (from == null || other.to == null || !from.isAfter(other.to))
                && (other.from == null || to == null || !other.from.isAfter(to));
    }

    /** Whether an abbreviation and another name have the same letters but other capitals: "GUAM" and "Guam". */
    boolean isOtherwiseCasedThan(Name other) {
        boolean oneShort = (sort == Sort.ABBREVIATION) != (other.sort == Sort.ABBREVIATION);
        return oneShort && !text.equals(other.text);
    }

    /** Whether a report of a day could mean the holder by it: an old name lives on, a new one was not known before. */
    boolean isKnownOn(LocalDate day) {
        return from == null || !from.isAfter(day);
    }

    /** Whether it was given up ahead of a day. */
    boolean isPastOn(LocalDate day) {
        return to != null && to.isBefore(day);
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
        /** A group's name in small letters, "least developed countries": a holder only where it acts. */
        COMMON,
        /** An adjective: "Canadian". */
        DEMONYM,
        /** An adjective that names a language too: "French". */
        LANGUAGE,
        /** A title of those who chair: "Co-Chair". */
        CHAIR,
        /** The same, but of heads of state as well: "President". */
        PRESIDENT,
        /** The same, but of whoever helps along as well: "Facilitator". */
        FACILITATOR,
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
