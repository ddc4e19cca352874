package org.placard.app.run;

import java.io.IOException;

/** The output folder cannot be used or written to: the run ends, and what was there before stays. */
public final class OutputException extends IOException {
    private static final long serialVersionUID = 1;

    OutputException(String message) {
        super(message);
    }

    OutputException(String message, Throwable cause) {
        super(message, cause);
    }
}
