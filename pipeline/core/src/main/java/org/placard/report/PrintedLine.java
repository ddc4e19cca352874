package org.placard.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A line of one column of a page. Lengths in points.
 *
 * @param words without the marks of notes; single spaces
 * @param noted whether it begins with a raised mark, as a footnote does
 * @param firstWord width of its first word
 * @param lift how far its highest mark stands above the rest of it
 * @param alone whether it is a paragraph by itself, as what a table says is
 */
record PrintedLine(
        String words,
        float left,
        float right,
        float baseline,
        float size,
        boolean bold,
        boolean noted,
        float firstWord,
        float lift,
        boolean alone) {
    /** Gap between glyphs that is a space, as a share of the space's width, and of the type's size where that is unknown. */
    private static final float SPACE = 0.5f;

    private static final float SPACE_OF_SIZE = 0.15f;
    private static final String MARKS = "0123456789*†‡§¶,[]()";

    /** @param glyphs from left to right, at least one of them not blank */
    static PrintedLine of(List<Glyph> glyphs) {
        StringBuilder words = new StringBuilder();
        float size = sizeOf(glyphs);
        int bold = 0;
        int letters = 0;
        boolean noted = false;
        float left = Float.NaN;
        float right = 0;
        float firstWord = Float.NaN;
        float highest = Float.MAX_VALUE;
        Glyph before = null;
        for (int i = 0; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            if (glyph.raised() && isMark(glyphs, i)) {
                noted |= words.isEmpty();
                highest = Math.min(highest, glyph.baseline() - glyph.size());
                right = Math.max(right, glyph.right());
                continue;
            }
            boolean apart = before != null && isSpace(before, glyph, right);
            if ((apart || glyph.isBlank()) && !words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
                firstWord = Float.isNaN(firstWord) ? right - left : firstWord;
            }
            if (!glyph.isBlank()) {
                words.append(glyph.words());
                letters++;
                bold += glyph.bold() ? 1 : 0;
                left = Float.isNaN(left) ? glyph.left() : left;
                right = Math.max(right, glyph.right());
                before = glyph;
            }
        }
        if (Float.isNaN(left)) {
            left = glyphs.get(0).left();
        }
        float baseline = glyphs.stream()
                .filter(g -> !g.raised())
                .findFirst()
                .orElse(glyphs.get(0))
                .baseline();
        float lift = Math.max(0, baseline - size - highest);
        return new PrintedLine(
                words.toString().strip(),
                left,
                right,
                baseline,
                size,
                letters > 0 && bold > 0.8f * letters,
                noted,
                Float.isNaN(firstWord) ? right - left : firstWord,
                lift,
                false);
    }

    /** The words of a row with their places, without the marks of notes. */
    static List<PlacedWord> placed(List<Glyph> glyphs) {
        List<PlacedWord> placed = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        float left = 0;
        float right = 0;
        Glyph before = null;
        for (int i = 0; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            if (glyph.raised() && isMark(glyphs, i)) {
                continue;
            }
            boolean apart = glyph.isBlank() || before != null && isSpace(before, glyph, right);
            if (apart && !word.isEmpty()) {
                placed.add(new PlacedWord(PlainCharacters.of(word).strip(), left, right));
                word.setLength(0);
            }
            if (!glyph.isBlank()) {
                left = word.isEmpty() ? glyph.left() : left;
                right = word.isEmpty() ? glyph.right() : Math.max(right, glyph.right());
                word.append(glyph.words());
                before = glyph;
            }
        }
        if (!word.isEmpty()) {
            placed.add(new PlacedWord(PlainCharacters.of(word).strip(), left, right));
        }
        placed.removeIf(p -> p.words().isEmpty());
        return placed;
    }

    private static boolean isSpace(Glyph before, Glyph glyph, float right) {
        float least = glyph.space() > 0 ? SPACE * glyph.space() : SPACE_OF_SIZE * glyph.size();
        return glyph.left() - Math.max(right, before.right()) > Math.min(least, 0.3f * glyph.size());
    }

    /** Whether the raised glyphs around place {@code at} are a note's mark, and not the end of "1st". */
    private static boolean isMark(List<Glyph> glyphs, int at) {
        int from = at;
        while (from > 0 && glyphs.get(from - 1).raised()) {
            from--;
        }
        int to = from;
        while (to < glyphs.size() && glyphs.get(to).raised()) {
            to++;
        }
        return areMarks(glyphs.subList(from, to));
    }

    /** Whether there is nothing in them that a note's mark has not. */
    static boolean areMarks(List<Glyph> glyphs) {
        return glyphs.stream()
                .flatMapToInt(glyph -> glyph.words().strip().chars())
                .allMatch(c -> MARKS.indexOf(c) >= 0);
    }

    /** The size in which most of the glyphs are set. */
    private static float sizeOf(List<Glyph> glyphs) {
        float[] sizes = new float[glyphs.size()];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = glyphs.get(i).size();
        }
        Arrays.sort(sizes);
        return sizes[sizes.length / 2];
    }

    /** The same line with other words. */
    PrintedLine with(String others) {
        return new PrintedLine(others, left, right, baseline, size, bold, noted, firstWord, lift, alone);
    }

    /** What a table says that stands where this line does. */
    PrintedLine saying(String words) {
        return new PrintedLine(words, left, right, baseline, size, false, false, firstWord, 0, true);
    }
}
