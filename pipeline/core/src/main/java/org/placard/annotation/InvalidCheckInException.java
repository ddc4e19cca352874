package org.placard.annotation;

import java.io.IOException;

/** A file is not a valid {@value CheckInWriter#FORMAT}; the message says what was expected where. */
public final class InvalidCheckInException extends IOException {
    private static final long serialVersionUID = 1;

    public InvalidCheckInException(String message) {
        super(message);
    }

    public InvalidCheckInException(String message, Throwable cause) {
        super(message, cause);
    }
}
