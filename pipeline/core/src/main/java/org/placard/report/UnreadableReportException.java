package org.placard.report;

/** A file that gives no report. The message is one line that names the file and says what is wrong with it. */
public final class UnreadableReportException extends Exception {
    private static final long serialVersionUID = 1L;

    static final String OUT_OF_MEMORY = "needs more memory than there is";

    private final String reason;

    public UnreadableReportException(String file, String reason) {
        this(file, reason, null);
    }

    public UnreadableReportException(String file, String reason, Throwable cause) {
        super(oneLine(file) + ": " + oneLine(reason), cause);
        this.reason = oneLine(reason);
    }

    /** For a file whose parser failed with {@code failure}; of an unreadable report, as it says itself. */
    static UnreadableReportException because(String file, Throwable failure) {
        if (failure instanceof UnreadableReportException unreadable) {
            return unreadable;
        }
        if (failure instanceof StackOverflowError) {
            return new UnreadableReportException(file, "is nested too deep to be read", failure);
        }
        if (failure instanceof OutOfMemoryError) {
            return new UnreadableReportException(file, OUT_OF_MEMORY, failure);
        }
        return new UnreadableReportException(file, "is broken or cut off; get it again: " + failure, failure);
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
