package org.placard.gazetteer;

/** A file of gazetteers/ that cannot be used. The message names the file, the line and what was expected. */
public final class InvalidGazetteerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public InvalidGazetteerException(String message) {
        super(message);
    }

    public InvalidGazetteerException(String message, Throwable cause) {
        super(message, cause);
    }
}
