package org.placard.app.tables;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVPrinter;

/**
 * Rows as lines of CSV.
 *
 * @param longest at least as many bytes as the longest line has
 */
record CsvLines(byte[] bytes, int longest) {
    /** What UTF-8 takes for a UTF-16 unit. */
    private static final int MOST_BYTES = 3;

    /** @throws IOException never */
    static CsvLines of(List<List<Object>> rows, CsvDialect dialect) throws IOException {
        StringBuilder lines = new StringBuilder();
        int longest = 0;
        try (CSVPrinter printer = new CSVPrinter(lines, dialect.format())) {
            for (List<Object> row : rows) {
                int before = lines.length();
                printer.printRecord(row.stream().map(CsvCell::of));
                longest = Math.max(longest, lines.length() - before);
            }
        }
        return new CsvLines(lines.toString().getBytes(StandardCharsets.UTF_8), longest * MOST_BYTES);
    }
}
