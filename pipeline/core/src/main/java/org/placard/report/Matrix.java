package org.placard.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * A table of short cells, such as who wants what with which article, said as a person would read it out: "Article 3: Chile –
 * delete; Peru – keep". Where the labels of one side are numbered and those of the other are not, what is numbered comes first,
 * whether it stands on the left or at the top. A table of longer texts is none, and neither is
 * a list of names in columns.
 */
final class Matrix {
    /** In UTF-16 units: a longer cell is text that stands in a table. */
    private static final int LONGEST_CELL = 80;
    /** A table with fewer columns or rows is a list or a layout. */
    private static final int FEWEST_COLUMNS = 3;

    private static final int FEWEST_ROWS = 2;

    private Matrix() {}

    /**
     * What the table says, a line for each row or column; empty where it is no matrix.
     *
     * @param written cells of each row, the row of labels first, as they are written; empty rows do not count
     */
    static Optional<List<String>> lines(List<List<String>> written) {
        List<List<String>> rows = written.stream()
                .filter(row -> row.stream().anyMatch(cell -> !cell.isBlank()))
                .toList();
        int columns = rows.isEmpty() ? 0 : rows.get(0).size();
        boolean regular = columns >= FEWEST_COLUMNS
                && rows.size() >= FEWEST_ROWS
                && rows.stream()
                        .allMatch(row -> row.size() == columns && row.stream().allMatch(Matrix::isShort));
        if (!regular) {
            return Optional.empty();
        }
        List<String> top = rows.get(0).subList(1, columns);
        List<String> left =
                rows.subList(1, rows.size()).stream().map(row -> row.get(0)).toList();
        if (!top.stream().allMatch(Matrix::isLabel) || !left.stream().allMatch(Matrix::isLabel)) {
            return Optional.empty();
        }
        if (isSorted(rows)) {
            return Optional.empty();
        }
        boolean byColumn = isNumbered(top) && !isNumbered(left);
        return Optional.of(
                byColumn
                        ? lines(top, left, column -> row -> rows.get(row + 1).get(column + 1))
                        : lines(left, top, row -> column -> rows.get(row + 1).get(column + 1)));
    }

    /** Names in columns, in the order of the alphabet row by row or column by column, are a list. */
    private static boolean isSorted(List<List<String>> rows) {
        int columns = rows.get(0).size();
        List<String> byRow = rows.stream().flatMap(List::stream).toList();
        List<String> byColumn = IntStream.range(0, columns)
                .boxed()
                .flatMap(column -> rows.stream().map(row -> row.get(column)))
                .toList();
        return isAscending(byRow) || isAscending(byColumn);
    }

    private static boolean isAscending(List<String> cells) {
        List<String> written = cells.stream().filter(Matrix::hasWords).toList();
        return IntStream.range(1, written.size())
                .allMatch(i -> written.get(i - 1).compareToIgnoreCase(written.get(i)) < 0);
    }

    private static List<String> lines(List<String> first, List<String> second, IntFunction<IntFunction<String>> cell) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            int line = i;
            List<String> said = IntStream.range(0, second.size())
                    .filter(j -> hasWords(cell.apply(line).apply(j)))
                    .mapToObj(j -> plain(second.get(j)) + " – "
                            + plain(cell.apply(line).apply(j)))
                    .toList();
            if (!said.isEmpty()) {
                lines.add(plain(first.get(i)) + ": " + String.join("; ", said));
            }
        }
        return lines;
    }

    private static String plain(String cell) {
        return cell.strip().replaceAll("\\s+", " ").replaceFirst("[.;:]$", "");
    }

    private static boolean isShort(String cell) {
        return cell.length() <= LONGEST_CELL;
    }

    private static boolean isLabel(String cell) {
        return cell.chars().anyMatch(Character::isLetterOrDigit);
    }

    private static boolean hasWords(String cell) {
        return cell.chars().anyMatch(Character::isLetter);
    }

    private static boolean isNumbered(List<String> labels) {
        return labels.stream().allMatch(label -> label.chars().anyMatch(Character::isDigit));
    }
}
