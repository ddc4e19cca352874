package org.placard.score;

import java.util.Arrays;
import java.util.Optional;
import org.placard.text.Span;
import org.placard.text.Text;

/**
 * A text without white space and without bullets at line starts, with one kind of quote and of dash. Two texts of one
 * report that differ only in wrapping, bullets and typography are equal when squeezed, so places in them compare.
 */
public final class Squeezed {
    private static final String BULLETS = "•●◦‣*–-";
    private static final String FOLDED_FROM = "’‘“”–—‑";
    private static final String FOLDED_TO = "''\"\"---";

    private final Text kept;
    /** For every unit of the original, and its end, how many units ahead of it are kept. */
    private final int[] keptBefore;
    /** For every kept unit, its index in the original. */
    private final int[] origin;

    private Squeezed(Text kept, int[] keptBefore, int[] origin) {
        this.kept = kept;
        this.keptBefore = keptBefore;
        this.origin = origin;
    }

    public static Squeezed of(String original) {
        StringBuilder kept = new StringBuilder(original.length());
        int[] keptBefore = new int[original.length() + 1];
        int[] origin = new int[original.length()];
        boolean lineStart = true;
        for (int i = 0; i < original.length(); i++) {
            char c = original.charAt(i);
            keptBefore[i] = kept.length();
            lineStart |= c == '\n' || c == '\r';
            if (isSpace(c) || lineStart && BULLETS.indexOf(c) >= 0) {
                continue;
            }
            lineStart = false;
            origin[kept.length()] = i;
            kept.append(folded(c));
        }
        keptBefore[original.length()] = kept.length();
        return new Squeezed(new Text(kept.toString()), keptBefore, Arrays.copyOf(origin, kept.length()));
    }

    /** White space of every kind, no-break spaces and the next-line control included. */
    static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
    }

    private static char folded(char c) {
        int at = FOLDED_FROM.indexOf(c);
        return at < 0 ? c : FOLDED_TO.charAt(at);
    }

    public Text text() {
        return kept;
    }

    public boolean isEmpty() {
        return kept.length() == 0;
    }

    /** What is left of a place in the original: a place in {@link #text()}, or empty where nothing is. */
    public Optional<Span> squeezed(Span place) {
        int start = keptBefore[place.start()];
        int end = keptBefore[place.end()];
        return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    /** The place in the original that runs from the first to the last unit of a place in {@link #text()}. */
    public Span original(Span squeezed) {
        return new Span(origin[squeezed.start()], origin[squeezed.end() - 1] + 1);
    }

    /** How many code points two places in {@link #text()} share. */
    public int shared(Span one, Span other) {
        int start = Math.max(one.start(), other.start());
        int end = Math.min(one.end(), other.end());
        return start >= end ? 0 : kept.codePointsBefore(end) - kept.codePointsBefore(start);
    }
}
