package org.placard.report;

import java.util.Arrays;

/**
 * The lines between two blank ones, as places in a text. White space around a line is left out; how far a line is
 * indented is kept, because it may tell where a paragraph begins.
 */
final class Lines {
    /** Wrapped text keeps its lines shorter than this, in UTF-16 units; e-mail allows 78, typewriters up to 120. */
    static final int WIDEST_WRAPPED = 130;

    private final CharSequence text;
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private int[] indents = new int[16];
    private int count;

    Lines(CharSequence text) {
        this.text = text;
    }

    void add(int start, int end, int indent) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
            indents = Arrays.copyOf(indents, 2 * count);
        }
        starts[count] = start;
        ends[count] = end;
        indents[count++] = indent;
    }

    void clear() {
        count = 0;
    }

    int count() {
        return count;
    }

    int start(int line) {
        return starts[line];
    }

    int end(int line) {
        return ends[line];
    }

    int length(int line) {
        return ends[line] - starts[line];
    }

    int indent(int line) {
        return indents[line];
    }

    char last(int line) {
        return text.charAt(ends[line] - 1);
    }

    /** Whether each line is a paragraph of its own, which one line too long for wrapped text shows. */
    boolean unwrapped() {
        for (int i = 0; i < count; i++) {
            if (length(i) > WIDEST_WRAPPED) {
                return true;
            }
        }
        return false;
    }

    /** White space of every kind, the no-break space and the next-line control included. */
    static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\u0085' || c == '\u200b' || c == '\ufeff' || Character.isSpaceChar(c);
    }

    static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u000b' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }
}
