package org.placard.app.tables;

import org.apache.commons.csv.CSVFormat;

/** How tables are written as CSV: UTF-8, lines that end in CR LF, quotes around what needs them. */
public enum CsvDialect {
    /** RFC 4180: commas, no byte-order mark. What programs read. */
    STANDARD(',', ""),
    /**
     * What Excel opens by a double click: a byte-order mark, without which it takes UTF-8 for a code page, and semicolons,
     * which it expects wherever the decimal sign is a comma.
     */
    EXCEL(';', "\uFEFF");

    private final char delimiter;
    private final String beginning;

    CsvDialect(char delimiter, String beginning) {
        this.delimiter = delimiter;
        this.beginning = beginning;
    }

    char delimiter() {
        return delimiter;
    }

    /** What a file begins with, ahead of its header. */
    String beginning() {
        return beginning;
    }

    CSVFormat format() {
        return CSVFormat.RFC4180.builder().setDelimiter(delimiter).get();
    }
}
