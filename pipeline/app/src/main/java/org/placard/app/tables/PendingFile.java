package org.placard.app.tables;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.placard.app.Reason;
import org.placard.app.Shown;

/**
 * A file that is written beside its place and moved there when it is whole.
 *
 * @param place where it belongs
 * @param part where it is written; begins with a dot, so that nothing takes it for a finished file, or stands elsewhere
 */
public record PendingFile(Path place, Path part) {
    private static final String ENDING = ".part";

    /** What SQLite and DuckDB keep beside a file that is open, and what stays of it when they are killed. */
    private static final List<String> BESIDE = List.of("-journal", ".wal", ".tmp");

    /** Makes ready to write; the folder is made, and what an interrupted run left is removed. */
    public static PendingFile at(Path place) throws IOException {
        return ready(new PendingFile(place, place.resolveSibling("." + place.getFileName() + ENDING)));
    }

    /**
     * As {@link #at}, for a library that takes a question mark in a path for the beginning of options and others for a
     * pattern: below such a path the file is written among the machine's temporary files.
     */
    static PendingFile withoutOptions(Path place) throws IOException {
        if (place.toAbsolutePath().toString().chars().noneMatch(each -> "?*[]{}".indexOf(each) >= 0)) {
            return at(place);
        }
        return ready(new PendingFile(place, Files.createTempFile("placard", ENDING)));
    }

    private static PendingFile ready(PendingFile file) throws IOException {
        Path place = file.place;
        try {
            Files.createDirectories(place.toAbsolutePath().getParent());
            file.discard();
        } catch (IOException e) {
            throw file.failure(e);
        }
        return file;
    }

    /** Writes a text in UTF-8; an earlier file of that name is replaced only once the new one is whole. */
    public static Path write(Path place, String content) throws IOException {
        return write(place, part -> Files.write(part, content.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Writes a file; an earlier one of that name is replaced only once the new one is whole, and nothing stays of one
     * that does not become whole.
     *
     * @throws IOException where it cannot be written; the message names it
     */
    public static Path write(Path place, Content content) throws IOException {
        PendingFile file = at(place);
        try {
            file.write(content);
            return file.finish();
        } finally {
            file.discard();
        }
    }

    private void write(Content content) throws IOException {
        try {
            content.writeTo(part);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** Puts the whole file in its place. */
    public Path finish() throws IOException {
        try {
            move();
        } catch (IOException e) {
            throw failure(e);
        }
        return place;
    }

    private void move() throws IOException {
        try {
            Files.move(part, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Removes what has been written, if anything. */
    public void discard() throws IOException {
        Files.deleteIfExists(part);
        for (String ending : BESIDE) {
            remove(part.resolveSibling(part.getFileName() + ending));
        }
    }

    private static void remove(Path beside) throws IOException {
        if (Files.isDirectory(beside, LinkOption.NOFOLLOW_LINKS)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(beside)) {
                for (Path file : files) {
                    Files.deleteIfExists(file);
                }
            }
        }
        Files.deleteIfExists(beside);
    }

    /** The failure in words that name the file, not the part of it that nobody knows. */
    IOException failure(IOException e) {
        String reason = e instanceof FileSystemException system && system.getReason() != null
                ? system.getReason()
                : Reason.of(e);
        return new IOException(Shown.path(place) + ": cannot be written: " + reason, e);
    }

    /** What a file is to contain. */
    @FunctionalInterface
    public interface Content {
        void writeTo(Path file) throws IOException;
    }
}
