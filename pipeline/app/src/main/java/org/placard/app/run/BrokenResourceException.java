package org.placard.app.run;

import java.io.IOException;

/** A gazetteer, cue table or model is wrong: no report can be annotated, and the run ends. */
public final class BrokenResourceException extends IOException {
    private static final long serialVersionUID = 1;

    BrokenResourceException(String message, Throwable cause) {
        super(message, cause);
    }
}
