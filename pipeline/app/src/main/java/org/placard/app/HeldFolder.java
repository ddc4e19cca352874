package org.placard.app;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * An output folder that a command holds: one that writes into it, or any number that only read. The hold ends with the
 * process at the latest, however that ends.
 */
public final class HeldFolder implements AutoCloseable {
    /** The folder of bookkeeping by which an output folder is known. */
    public static final String HOUSEKEEPING = ".placard";

    private static final String FILE = "lock";

    private final Path path;
    private final Optional<FileChannel> lock;

    private HeldFolder(Path path, Optional<FileChannel> lock) {
        this.path = path;
        this.lock = lock;
    }

    /**
     * Holds a folder alone, and makes it an output folder where it is none.
     *
     * @throws FolderInUseException where another command holds it
     * @throws IOException where it cannot be written to
     */
    public static HeldFolder alone(Path folder) throws IOException {
        Path housekeeping = folder.resolve(HOUSEKEEPING);
        if (Files.isSymbolicLink(housekeeping)) {
            throw new IOException(Shown.path(housekeeping) + " is a symbolic link; remove it");
        }
        Files.createDirectories(housekeeping);
        FileChannel file = FileChannel.open(
                housekeeping.resolve(FILE),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                LinkOption.NOFOLLOW_LINKS);
        return locked(folder, file, false);
    }

    /**
     * Holds a folder against those that write into it. One that no run has made has nobody who would, and one that can
     * be read but not locked, as on some network drives, is read all the same.
     *
     * @throws FolderInUseException where another command writes into it
     */
    public static HeldFolder shared(Path folder) throws IOException {
        FileChannel file;
        try {
            file = FileChannel.open(
                    folder.resolve(HOUSEKEEPING).resolve(FILE), StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
        } catch (IOException e) {
            return new HeldFolder(folder, Optional.empty());
        }
        return locked(folder, file, true);
    }

    /**
     * Holds a folder whose check-ins are read for something that is put into {@code place}: alone where that is within
     * the folder.
     *
     * @throws FolderInUseException where another command is at it
     */
    public static HeldFolder toWrite(Path folder, Path place) throws IOException {
        boolean within = Files.isDirectory(folder.resolve(HOUSEKEEPING))
                && existing(place).startsWith(folder.toRealPath());
        return within ? alone(folder) : shared(folder);
    }

    /** The nearest folder of a path that is there. */
    private static Path existing(Path place) throws IOException {
        Path path = place.toAbsolutePath().normalize();
        while (path.getParent() != null) {
            try {
                return path.toRealPath();
            } catch (NoSuchFileException e) {
                path = path.getParent();
            }
        }
        return path;
    }

    private static HeldFolder locked(Path folder, FileChannel file, boolean shared) throws IOException {
        try {
            FileLock taken = file.tryLock(0, Long.MAX_VALUE, shared);
            if (taken != null) {
                return new HeldFolder(folder, Optional.of(file));
            }
        } catch (OverlappingFileLockException e) {
            // held within this process
        } catch (IOException e) {
            file.close();
            if (shared) {
                return new HeldFolder(folder, Optional.empty());
            }
            throw e;
        }
        file.close();
        throw new FolderInUseException(folder);
    }

    /** The folder's check-ins, of which there may be none. */
    public CheckInFolder checkIns() {
        return new CheckInFolder(path);
    }

    /** Gives the folder free. */
    @Override
    public void close() throws IOException {
        if (lock.isPresent()) {
            lock.get().close();
        }
    }
}
