package org.placard.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Words side by side.
 *
 * @param words from left to right
 * @param baseline its height, growing downwards: in points on a page, in lines in a plain text
 */
record PlacedRow(List<PlacedWord> words, float baseline) {
    private static final String ENDS_OF_SENTENCES = ".;:";

    /** The words of each column, joined by spaces; empty where the row has none there. */
    List<String> cells(List<Float> gutters) {
        List<String> cells = new ArrayList<>();
        int next = 0;
        for (int column = 0; column <= gutters.size(); column++) {
            float end = column < gutters.size() ? gutters.get(column) : Float.POSITIVE_INFINITY;
            int from = next;
            while (next < words.size() && words.get(next).left() < end) {
                next++;
            }
            cells.add(String.join(
                    " ",
                    words.subList(from, next).stream().map(PlacedWord::words).toList()));
        }
        return cells;
    }

    /** Whether there is a gap of at least {@code width} in it, not counting what stands behind a bullet or an item's number. */
    boolean hasGap(float width) {
        return IntStream.range(1, words.size()).anyMatch(i -> {
            PlacedWord before = words.get(i - 1);
            return words.get(i).left() - before.right() >= width && !isSign(before.words());
        });
    }

    private static boolean isSign(String word) {
        return word.chars().noneMatch(Character::isLetterOrDigit) || word.endsWith(".") || word.endsWith(")");
    }

    boolean endsSentence() {
        if (words.isEmpty()) {
            return false;
        }
        String last = words.get(words.size() - 1).words();
        return !last.isEmpty() && ENDS_OF_SENTENCES.indexOf(last.charAt(last.length() - 1)) >= 0;
    }
}
