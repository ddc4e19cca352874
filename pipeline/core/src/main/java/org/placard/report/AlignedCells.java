package org.placard.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The cells of aligned rows, of which some are lines of others, and whether they are those of a matrix. */
final class AlignedCells {
    /** Lines of a cell; more are rows of their own. */
    static final int MOST_LINES = 8;
    /** Rows this near, in lines of running text, are lines of the same cells. */
    private static final float SAME_CELL = 1.12f;
    /** Fewest rows that lines may make, the labels among them. */
    private static final int FEWEST_ROWS = 3;
    /** Words in a cell, on the average of its column: columns of running text have more. */
    private static final double WORDS_OF_CELL = 4;
    /** Cells of a matrix say few things again and again; where more of them differ, it is a list of names in columns. */
    private static final double DIFFERENT = 0.67;

    private final List<PlacedRow> rows;
    private final float line;
    private final List<List<String>> lines;

    /**
     * @param rows the first of them holds labels; not empty
     * @param gutters between their columns
     * @param line height of a line of running text; 0 where each line is a row
     */
    AlignedCells(List<PlacedRow> rows, List<Float> gutters, float line) {
        this.rows = rows;
        this.line = line;
        this.lines = rows.stream().map(row -> row.cells(gutters)).toList();
    }

    /** A line behind a table is in nobody's way, as a short title is. */
    boolean endsWithLabelAlone() {
        return lines.get(lines.size() - 1).stream().skip(1).allMatch(String::isEmpty);
    }

    /** What they say as a matrix, line by line; empty where they are none. */
    Optional<List<String>> said() {
        return byDistance()
                .map(AlignedCells::withLabelsOnce)
                .filter(AlignedCells::isMatrix)
                .or(() -> Optional.of(withLabelsOnce(byLabel())).filter(AlignedCells::isMatrix))
                .flatMap(Matrix::lines);
    }

    /** Whether two rows stand as near as lines of one cell. */
    static boolean areLinesOfOne(PlacedRow above, PlacedRow below, float line) {
        return below.baseline() - above.baseline() <= SAME_CELL * line;
    }

    /** Rows as near as lines of text made one; empty where that puts two rows into one, and where distances do not tell rows. */
    private Optional<List<List<String>>> byDistance() {
        List<List<String>> joined = new ArrayList<>();
        int count = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (i == 0 || !areLinesOfOne(rows.get(i - 1), rows.get(i), line)) {
                joined.add(lines.get(i));
                count = 1;
                continue;
            }
            count++;
            boolean areTwoRows = isFull(lines.get(i - 1)) && isFull(lines.get(i));
            if (areTwoRows || count > MOST_LINES) {
                return Optional.empty();
            }
            joined.add(joined(joined.remove(joined.size() - 1), lines.get(i)));
        }
        boolean isTold = joined.size() < lines.size() && joined.size() >= FEWEST_ROWS;
        return isTold ? Optional.of(joined) : Optional.empty();
    }

    private static boolean isFull(List<String> cells) {
        return cells.stream().noneMatch(String::isEmpty);
    }

    /** A row without a label, or with one that begins as no label does, goes on with the cells above it. */
    private List<List<String>> byLabel() {
        List<List<String>> joined = new ArrayList<>();
        for (List<String> cells : lines) {
            boolean goesOn = !joined.isEmpty() && !beginsLabel(cells.get(0));
            joined.add(goesOn ? joined(joined.remove(joined.size() - 1), cells) : cells);
        }
        return joined;
    }

    private static boolean beginsLabel(String cell) {
        return !cell.isEmpty()
                && (Character.isUpperCase(cell.charAt(0))
                        || Character.isDigit(cell.charAt(0))
                        || cell.charAt(0) > 0x7f);
    }

    /** Two lines of a row made one, cell by cell; both have as many cells. */
    static List<String> joined(List<String> above, List<String> below) {
        List<String> joined = new ArrayList<>();
        for (int i = 0; i < above.size(); i++) {
            joined.add((above.get(i) + " " + below.get(i)).strip());
        }
        return joined;
    }

    /** A page repeats the labels of a table that it goes on with. */
    private static List<List<String>> withLabelsOnce(List<List<String>> cells) {
        List<List<String>> once = new ArrayList<>(cells);
        once.subList(1, once.size()).removeIf(row -> row.equals(cells.get(0)));
        return once;
    }

    /** Whether few things are said again and again, in few words, and none of them by a label, as where columns run together. */
    private static boolean isMatrix(List<List<String>> cells) {
        List<List<String>> body = cells.subList(1, cells.size());
        List<String> top = cells.get(0).subList(1, cells.get(0).size());
        List<String> left = body.stream().map(row -> row.get(0)).toList();
        Set<String> firstWords = new HashSet<>();
        int count = 0;
        for (int column = 1; column <= top.size(); column++) {
            int at = column;
            List<List<String>> written = body.stream()
                    .map(row -> row.get(at))
                    .filter(cell -> !cell.isEmpty())
                    .map(AlignedCells::words)
                    .toList();
            written.forEach(words -> firstWords.add(words.get(0)));
            if (written.stream().mapToInt(List::size).sum() > WORDS_OF_CELL * written.size()) {
                return false;
            }
            count += written.size();
        }
        boolean areLabelsApart = Stream.concat(top.stream(), left.stream())
                .flatMap(label -> words(label).stream())
                .noneMatch(word -> firstWords.contains(word) && word.chars().anyMatch(Character::isLetter));
        boolean isNumbered =
                top.stream().allMatch(AlignedCells::hasDigit) || left.stream().allMatch(AlignedCells::hasDigit);
        return areLabelsApart && count > 1 && (isNumbered || firstWords.size() <= DIFFERENT * count);
    }

    /** The words of a cell in small letters. */
    static List<String> words(String cell) {
        return List.of(cell.toLowerCase(Locale.ROOT).split(" "));
    }

    private static boolean hasDigit(String label) {
        return label.chars().anyMatch(Character::isDigit);
    }
}
