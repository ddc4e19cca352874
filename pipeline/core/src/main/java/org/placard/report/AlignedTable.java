package org.placard.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds matrices where only the places of words tell what a cell is: on the pages of a PDF and in plain text. Columns are parted
 * by gutters: strips that no word of any row crosses, and that are far wider than a space in one row at least.
 */
final class AlignedTable {
    /** How wide a strip is in every row, and how wide a gutter is in some row, in spaces. */
    private static final float STRIP = 0.5f;

    private static final float GUTTER = 2.5f;
    /** With its row of labels; longer tables are lists, and rows with more words running text. */
    private static final int FEWEST_ROWS = 3;

    private static final int MOST_ROWS = 100;
    private static final int MOST_WORDS = 60;
    /** Words in a cell, on the average of its column: columns of running text have more. */
    private static final double WORDS_OF_CELL = 4;

    private static final int WORDS_OF_LABEL = 3;
    /** Cells of a matrix say few things again and again; where more of them differ, it is a list of names in columns. */
    private static final double DIFFERENT = 0.67;
    /** Rows this near, in lines of running text, are lines of the same cells. */
    private static final float SAME_CELL = 1.12f;

    private static final int MOST_LINES = 8;
    /** A row that stands this much farther away is none of the table's. */
    private static final float MUCH_FARTHER = 1.6f;

    /**
     * Words side by side.
     *
     * @param words from left to right
     * @param baseline its height, growing downwards
     */
    record Row(List<PlacedWord> words, float baseline) {}

    /**
     * A table in a run of rows.
     *
     * @param from its first row
     * @param to the row behind its last
     * @param said what it says, line by line
     */
    record Found(int from, int to, List<String> said) {}

    private final List<Row> rows;
    private final float space;
    private final float line;
    /** The first row behind the tables that have been found. */
    private int free;

    /**
     * @param rows from top to bottom
     * @param space width of a space between words
     * @param line height of a line of running text, in the unit of the rows' baselines
     */
    AlignedTable(List<Row> rows, float space, float line) {
        this.rows = rows;
        this.space = space;
        this.line = line;
    }

