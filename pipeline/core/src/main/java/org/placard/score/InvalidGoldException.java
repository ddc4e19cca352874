package org.placard.score;

import java.io.IOException;

/** A file is not valid {@value Gold#FORMAT}; the message names the file, the row and the field. */
public final class InvalidGoldException extends IOException {
    private static final long serialVersionUID = 1;

    public InvalidGoldException(String message) {
        super(message);
    }

    public InvalidGoldException(String message, Throwable cause) {
        super(message, cause);
    }
}
