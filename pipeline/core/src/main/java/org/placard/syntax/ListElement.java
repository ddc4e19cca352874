package org.placard.syntax;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.placard.text.Span;

/**
 * One member of a chain with what separates it from the one before.
 *
 * @param holders null for a member that is no holder: "the World Bank"
 * @param first the first term of it, its determiners included
 * @param next the first term behind it
 */
record ListElement(Holders holders, Span span, Separator separator, int first, int next) {
    /** What stands ahead of a member. */
    enum Separator {
        NONE,
        COMMA,
        SEMICOLON,
        AND,
        COMMA_AND,
        SEMICOLON_AND,
        /** "as well as", "together with": ahead of the last of a list, as "and" is. */
        ADDED,
        COMMA_ADDED,
        SLASH,
        /** "joined by", "with": opens a holder's company. */
        COMPANY,
        /** The same between commas. */
        COMMA_COMPANY
    }

    private static final Set<Separator> CLOSING = EnumSet.of(
            Separator.AND, Separator.COMMA_AND, Separator.SEMICOLON_AND, Separator.ADDED, Separator.COMMA_ADDED);
    private static final Set<Separator> AND = EnumSet.of(Separator.AND, Separator.COMMA_AND, Separator.SEMICOLON_AND);

    ListElement {
        if (next <= first) {
            throw new IllegalArgumentException("a member of a list has words: [" + first + ", " + next + ")");
        }
    }

    static ListElement of(Holders holders, Separator separator, int first, int next) {
        return new ListElement(holders, holders.span(), separator, first, next);
    }

    /** The holders of a list as one; what is no holder is left out. */
    static Holders together(List<ListElement> elements) {
        return Holders.together(elements.stream()
                .filter(each -> !each.isForeign())
                .map(ListElement::holders)
                .toList());
    }

    boolean isForeign() {
        return holders == null;
    }

    /** Whether what stands ahead of it closes a list. */
    boolean closes() {
        return CLOSING.contains(separator);
    }

    /** Whether a conjunction stands ahead of it. */
    boolean conjoined() {
        return AND.contains(separator);
    }

    boolean is(Separator wanted) {
        return separator == wanted;
    }

    /** Whether it, or one of those it stands for, speaks for somebody. */
    boolean speaks() {
        return holders != null && holders.members().stream().anyMatch(member -> member.speaksFor() != null);
    }

    /** The same with the terms up to {@code other}. */
    ListElement until(int other) {
        return new ListElement(holders, span, separator, first, other);
    }

    /** Whether a comma ahead of it opens an insertion that another comma closes. */
    boolean isInserted() {
        return separator == Separator.COMMA_ADDED || separator == Separator.COMMA_COMPANY;
    }

    ListElement separatedBy(Separator other, int from) {
        return new ListElement(holders, span, other, from, next);
    }
}
