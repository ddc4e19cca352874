package org.placard.app.run;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import org.apache.commons.io.file.PathUtils;
import org.placard.app.Checksum;
import org.placard.app.FolderInUseException;
import org.placard.app.HeldFolder;
import org.placard.app.Reason;
import org.placard.app.Shown;

/**
 * The folder that a run writes to, held by one run at a time. A file appears in it whole: it is written under a hidden
 * name, forced to disk, and moved into place.
 */
final class OutputFolder implements AutoCloseable {
    private static final String SCRATCH = "scratch";
    private static final String UNFINISHED_START = ".";
    private static final String UNFINISHED_END = ".part";

    private final Path path;
    private final HeldFolder hold;

    private OutputFolder(Path path, HeldFolder hold) {
        this.path = path;
        this.hold = hold;
    }

    /**
     * Takes hold of a folder, which is created where it is missing, and clears what an interrupted run left unfinished.
     *
     * @throws OutputException where it cannot be written to, or where another run holds it
     */
    static OutputFolder open(Path path) throws OutputException {
        try {
            Files.createDirectories(path);
            Path real = path.toRealPath();
            HeldFolder hold = HeldFolder.alone(path);
            OutputFolder folder = new OutputFolder(real, hold);
            folder.clearUnfinished();
            return folder;
        } catch (FolderInUseException e) {
            throw new OutputException(e.getMessage() + ", or choose another folder with --output", e);
        } catch (IOException e) {
            throw new OutputException("cannot write to " + Shown.path(path) + ": " + Reason.of(e), e);
        }
    }

    /** Whether a folder was written by a run. */
    static boolean isOne(Path folder) {
        return Files.isDirectory(folder.resolve(HeldFolder.HOUSEKEEPING));
    }

    Path path() {
        return path;
    }

    /** A file for the run's own bookkeeping. */
    Path housekeeping(String name) {
        return path.resolve(HeldFolder.HOUSEKEEPING).resolve(name);
    }

    /** A folder for temporary files, which are gone when this one is closed. */
    Path scratch() {
        return housekeeping(SCRATCH);
    }

    Path resolve(String name) {
        Path file = path.resolve(name);
        if (!path.equals(file.normalize().getParent())) {
            throw new IllegalArgumentException("leads out of the output folder: " + name);
        }
        return file;
    }

    /** Writes a file under its hidden name. */
    Unfinished write(String name, Content content) throws IOException {
        return write(resolve(name), content);
    }

    private Unfinished write(Path target, Content content) throws IOException {
        Path hidden = target.resolveSibling(UNFINISHED_START + target.getFileName() + UNFINISHED_END);
        // A new file, so that nothing is written through a link that stands in its place.
        Files.deleteIfExists(hidden);
        MessageDigest digest = Sha256.digest();
        CRC32 checksum = new CRC32();
        try (FileChannel channel = FileChannel.open(hidden, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            try (OutputStream out =
                    new CheckedOutputStream(new DigestOutputStream(buffered(channel), digest), checksum)) {
                content.writeTo(out);
                out.flush();
                channel.force(true);
            }
        }
        return new Unfinished(hidden, target, Sha256.hex(digest.digest()), checksum.getValue());
    }

    private static OutputStream buffered(FileChannel channel) {
        return new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
    }

    /** Writes a bookkeeping file and puts it into place. */
    void replaceHousekeeping(String name, Content content) throws IOException {
        write(housekeeping(name), content).finish();
        sync(path.resolve(HeldFolder.HOUSEKEEPING));
    }

    /** Makes moves and removals in the folder last through a loss of power, where the system can. */
    void sync() {
        sync(path);
    }

    private static void sync(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows opens no folders; the moves themselves are in order all the same.
        }
    }

    void remove(String name) throws IOException {
        Files.deleteIfExists(resolve(name));
    }

    /** SHA-256 of a file as it stands, or an empty string where it is missing. */
    String sha256(String name) throws IOException {
        Path file = resolve(name);
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) ? Sha256.of(file) : "";
    }

    /** Whether a file is there and as it was written. */
    boolean holds(String name, long checksum) throws IOException {
        Path file = resolve(name);
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Checksum.of(file) == checksum;
    }

    private void clearUnfinished() throws IOException {
        clearScratch();
        for (Path folder : new Path[] {path, path.resolve(HeldFolder.HOUSEKEEPING)}) {
            try (DirectoryStream<Path> entries =
                    Files.newDirectoryStream(folder, UNFINISHED_START + "*" + UNFINISHED_END)) {
                for (Path entry : entries) {
                    if (!Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                        Files.deleteIfExists(entry);
                    }
                }
            }
        }
    }

    private void clearScratch() throws IOException {
        if (Files.isDirectory(scratch(), LinkOption.NOFOLLOW_LINKS)) {
            PathUtils.deleteDirectory(scratch());
        } else {
            Files.deleteIfExists(scratch());
        }
    }

    /** Gives the folder free. */
    @Override
    public void close() throws IOException {
        try {
            clearScratch();
        } finally {
            hold.close();
        }
    }

    /** What a file is to contain. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * A file that is whole but not yet in place.
     *
     * @param sha256 of its bytes
     * @param checksum of the same
     */
    record Unfinished(Path hidden, Path target, String sha256, long checksum) {
        void finish() throws IOException {
            Files.move(hidden, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }

        void discard() throws IOException {
            Files.deleteIfExists(hidden);
        }
    }
}
