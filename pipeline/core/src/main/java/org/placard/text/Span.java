package org.placard.text;

/**
 * A half-open range of UTF-16 units in one text. Empty spans do not exist.
 *
 * @param start first unit, 0 or more
 * @param end unit after the last one, greater than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
    /** @throws IllegalArgumentException where the range is negative or empty */
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
        }
    }

    public int length() {
        return end - start;
    }

    public boolean covers(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean covers(int position) {
        return start <= position && position < end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    public boolean precedes(Span other) {
        return end <= other.start;
    }

    /** The same range in a text where this one's text begins at {@code offset}; a negative offset moves it back. */
    public Span shift(int offset) {
        return new Span(start + offset, end + offset);
    }

    /** The smallest span that covers both. */
    public Span union(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** What {@code text} has in this range; throws {@link IndexOutOfBoundsException} where it is shorter. */
    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    /** Earlier starts first; of two that start together, the longer first. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
    }
}
