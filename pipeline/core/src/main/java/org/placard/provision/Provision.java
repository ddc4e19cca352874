package org.placard.provision;

/**
 * One provision in normal form: {@code 24}, {@code 24(7)}, {@code 16(2)(c)}, {@code 6bis}; {@code ¶2(b)} for a
 * paragraph whose article is not known.
 */
public record Provision(String norm) implements Comparable<Provision> {
    public Provision {
        if (norm.isEmpty() || norm.chars().anyMatch(Character::isWhitespace)) {
            throw new IllegalArgumentException("not a provision: '" + norm + "'");
        }
    }

    /** Whether the article that it belongs to is unknown. */
    public boolean isParagraph() {
        return norm.startsWith("¶");
    }

    /** The provision cut to its article ({@code 24(7)} gives {@code 24}); a bare paragraph stays whole. */
    public Provision article() {
        int bracket = norm.indexOf('(');
        return isParagraph() || bracket <= 0 ? this : new Provision(norm.substring(0, bracket));
    }

    @Override
    public int compareTo(Provision other) {
        return norm.compareTo(other.norm);
    }

    @Override
    public String toString() {
        return norm;
    }
}
