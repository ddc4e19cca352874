package org.placard.app.run;

import java.io.IOException;
import java.util.concurrent.ExecutionException;

/** What went wrong on another thread. */
final class Failures {
    private Failures() {}

    /** The failure as one of input or output; what is none is thrown as it is. */
    static IOException of(ExecutionException e) {
        if (e.getCause() instanceof IOException failure) {
            return failure;
        }
        if (e.getCause() instanceof RuntimeException failure) {
            throw failure;
        }
        if (e.getCause() instanceof Error failure) {
            throw failure;
        }
        return new IOException(e.getCause());
    }
}
