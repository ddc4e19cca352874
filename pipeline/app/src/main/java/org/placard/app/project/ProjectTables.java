package org.placard.app.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.placard.Build;

/**
 * A project's tables merged with the built-in ones, as a folder for the head of the class path. It is checked and made
 * once for each state of the project, and kept in the project's folder {@code .placard}.
 */
public final class ProjectTables {
    private static final String KEPT = ".placard";
    private static final String PREFIX = "tables-";

    private ProjectTables() {}

    /**
     * The folder; empty where the project adds no row.
     *
     * @throws InvalidProjectException where something in the project is wrong; it lists everything
     */
    public static Optional<Path> ahead(Path root) throws IOException {
        try {
            Project.read(root);
        } catch (InvalidProjectException e) {
            throw new InvalidProjectException(problems(root));
        }
        boolean rows = false;
        for (Path table : Project.tables(root)) {
            rows |= hasContent(table);
        }
        if (!rows) {
            return Optional.empty();
        }
        Path kept = kept(root);
        Path folder = kept.resolve(PREFIX + fingerprint(root).substring(0, 16));
        if (!Files.isDirectory(folder)) {
            make(root, kept, folder);
        }
        return Optional.of(folder);
    }

    /** What is wrong with the project's own file and with all its tables. */
    private static List<Problem> problems(Path root) throws IOException {
        Path scratch = Files.createTempDirectory("placard-check");
        try {
            return new ProjectCheck(root).run(scratch);
        } finally {
            remove(scratch);
        }
    }

    /** A table that cannot be read, or has rows. */
    private static boolean hasContent(Path table) {
        try {
            UserTable user = UserTable.read(table);
            return !user.table().rows().isEmpty() || user.table().headerLine() == 0;
        } catch (IOException e) {
            return true;
        }
    }

    private static void make(Path root, Path kept, Path folder) throws IOException {
        Path scratch = Files.createTempDirectory(kept, "making-");
        try {
            List<Problem> problems = new ProjectCheck(root).run(scratch);
            if (!problems.isEmpty()) {
                throw new InvalidProjectException(problems);
            }
            removeFormer(kept);
            Files.move(scratch, folder);
        } finally {
            remove(scratch);
        }
    }

    private static void removeFormer(Path kept) throws IOException {
        try (Stream<Path> folders = Files.list(kept)) {
            for (Path former : folders.filter(
                            each -> each.getFileName().toString().startsWith(PREFIX))
                    .toList()) {
                remove(former);
            }
        }
    }

    /** In the project; among the machine's temporary files where the project cannot be written to. */
    private static Path kept(Path root) throws IOException {
        try {
            return Files.createDirectories(root.resolve(KEPT));
        } catch (AccessDeniedException | ReadOnlyFileSystemException e) {
            return Files.createTempDirectory("placard-tables");
        }
    }

    private static String fingerprint(Path root) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            Build build = Build.running();
            digest.update((build.code() + build.resources()).getBytes(StandardCharsets.UTF_8));
            for (Path table : Project.tables(root)) {
                digest.update((table.getFileName() + "\0" + Files.size(table) + "\0").getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(table));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
