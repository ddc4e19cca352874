package org.placard.app.tables;

/**
 * Words as a CSV cell that no spreadsheet runs. A cell that begins with {@code =}, {@code +}, {@code -}, {@code @}, their
 * full-width forms, a tab, a carriage return or a line feed is a formula to some program (OWASP, "CSV Injection"); it gets
 * an apostrophe in front, and so do words that begin with an apostrophe themselves. Whoever needs the words letter for
 * letter takes one leading apostrophe off.
 */
public final class CsvCell {
    private static final char MARK = '\'';
    private static final String DANGEROUS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20" + MARK;

    private CsvCell() {}

    /** The cell for a value; numbers, dates and truth values are written as they are. */
    public static Object of(Object value) {
        return value instanceof String words && isDangerous(words) ? MARK + words : value;
    }

    /** The words of a cell: the inverse of {@link #of}. */
    public static String words(String cell) {
        return !cell.isEmpty() && cell.charAt(0) == MARK ? cell.substring(1) : cell;
    }

    private static boolean isDangerous(String words) {
        return !words.isEmpty() && DANGEROUS.indexOf(words.charAt(0)) >= 0;
    }
}
