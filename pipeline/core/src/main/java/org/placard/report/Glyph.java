package org.placard.report;

/**
 * A character, or several in one, where a page prints it. Lengths in points, from the page's upper left corner.
 *
 * @param baseline distance of the line that it stands on from the page's top
 * @param size of its type
 * @param space width of a space in its font; 0 where unknown
 * @param raised whether it is smaller than its line and stands above its baseline
 */
record Glyph(
        String words, float left, float right, float baseline, float size, float space, boolean bold, boolean raised) {
    boolean isBlank() {
        return words.isBlank();
    }

    Glyph raise() {
        return new Glyph(words, left, right, baseline, size, space, bold, true);
    }

    /** Whether the same is printed nearly at the same place, as some programs do to make type bold. */
    boolean overprints(Glyph other) {
        return words.equals(other.words)
                && Math.abs(left - other.left) < 0.2f * size
                && Math.abs(baseline - other.baseline) < 0.2f * size;
    }
}
