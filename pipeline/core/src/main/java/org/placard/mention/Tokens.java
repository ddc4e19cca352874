package org.placard.mention;

import java.util.Arrays;
import java.util.Locale;
import org.placard.text.Span;

/**
 * Runs of letters and digits, and every other visible unit by itself, in one sentence. Positions count in the whole
 * text.
 */
final class Tokens {
    private final CharSequence text;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int size;

    Tokens(CharSequence text, Span sentence) {
        this.text = text;
        int at = sentence.start();
        while (at < sentence.end()) {
            if (Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at))) {
                at++;
                continue;
            }
            int start = at++;
            if (isWordUnit(text.charAt(start))) {
                while (at < sentence.end() && isWordUnit(text.charAt(at))) {
                    at++;
                }
            }
            add(start, at);
        }
        // a check-in keeps the tokens of all its sentences
        starts = Arrays.copyOf(starts, size);
        ends = Arrays.copyOf(ends, size);
    }

    private static boolean isWordUnit(char unit) {
        return Character.isLetterOrDigit(unit) || Character.getType(unit) == Character.NON_SPACING_MARK;
    }

    private void add(int start, int end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
        }
        starts[size] = start;
        ends[size++] = end;
    }

    int size() {
        return size;
    }

    int start(int index) {
        return starts[index];
    }

    int end(int index) {
        return ends[index];
    }

    /** Index of the first token that ends behind {@code position}; the number of tokens where there is none. */
    int at(int position) {
        int found = Arrays.binarySearch(ends, 0, size, position + 1);
        return found >= 0 ? found : -found - 1;
    }

    /** The token's letters; empty outside the sentence. */
    String word(int index) {
        return index < 0 || index >= size
                ? ""
                : text.subSequence(starts[index], ends[index]).toString();
    }

    /** The token's letters in lower case; empty outside the sentence. */
    String lower(int index) {
        return word(index).toLowerCase(Locale.ROOT);
    }

    boolean is(int index, char unit) {
        return index >= 0 && index < size && ends[index] - starts[index] == 1 && text.charAt(starts[index]) == unit;
    }

    boolean isWord(int index) {
        return index >= 0 && index < size && isWordUnit(text.charAt(starts[index]));
    }

    /** Whether a word begins with a capital. */
    boolean isCapitalised(int index) {
        return index >= 0 && index < size && Character.isUpperCase(text.charAt(starts[index]));
    }

    /** Whether a word is two or more capitals and nothing in small letters. */
    boolean isAllCapitals(int index) {
        if (!isCapitalised(index) || ends[index] - starts[index] < 2) {
            return false;
        }
        for (int i = starts[index]; i < ends[index]; i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether nothing stands between two neighbours. */
    boolean touch(int index, int next) {
        return index >= 0 && next < size && ends[index] == starts[next];
    }

    Span span(int first, int last) {
        return new Span(starts[first], ends[last]);
    }
}
