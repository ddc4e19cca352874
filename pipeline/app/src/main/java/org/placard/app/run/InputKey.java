package org.placard.app.run;

import java.nio.file.Path;

/**
 * Names inputs by their way from the output folder, so that a project's folder may be moved as a whole. Where there is
 * no way, as between drives, by the absolute path.
 */
final class InputKey {
    private InputKey() {}

    static String of(Path input, Path outputFolder) {
        Path way = input.getRoot().equals(outputFolder.getRoot()) ? outputFolder.relativize(input) : input;
        return way.toString().replace(way.getFileSystem().getSeparator(), "/");
    }

    /** The path that a key names. */
    static Path path(String key, Path outputFolder) {
        return outputFolder.resolve(key).normalize();
    }
}