    /** The tables in the rows, from top to bottom. */
    List<Found> find() {
        List<Found> found = new ArrayList<>();
        int from = 0;
        while (from + FEWEST_ROWS <= rows.size()) {
            Optional<Found> table = bestAt(from);
            table.ifPresent(found::add);
            free = table.map(Found::to).orElse(free);
            from = Math.max(free, from + 1);
        }
        return found;
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

    /** The longest table whose labels are the row {@code from}. */
    private Optional<Found> tableAt(int from) {
        int to = from + FEWEST_ROWS;
        if (to > rows.size() || gutters(from, to).size() < 2) {
            return Optional.empty();
        }
        int columns = gutters(from, to).size();
        while (to < rows.size() && to - from < MOST_ROWS) {
            List<Float> kept = gutters(from, to + 1);
            // a row across a gutter stands behind the table, and so does running text
            if (kept.size() < columns
                    || isFarther(from, to)
                    || isProse(to, cells(to, to + 1, kept).get(0))) {
                break;
            }
            columns = kept.size();
            to++;
        }
        for (; to >= from + FEWEST_ROWS; to--) {
            int first = firstLine(from, to);
            List<Float> gutters = gutters(first, to);
            List<List<String>> lines = cells(first, to, gutters);
            int end = to;
            Optional<Found> found = isLabelAlone(lines.get(lines.size() - 1)) || isProse(from, lines.get(from - first))
                    ? Optional.empty()
                    : merged(lines, first)
                            .map(AlignedTable::withLabelsOnce)
                            .filter(AlignedTable::isMatrix)
                            .or(() -> Optional.of(withLabelsOnce(continued(lines)))
                                    .filter(AlignedTable::isMatrix))
                            .flatMap(Matrix::lines)
                            .map(said -> new Found(first, end, said));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Whether a row stands farther from the one above it than any two of the rows behind the labels. */
    private boolean isFarther(int from, int row) {
        float widest = line;
        for (int i = from + 2; i < row; i++) {
            widest = Math.max(widest, rows.get(i).baseline() - rows.get(i - 1).baseline());
        }
        return widest > 0 && rows.get(row).baseline() - rows.get(row - 1).baseline() > MUCH_FARTHER * widest;
    }

    /** A page repeats the labels of a table that it goes on with. */
    private static List<List<String>> withLabelsOnce(List<List<String>> cells) {
        List<List<String>> once = new ArrayList<>(cells);
        once.subList(1, once.size()).removeIf(row -> row.equals(cells.get(0)));
        return once;
    }

    /** The first line of the labels, of which some may be set in more lines than others. */
    private int firstLine(int from, int to) {
        List<Float> gutters = gutters(from, to);
        int first = from;
        while (first > free
                && rows.get(first).baseline() - rows.get(first - 1).baseline() <= SAME_CELL * line
                && rows.get(first - 1).words().stream().allMatch(word -> word.left() > gutters.get(0))
                && gutters(first - 1, to).size() == gutters.size()) {
            first--;
        }
        return first;
    }

    /** A line behind the table is in nobody's way, as a short title is. */
    private static boolean isLabelAlone(List<String> cells) {
        return cells.stream().skip(1).allMatch(String::isEmpty);
    }

    /** The last line of a paragraph above a table, or a short one below it, may be in no gutter's way. */
    private boolean isProse(int row, List<String> cells) {
        List<PlacedWord> words = rows.get(row).words();
        boolean sentence = words.size() > WORDS_OF_LABEL
                && ".;:"
                                .indexOf(words.get(words.size() - 1)
                                        .words()
                                        .charAt(words.get(words.size() - 1)
                                                        .words()
                                                        .length()
                                                - 1))
                        >= 0;
        return !isColumned(row)
                && (sentence || cells.stream().anyMatch(cell -> words(cell).size() > WORDS_OF_LABEL));
    }

    private boolean isColumned(int row) {
        List<PlacedWord> words = rows.get(row).words();
        return IntStream.range(1, words.size())
                .anyMatch(i -> words.get(i).left() - words.get(i - 1).right() >= GUTTER * space
                        && !isSign(words.get(i - 1).words()));
    }

    /** A bullet or an item's number, behind which there is room, too. */
    private static boolean isSign(String word) {
        return word.chars().noneMatch(Character::isLetterOrDigit) || word.endsWith(".") || word.endsWith(")");
    }

    /** The middles of the strips that are far wider than a space in one of the rows, or end what has no label at the top. */
    private List<Float> gutters(int from, int to) {
        List<PlacedWord> words = new ArrayList<>();
        for (Row row : rows.subList(from, to)) {
            if (row.words().size() > MOST_WORDS) {
                return List.of();
            }
            words.addAll(row.words());
        }
        words.sort(Comparator.comparingDouble(PlacedWord::left));
        List<float[]> strips = new ArrayList<>();
        float right = Float.NaN;
        for (PlacedWord word : words) {
            if (word.left() - right >= STRIP * space) {
                strips.add(new float[] {right, word.left()});
            }
            right = Float.isNaN(right) ? word.right() : Math.max(right, word.right());
        }
        if (rows.get(from).words().isEmpty()) {
            return List.of();
        }
        float labels = rows.get(from).words().get(0).left();
        return strips.stream()
                .filter(strip -> isLastAhead(strip, labels, strips)
                        || rows.subList(from, to).stream().anyMatch(row -> isWide(row, strip, strips)))
                .map(strip -> (strip[0] + strip[1]) / 2)
                .toList();
    }

    private static boolean isLastAhead(float[] strip, float place, List<float[]> strips) {
        return strip[1] <= place && strips.stream().noneMatch(other -> other[0] > strip[0] && other[1] <= place);
    }

    /** Whether a strip is the last of those in a wide gap: words of a cell end anywhere, but begin where its column does. */
    private boolean isWide(Row row, float[] strip, List<float[]> strips) {
        float left = Float.NaN;
        float right = Float.NaN;
        for (PlacedWord word : row.words()) {
            if (word.right() <= strip[0]) {
                left = word.right();
            } else if (Float.isNaN(right) && word.left() >= strip[1]) {
                right = word.left();
            }
        }
        return right - left >= GUTTER * space && isLastAhead(strip, right, strips);
    }

    /** The words of each row, column by column. */
    private List<List<String>> cells(int from, int to, List<Float> gutters) {
        List<List<String>> cells = new ArrayList<>();
        for (Row row : rows.subList(from, to)) {
            List<String> columns = new ArrayList<>();
            int next = 0;
            for (int column = 0; column <= gutters.size(); column++) {
                StringBuilder cell = new StringBuilder();
                while (next < row.words().size()
                        && (column == gutters.size() || row.words().get(next).left() < gutters.get(column))) {
                    cell.append(cell.isEmpty() ? "" : " ")
                            .append(row.words().get(next++).words());
                }
                columns.add(cell.toString());
            }
            cells.add(columns);
        }
        return cells;
    }

    /** Rows as near as lines of text made one; empty where that puts two rows into one, and where distances do not tell rows. */
    private Optional<List<List<String>>> merged(List<List<String>> lines, int from) {
        List<List<String>> merged = new ArrayList<>();
        int count = 0;
        for (int i = 0; i < lines.size(); i++) {
            boolean near = i > 0
                    && rows.get(from + i).baseline() - rows.get(from + i - 1).baseline() <= SAME_CELL * line;
            if (!near) {
                merged.add(lines.get(i));
                count = 1;
                continue;
            }
            List<String> above = merged.remove(merged.size() - 1);
            count++;
            boolean both = isFull(lines.get(i - 1)) && isFull(lines.get(i));
            if (both || count > MOST_LINES) {
                return Optional.empty();
            }
            merged.add(joined(above, lines.get(i)));
        }
        boolean told = merged.size() < lines.size() && merged.size() >= FEWEST_ROWS;
        return told ? Optional.of(merged) : Optional.empty();
    }

    private static boolean isFull(List<String> cells) {
        return cells.stream().noneMatch(String::isEmpty);
    }

    /** A row without a label, or with one that begins as no label does, goes on with the cells above it. */
    private static List<List<String>> continued(List<List<String>> lines) {
        List<List<String>> rows = new ArrayList<>();
        for (List<String> line : lines) {
            boolean goesOn = !rows.isEmpty() && (line.get(0).isEmpty() || !beginsLabel(line.get(0)));
            rows.add(goesOn ? joined(rows.remove(rows.size() - 1), line) : line);
        }
        return rows;
    }

    private static boolean beginsLabel(String label) {
        return Character.isUpperCase(label.charAt(0)) || Character.isDigit(label.charAt(0)) || label.charAt(0) > 0x7f;
    }

    static List<String> joined(List<String> above, List<String> below) {
        List<String> joined = new ArrayList<>();
        for (int i = 0; i < above.size(); i++) {
            joined.add((above.get(i) + " " + below.get(i)).strip());
        }
        return joined;
    }

    /** Whether few things are said again and again, in few words, and none of them by a label, as where columns run together. */
    private static boolean isMatrix(List<List<String>> cells) {
        List<List<String>> body = cells.subList(1, cells.size());
        List<String> top = cells.get(0).subList(1, cells.get(0).size());
        List<String> left = body.stream().map(row -> row.get(0)).toList();
        Set<String> different = new HashSet<>();
        int count = 0;
        for (int column = 1; column <= top.size(); column++) {
            int words = 0;
            int written = 0;
            for (List<String> row : body) {
                String cell = row.get(column);
                if (!cell.isEmpty()) {
                    different.add(words(cell).get(0));
                    words += words(cell).size();
                    written++;
                }
            }
            if (words > WORDS_OF_CELL * written) {
                return false;
            }
            count += written;
        }
        boolean apart = Stream.concat(top.stream(), left.stream())
                .flatMap(label -> words(label).stream())
                .noneMatch(word -> different.contains(word) && word.chars().anyMatch(Character::isLetter));
        boolean numbered =
                top.stream().allMatch(AlignedTable::hasDigit) || left.stream().allMatch(AlignedTable::hasDigit);
        return apart && count > 1 && (numbered || different.size() <= DIFFERENT * count);
    }

    private static List<String> words(String cell) {
        return List.of(cell.toLowerCase(Locale.ROOT).split(" "));
    }

    private static boolean hasDigit(String label) {
        return label.chars().anyMatch(Character::isDigit);
    }
}
