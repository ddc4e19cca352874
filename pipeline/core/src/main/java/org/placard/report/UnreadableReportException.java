package org.placard.report;

/** A file that gives no report. The message is one line that names the file and says what is wrong with it. */
public final class UnreadableReportException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String reason;

    public UnreadableReportException(String file, String reason) {
        this(file, reason, null);
    }

    public UnreadableReportException(String file, String reason, Throwable cause) {
        super(oneLine(file) + ": " + oneLine(reason), cause);
        this.reason = oneLine(reason);
    }

    /** What is wrong with the file, without its name. */
    public String reason() {
        return reason;
    }

    private static String oneLine(String words) {
        StringBuilder line = new StringBuilder(words.length());
        words.codePoints().map(c -> Character.isISOControl(c) ? ' ' : c).forEach(line::appendCodePoint);
        return line.toString().strip();
    }
}
