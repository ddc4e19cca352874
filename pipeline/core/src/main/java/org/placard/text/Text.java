package org.placard.text;

import java.util.Arrays;

/**
 * An immutable text that converts between the two units in use: UTF-16 units inside the program, Unicode code points
 * in every file that it reads or writes. Conversion takes constant time for texts of the basic plane and logarithmic
 * time otherwise.
 */
public final class Text implements CharSequence {
    private final String string;
    /** Index of the second unit of every surrogate pair, ascending. */
    private final int[] lowSurrogates;

    public Text(String string) {
        this.string = string;
        this.lowSurrogates = lowSurrogates(string);
    }

    private static int[] lowSurrogates(String string) {
        int[] found = new int[0];
        int count = 0;
        for (int i = 1; i < string.length(); i++) {
            if (Character.isSurrogatePair(string.charAt(i - 1), string.charAt(i))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, Math.max(16, 2 * count));
                }
                found[count++] = i;
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** Number of code points ahead of unit {@code index}, which may be the length of the text. */
    public int codePointsBefore(int index) {
        checkIndex(index, string.length());
        int at = Arrays.binarySearch(lowSurrogates, index);
        int pairsBefore = at >= 0 ? at : -at - 1;
        return index - pairsBefore;
    }

    /** Unit at which code point number {@code codePoint} begins; the inverse of {@link #codePointsBefore}. */
    public int unitOfCodePoint(int codePoint) {
        checkIndex(codePoint, codePointCount());
        int low = 0;
        int high = lowSurrogates.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            // the pair's first unit is code point number (index of its second unit) - 1 - (pairs before it)
            if (lowSurrogates[middle] - 1 - middle < codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return codePoint + low;
    }

    public int codePointCount() {
        return string.length() - lowSurrogates.length;
    }

    /** A span given in code points, as a span in units. */
    public Span fromCodePoints(int start, int end) {
        return new Span(unitOfCodePoint(start), unitOfCodePoint(end));
    }

    /** The words at {@code span}. */
    public String at(Span span) {
        return string.substring(span.start(), span.end());
    }

    private static void checkIndex(int index, int length) {
        if (index < 0 || index > length) {
            throw new IndexOutOfBoundsException("offset " + index + " is outside a text of length " + length);
        }
    }

    @Override
    public int length() {
        return string.length();
    }

    @Override
    public char charAt(int index) {
        return string.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return string.substring(start, end);
    }

    @Override
    public String toString() {
        return string;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Text text && text.string.equals(string);
    }

    @Override
    public int hashCode() {
        return string.hashCode();
    }
}
