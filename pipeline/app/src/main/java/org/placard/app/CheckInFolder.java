package org.placard.app;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.placard.annotation.AnnotatedCheckIn;
import org.placard.annotation.CheckInReader;
import org.placard.annotation.InvalidCheckInException;

/**
 * A folder of annotated check-ins, as {@code placard extract} leaves it. Only one check-in is in memory at a time.
 *
 * @param path the folder; its {@code *.json} files are check-ins, what stands in subfolders is not
 */
public record CheckInFolder(Path path) {
    private static final String ENDING = ".json";

    /**
     * The check-ins' files in the order of their names.
     *
     * @throws IOException where the folder cannot be read
     */
    public List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(path, CheckInFolder::isCheckIn)) {
            entries.forEach(files::add);
        }
        files.sort(null);
        return files;
    }

    /**
     * This folder.
     *
     * @throws IOException where it has no check-in; the message names it
     */
    public CheckInFolder notEmpty() throws IOException {
        if (files().isEmpty()) {
            throw new IOException(Shown.path(path) + ": no annotated check-ins in this folder");
        }
        return this;
    }

    /**
     * Hands over every check-in in the order of {@link #files()}.
     *
     * @throws InvalidCheckInException where a file is no check-in; its message names the file
     * @throws IOException where a file cannot be read, or from {@code user}
     */
    public void forEach(User user) throws IOException {
        for (Path file : files()) {
            user.use(read(file));
        }
    }

    /** One of the folder's files. */
    public static AnnotatedCheckIn read(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return new CheckInReader().read(in);
        } catch (InvalidCheckInException e) {
            throw new InvalidCheckInException(Shown.path(file) + ": " + e.getMessage(), e);
        }
    }

    /** The id of the check-in that a run has put into a file of this name. */
    public static String id(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - ENDING.length());
    }

    private static boolean isCheckIn(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(ENDING) && !name.startsWith(".") && Files.isRegularFile(file);
    }

    /** What is done with a check-in. */
    @FunctionalInterface
    public interface User {
        void use(AnnotatedCheckIn checkIn) throws IOException;
    }
}
