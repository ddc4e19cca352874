package org.placard.provision;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * One provision of an instrument. Two instruments have nothing in common: Article 4 of the one does not equal Article 4
 * of the other.
 *
 * @param norm normal form: {@code 24}, {@code 24(7)}, {@code 16(2)(c)}, {@code 6bis}, {@code rule42(1)},
 *     {@code annexII(3)}; {@code ¶2(b)} for a paragraph whose article is not known
 * @param instrument code of the instrument that it belongs to; null for the text under negotiation
 */
public record Provision(String norm, String instrument) implements Comparable<Provision> {
    private static final Comparator<Provision> ORDER = Comparator.comparing(Provision::norm)
            .thenComparing(Provision::instrument, Comparator.nullsFirst(Comparator.naturalOrder()));

    public Provision {
        check(norm);
        if (instrument != null) {
            check(instrument);
        }
    }

    /** A provision of the text under negotiation. */
    public Provision(String norm) {
        this(norm, null);
    }

    private static void check(String part) {
        if (part.isEmpty() || part.chars().anyMatch(Character::isWhitespace)) {
            throw new IllegalArgumentException("not a provision: '" + part + "'");
        }
    }

    /** Whether it is an article or a part of one, and not of an annex, a rule, a resolution or the like. */
    public boolean isOfArticle() {
        return !isParagraph()
                && !norm.startsWith("OP")
                && !norm.startsWith("PP")
                && !Character.isLowerCase(norm.charAt(0));
    }

    /** Whether the article that it belongs to is unknown. */
    public boolean isParagraph() {
        return norm.startsWith("¶");
    }

    /** Whether it is a paragraph of a draft that is being debated: one without an article, an operative or a preambular one. */
    public boolean isOfDraft() {
        return isParagraph() || norm.startsWith("OP") || norm.startsWith("PP");
    }

    /** The provision cut to its article ({@code 24(7)} gives {@code 24}); a bare paragraph stays whole. */
    public Provision article() {
        int bracket = norm.indexOf('(');
        return isParagraph() || bracket <= 0 ? this : new Provision(norm.substring(0, bracket), instrument);
    }

    /**
     * The instrument of a list as a whole: that of its first provision, or null where that belongs to the text under
     * negotiation or the list is empty.
     */
    public static String instrumentOf(List<Provision> provisions) {
        return provisions.isEmpty() ? null : provisions.get(0).instrument;
    }

    /** Whether all provisions of a list belong to one instrument, or all to the text under negotiation. */
    public static boolean shareInstrument(List<Provision> provisions) {
        return provisions.stream().allMatch(each -> Objects.equals(each.instrument, provisions.get(0).instrument));
    }

    @Override
    public int compareTo(Provision other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return instrument == null ? norm : norm + " of " + instrument;
    }
}
