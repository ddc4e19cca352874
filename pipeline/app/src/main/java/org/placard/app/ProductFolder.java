package org.placard.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folders that Placard makes for products in an output folder. */
public final class ProductFolder {
    private ProductFolder() {}

    /**
     * The folder of that name, made where it is missing.
     *
     * @throws IOException where it is a symbolic link, which may lead anywhere, or cannot be made
     */
    public static Path in(Path output, String name) throws IOException {
        Path folder = output.resolve(name);
        if (Files.isSymbolicLink(folder)) {
            throw new IOException(Shown.path(folder) + " is a symbolic link; remove it");
        }
        return Files.createDirectories(folder);
    }
}
