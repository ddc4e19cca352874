package org.placard.app.tables;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that is written beside its place and moved there when it is whole.
 *
 * @param place where it belongs
 * @param part where it is written; begins with a dot, so that nothing takes it for a finished file
 */
public record PendingFile(Path place, Path part) {
    private static final String ENDING = ".part";

    /** Makes ready to write; the folder is made, and what an interrupted run left is removed. */
    public static PendingFile at(Path place) throws IOException {
        Files.createDirectories(place.toAbsolutePath().getParent());
        PendingFile file = new PendingFile(place, place.resolveSibling("." + place.getFileName() + ENDING));
        file.discard();
        return file;
    }

    /** Writes a text in UTF-8; an earlier file of that name is replaced only once the new one is whole. */
    public static Path write(Path place, String content) throws IOException {
        PendingFile file = at(place);
        try {
            Files.writeString(file.part, content, StandardCharsets.UTF_8);
            return file.finish();
        } finally {
            file.discard();
        }
    }

    /** Puts the whole file in its place. */
    public Path finish() throws IOException {
        try {
            Files.move(part, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, place, StandardCopyOption.REPLACE_EXISTING);
        }
        return place;
    }

    /** Removes what has been written, if anything. */
    public void discard() throws IOException {
        Files.deleteIfExists(part);
    }
}
