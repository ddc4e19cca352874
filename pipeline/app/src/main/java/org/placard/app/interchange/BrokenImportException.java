package org.placard.app.interchange;

import java.io.IOException;
import java.nio.file.Path;

/** A file of another tool that cannot be read as gold; the message names file, place and field. */
public final class BrokenImportException extends IOException {
    private static final long serialVersionUID = 1;

    public BrokenImportException(Path file, String place, String reason) {
        this(file, place, reason, null);
    }

    public BrokenImportException(Path file, String place, String reason, Throwable cause) {
        super(file.getFileName() + ", " + place + ": " + reason, cause);
    }
}
