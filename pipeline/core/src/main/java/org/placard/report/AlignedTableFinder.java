package org.placard.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds matrices where only the places of words tell what a cell is: on the pages of a PDF and in plain text. {@link Gutters}
 * tell the columns of a run of rows, {@link AlignedCells} whether what stands in them is a matrix. The work grows with the number of rows,
 * whatever stands in them. Not thread-safe.
 */
final class AlignedTableFinder {
    /** With the row of labels: two rows below each other are aligned by chance. */
    private static final int FEWEST_ROWS = 3;
    /** More than there are states in the world: longer runs of aligned rows are lists. */
    private static final int MOST_ROWS = 300;
    /** Rows above and below a table that may happen to stand in no gutter's way. */
    private static final int MOST_STRAY = 4;
    /** Words of a label in a row that is not set in columns; running text has more between two gutters. */
    private static final int WORDS_OF_LABEL = 3;
    /** A row farther off than this, in distances of the table's rows, is none of them. */
    private static final float MUCH_FARTHER = 1.6f;

    /**
     * A table in a run of rows.
     *
     * @param from its first row
     * @param to the row behind its last
     * @param said what it says, line by line
     */
    record Found(int from, int to, List<String> said) {}

    private final List<PlacedRow> rows;
    private final float space;
    private final float line;
    /** The first row behind the tables that have been found. */
    private int free;

    /**
     * @param rows from top to bottom
     * @param space width of a space between words
     * @param line height of a line of running text in the unit of the rows' baselines; 0 where each line is a row
     */
    AlignedTableFinder(List<PlacedRow> rows, float space, float line) {
        this.rows = rows;
        this.space = space;
        this.line = line;
    }

    /** The tables in the rows, from top to bottom. */
    List<Found> find() {
        List<Found> found = new ArrayList<>();
        int from = 0;
        while (from + FEWEST_ROWS <= rows.size()) {
            int end = alignedEnd(from);
            boolean isList = end - from > MOST_ROWS;
            int tried = isList ? from : Math.min(from + MOST_STRAY, end - FEWEST_ROWS) + 1;
            Optional<Found> table = firstOf(from, tried);
            table.ifPresent(found::add);
            free = table.map(Found::to).orElse(free);
            from = table.isPresent() ? free : Math.max(Math.max(from + 1, tried), end - MOST_STRAY);
        }
        return found;
    }

    /** The row behind the last of those that have the columns of the first; {@code from} where there are no columns. */
    private int alignedEnd(int from) {
        int to = from + FEWEST_ROWS;
        if (to > rows.size()) {
            return from;
        }
        Gutters gutters = gutters(from, to);
        int columns = gutters.places(labels(from)).size();
        if (columns < 2) {
            return from;
        }
        // the labels may stand farther from the rows than these from each other
        float widest = Math.max(line, distance(to - 1));
        while (to < rows.size() && to - from <= MOST_ROWS) {
            List<Float> kept = gutters.add(rows.get(to)).places(labels(from));
            boolean farther = widest > 0 && distance(to) > MUCH_FARTHER * widest;
            if (kept.size() < columns || farther || isProse(to, kept)) {
                break;
            }
            widest = Math.max(widest, distance(to));
            columns = kept.size();
            to++;
        }
        return to;
    }

    private Gutters gutters(int from, int to) {
        Gutters gutters = new Gutters(space);
        rows.subList(from, to).forEach(gutters::add);
        return gutters;
    }

    /** Where the first label of the columns begins. */
    private float labels(int row) {
        List<PlacedWord> words = rows.get(row).words();
        return words.isEmpty() ? Float.NEGATIVE_INFINITY : words.get(0).left();
    }

    /** Between a row and the one above it. */
    private float distance(int row) {
        return rows.get(row).baseline() - rows.get(row - 1).baseline();
    }

    private boolean isColumned(int row) {
        return rows.get(row).hasGap(Gutters.WIDE * space);
    }

    /** The last line of a paragraph above a table, or a short one below it, may stand in no gutter's way. */
    private boolean isProse(int row, List<Float> gutters) {
        if (isColumned(row)) {
            return false;
        }
        boolean isSentence =
                rows.get(row).words().size() > WORDS_OF_LABEL && rows.get(row).endsSentence();
        return isSentence
                || rows.get(row).cells(gutters).stream()
                        .anyMatch(cell -> AlignedCells.words(cell).size() > WORDS_OF_LABEL);
    }

    /** The first table whose labels are one of some rows. */
    private Optional<Found> firstOf(int from, int to) {
        for (int labels = from; labels < to; labels++) {
            Optional<Found> table = bestAt(labels);
            if (table.isPresent()) {
                return table;
            }
        }
        return Optional.empty();
    }

    /** The table that begins at a row, or at one of the next where nothing but a short line stands at it. */
    private Optional<Found> bestAt(int from) {
        Optional<Found> best = tableAt(from);
        int labels = from;
        while (best.isPresent() && !isColumned(labels)) {
            Optional<Found> next = tableAt(++labels);
            if (next.isEmpty()) {
                break;
            }
            best = next;
        }
        return best;
    }

    /** The longest table whose labels are the row {@code from}; rows that are not set in columns may be none of its last. */
    private Optional<Found> tableAt(int from) {
        int to = alignedEnd(from);
        int least = Math.max(from + FEWEST_ROWS, to - MOST_STRAY);
        Optional<Found> found = Optional.empty();
        while (found.isEmpty() && to >= least) {
            found = table(from, to);
            to = isColumned(to - 1) ? from : to - 1;
        }
        return found;
    }

    private Optional<Found> table(int from, int to) {
        int first = firstLineOfLabels(from, to);
        List<Float> gutters = gutters(first, to).places(labels(first));
        AlignedCells cells = new AlignedCells(rows.subList(first, to), gutters, line);
        if (isProse(from, gutters) || cells.endsWithLabelAlone()) {
            return Optional.empty();
        }
        return cells.said().map(said -> new Found(first, to, said));
    }

    /** Some labels may be set in more lines than others, so that the row that has them all is not the first. */
    private int firstLineOfLabels(int from, int to) {
        List<Float> gutters = gutters(from, to).places(labels(from));
        int lowest = Math.max(free, from - AlignedCells.MOST_LINES);
        int first = from;
        while (first > lowest
                && AlignedCells.areLinesOfOne(rows.get(first - 1), rows.get(first), line)
                && labels(first - 1) > gutters.get(0)
                && gutters(first - 1, to).places(labels(first - 1)).size() == gutters.size()) {
            first--;
        }
        return first;
    }
}
