package org.placard.app.run;

import java.nio.file.Path;
import org.placard.app.Shown;

/**
 * A report to read.
 *
 * @param path real, absolute path
 * @param named the path as the user would write it
 */
public record InputFile(Path path, Path named) {
    public InputFile {
        if (!path.isAbsolute()) {
            throw new IllegalArgumentException("not an absolute path: " + path);
        }
    }

    String shown() {
        return Shown.path(named);
    }

    String fileName() {
        return path.getFileName().toString();
    }
}
