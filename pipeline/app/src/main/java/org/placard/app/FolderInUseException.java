package org.placard.app;

import java.io.IOException;
import java.nio.file.Path;

/** Another command holds an output folder; nothing was done. */
public final class FolderInUseException extends IOException {
    private static final long serialVersionUID = 1;

    FolderInUseException(Path folder) {
        super(Shown.path(folder) + " is in use by another run; wait until it ends");
    }
}
