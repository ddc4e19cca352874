package org.placard.app.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A table's text: comments that begin with {@code #}, a header row, and rows.
 *
 * @param name of the file, such as {@code groups.csv}
 * @param lines without their ends
 * @param headerLine from 1 on; 0 where there is no header
 * @param columns as the header names them
 */
record TableText(String name, List<String> lines, int headerLine, List<String> columns, List<Row> rows) {
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setCommentMarker('#')
            .setIgnoreSurroundingSpaces(true)
            .setIgnoreEmptyLines(true)
            .get();

    /**
     * A row.
     *
     * @param line on which it ends, as the program's own messages count
     */
    record Row(int line, List<String> fields) {}

    TableText {
        lines = List.copyOf(lines);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** @throws IOException where the text is no CSV, such as with a quotation mark that is not closed */
    static TableText of(String name, String text) throws IOException {
        List<String> columns = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        int headerLine = 0;
        try (CSVParser parser = CSVParser.parse(text, FORMAT)) {
            for (CSVRecord csv : parser) {
                int line = (int) parser.getCurrentLineNumber();
                if (headerLine == 0) {
                    headerLine = line;
                    columns.addAll(csv.toList());
                } else {
                    rows.add(new Row(line, csv.toList()));
                }
            }
        } catch (UncheckedIOException | IllegalStateException e) {
            throw new IOException(name + " is no table: " + e.getMessage(), e);
        }
        return new TableText(name, text.lines().toList(), headerLine, columns, rows);
    }

    /** The values of a column; none where there is no such column. */
    List<String> column(String column) {
        int index = columns.indexOf(column);
        return index < 0
                ? List.of()
                : rows.stream()
                        .filter(row -> index < row.fields().size())
                        .map(row -> row.fields().get(index))
                        .filter(value -> !value.isBlank())
                        .toList();
    }
}
