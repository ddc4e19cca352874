package org.placard.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The cells of one table while it is read. Not thread-safe. */
final class CellGrid {
    private final List<List<StringBuilder>> rows = new ArrayList<>();

    void row() {
        rows.add(new ArrayList<>());
    }

    void cell() {
        if (rows.isEmpty()) {
            row();
        }
        rows.get(rows.size() - 1).add(new StringBuilder());
    }

    /** One more paragraph of the cell at hand; words outside all cells belong to none. */
    void words(String words) {
        List<StringBuilder> row = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
        if (!row.isEmpty()) {
            StringBuilder cell = row.get(row.size() - 1);
            cell.append(cell.isEmpty() ? "" : "\n").append(words.strip());
        }
    }

    /**
     * What the table says where it is nothing but matrices, which old formats run together; a title in a single cell is a line
     * of its own.
     */
    Optional<List<String>> lines() {
        List<String> lines = new ArrayList<>();
        List<List<String>> matrix = new ArrayList<>();
        for (List<StringBuilder> row : rows) {
            List<String> cells = row.stream().map(StringBuilder::toString).toList();
            boolean other = !matrix.isEmpty() && matrix.get(0).size() != cells.size();
            if (cells.isEmpty() || other && !add(matrix, lines)) {
                return Optional.empty();
            }
            if (other) {
                matrix = new ArrayList<>();
            }
            matrix.add(cells);
        }
        boolean tabular = rows.stream().anyMatch(row -> row.size() > 1);
        return tabular && add(matrix, lines) ? Optional.of(lines) : Optional.empty();
    }

    /** Adds what rows of one width say; whether they are a matrix or a title. */
    private static boolean add(List<List<String>> rows, List<String> lines) {
        if (rows.size() == 1 && rows.get(0).size() == 1) {
            lines.add(rows.get(0).get(0));
            return true;
        }
        Optional<List<String>> said = Matrix.lines(rows);
        said.ifPresent(lines::addAll);
        return said.isPresent();
    }
}
