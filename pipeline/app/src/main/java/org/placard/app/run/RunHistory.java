package org.placard.app.run;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.io.file.PathUtils;
import org.placard.app.CheckInFolder;
import org.placard.app.HeldFolder;

/**
 * An output folder's check-ins as earlier runs left them, by which a page tells what is new. A run that changes nothing
 * is none: what it would be compared with stays. One that did not end is none either, so that the run that completes it
 * has the same to compare with.
 *
 * <p>The check-ins of the last run and of the one before are kept under {@code .placard/runs}, as second names of the same
 * files where the system has them, which takes no room.
 */
public final class RunHistory {
    private static final String FORMAT = "placard/runs-1";
    private static final String FILE = "runs.json";
    private static final String FOLDER = "runs";

    private static final ObjectMapper MAPPER =
            new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);

    private final Path output;
    private final String now;
    private final Book book;

    private RunHistory(Path output, String now, Book book) {
        this.output = output;
        this.now = now;
        this.book = book;
    }

    /** Of a folder as it stands. */
    public static RunHistory of(Path output) throws IOException {
        return of(output, Map.of());
    }

    /** @param known hashes of files that need not be read again */
    static RunHistory of(Path output, Map<String, String> known) throws IOException {
        return new RunHistory(output, key(new CheckInFolder(output), known), read(output));
    }

    /** One name for what stands in all check-ins of a folder. */
    private static String key(CheckInFolder checkIns, Map<String, String> known) throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path file : checkIns.files()) {
            String name = file.getFileName().toString();
            String hash = known.get(name);
            all.append(name)
                    .append(' ')
                    .append(hash == null ? Sha256.of(file) : hash)
                    .append('\n');
        }
        return Sha256.of(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** A book that cannot be read counts as empty: nothing is lost but the comparison. */
    private static Book read(Path output) throws IOException {
        Path file = output.resolve(HeldFolder.HOUSEKEEPING).resolve(FILE);
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            try {
                Book book = MAPPER.readValue(Files.readAllBytes(file), Book.class);
                if (book != null && FORMAT.equals(book.format())) {
                    return book;
                }
            } catch (JsonProcessingException e) {
                // as if it were not there
            }
        }
        return new Book(FORMAT, null, null);
    }

    /** One name for all check-ins as they stand. */
    String now() {
        return now;
    }

    /** The name of what {@link #previous()} gives; empty where it gives nothing. */
    String before() {
        return previous().map(each -> each.path().getFileName().toString()).orElse("");
    }

    /** The check-ins as they were when a run last ended that had others than there are now. */
    public Optional<CheckInFolder> previous() {
        String key = now.equals(book.last()) ? book.previous() : book.last();
        if (key == null || !key.matches("[0-9a-f]{64}")) {
            return Optional.empty();
        }
        Path folder = folder(key);
        return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                ? Optional.of(new CheckInFolder(folder))
                : Optional.empty();
    }

    private Path folder(String key) {
        return output.resolve(HeldFolder.HOUSEKEEPING).resolve(FOLDER).resolve(key);
    }

    /** Remembers the check-ins as they stand, once all that is made of them is made. */
    void keep(OutputFolder held) throws IOException {
        Path kept = folder(now);
        Book ended = now.equals(book.last()) ? book : new Book(FORMAT, now, book.last());
        if (!ended.equals(book) || !Files.isDirectory(kept, LinkOption.NOFOLLOW_LINKS)) {
            forget(kept);
            Files.createDirectories(kept);
            for (Path file : new CheckInFolder(output).files()) {
                link(kept.resolve(file.getFileName()), file);
            }
            held.replaceHousekeeping(
                    FILE, out -> out.write((MAPPER.writeValueAsString(ended) + "\n").getBytes(StandardCharsets.UTF_8)));
        }
        for (Path old : folders(kept.getParent())) {
            String name = old.getFileName().toString();
            if (!name.equals(ended.last()) && !name.equals(ended.previous())) {
                forget(old);
            }
        }
    }

    private static void link(Path name, Path file) throws IOException {
        try {
            Files.createLink(name, file);
        } catch (UnsupportedOperationException | FileSystemException e) {
            Files.copy(file, name);
        }
    }

    private static List<Path> folders(Path parent) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(parent)) {
            List<Path> folders = new ArrayList<>();
            entries.forEach(folders::add);
            return folders;
        }
    }

    private static void forget(Path folder) throws IOException {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            PathUtils.delete(folder);
        }
    }

    /**
     * Which runs are kept.
     *
     * @param last name of what the last run left; null before the first
     * @param previous name of what it was compared with; null where there was nothing
     */
    @JsonPropertyOrder({"format", "last", "previous"})
    private record Book(String format, String last, String previous) {}
}
