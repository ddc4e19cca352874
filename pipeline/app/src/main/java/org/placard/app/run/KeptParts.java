package org.placard.app.run;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.commons.io.file.PathUtils;
import org.placard.app.CheckInFolder;
import org.placard.app.Checksum;
import org.placard.app.FiledCheckIn;
import org.placard.app.PartMaker;
import org.placard.app.ProductSource;
import org.placard.app.tables.PendingFile;

/**
 * The parts of an output folder's check-ins, kept under {@code .placard/parts} in a file for each check-in: where one report
 * has changed, its parts alone are made again. A file whose content is not as it was written counts as missing.
 */
final class KeptParts implements ProductSource {
    private static final String FOLDER = "parts";
    private static final String ENDING = ".parts";
    private static final String MEMORY = "memory";

    private final Path kept;
    private final Path memory;
    private final CheckInFolder checkIns;
    private final Optional<CheckInFolder> previous;
    private final Map<Path, String> keys = new LinkedHashMap<>();

    /**
     * @param hashes of the check-ins' files, by name
     * @param program what else decides about parts
     */
    KeptParts(
            OutputFolder folder,
            CheckInFolder checkIns,
            Optional<CheckInFolder> previous,
            Map<String, String> hashes,
            String program)
            throws IOException {
        this.kept = folder.housekeeping(FOLDER);
        this.memory = folder.housekeeping(MEMORY);
        this.checkIns = checkIns;
        this.previous = previous;
        for (Path file : checkIns.files()) {
            String hash = hashes.get(file.getFileName().toString());
            keys.put(
                    file,
                    Sha256.of((program + "\n" + (hash == null ? Sha256.of(file) : hash))
                            .getBytes(StandardCharsets.UTF_8)));
        }
    }

    @Override
    public CheckInFolder checkIns() {
        return checkIns;
    }

    @Override
    public Optional<CheckInFolder> previous() {
        return previous;
    }

    @Override
    public Optional<Path> memory() throws IOException {
        return Optional.of(Files.createDirectories(memory));
    }

    /** The check-ins of which one of these parts is missing. */
    List<Path> missing(List<PartMaker> makers) throws IOException {
        List<Path> missing = new ArrayList<>();
        for (Path file : keys.keySet()) {
            try (Reading reading = new Reading(file)) {
                if (!reading.names()
                        .containsAll(makers.stream().map(PartMaker::name).toList())) {
                    missing.add(file);
                }
            }
        }
        return missing;
    }

    /**
     * Makes the parts of some check-ins and forgets those of check-ins that are gone.
     *
     * @param threads how many check-ins are in memory at a time
     * @param step what is done after each check-in
     */
    void make(List<Path> files, List<PartMaker> makers, int threads, Runnable step) throws IOException {
        if (!Files.isDirectory(kept, LinkOption.NOFOLLOW_LINKS)) {
            Files.deleteIfExists(kept);
        }
        Files.createDirectories(kept);
        forgetOthers();
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (Path file : files) {
                all.add(workers.submit(() -> {
                    make(file, makers);
                    step.run();
                    return null;
                }));
            }
            for (Future<?> each : all) {
                each.get();
            }
        } catch (ExecutionException e) {
            throw Failures.of(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            workers.shutdownNow();
        }
    }

    private void make(Path file, List<PartMaker> makers) throws IOException {
        FiledCheckIn checkIn = FiledCheckIn.read(file);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(keys.get(file));
            out.writeInt(makers.size());
            List<byte[]> parts = new ArrayList<>();
            for (PartMaker maker : makers) {
                byte[] part = maker.of(checkIn);
                out.writeUTF(maker.name());
                out.writeInt(part.length);
                out.writeInt(checksum(part));
                parts.add(part);
            }
            for (byte[] part : parts) {
                out.write(part);
            }
        }
        PendingFile.write(place(file), part -> Files.write(part, bytes.toByteArray()));
    }

    private void forgetOthers() throws IOException {
        Set<Path> own = new HashSet<>();
        keys.keySet().forEach(file -> own.add(place(file)));
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(kept)) {
            for (Path entry : entries) {
                if (!own.contains(entry) || !Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)) {
                    PathUtils.delete(entry);
                }
            }
        }
    }

    private Path place(Path file) {
        return kept.resolve(CheckInFolder.id(file) + ENDING);
    }

    @Override
    public void forEach(PartMaker maker, User user) throws IOException {
        for (Path file : keys.keySet()) {
            Optional<byte[]> part;
            try (Reading reading = new Reading(file)) {
                part = reading.part(maker.name());
            }
            user.use(part.isPresent() ? part.get() : maker.of(FiledCheckIn.read(file)));
        }
    }

    private static int checksum(byte[] part) {
        return (int) Checksum.of(part);
    }

    /** The file of a check-in's parts; one that is missing, of another version or broken has none. */
    private final class Reading implements AutoCloseable {
        private final DataInputStream in;
        private final List<Entry> entries = new ArrayList<>();

        Reading(Path file) throws IOException {
            Path place = place(file);
            if (!Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS)) {
                in = null;
                return;
            }
            in = new DataInputStream(new BufferedInputStream(Files.newInputStream(place), 1 << 16));
            try {
                if (in.readUTF().equals(keys.get(file))) {
                    for (int count = in.readInt(); count > 0; count--) {
                        entries.add(new Entry(in.readUTF(), in.readInt(), in.readInt()));
                    }
                }
            } catch (IOException e) {
                entries.clear();
            }
        }

        List<String> names() {
            return entries.stream().map(Entry::name).toList();
        }

        Optional<byte[]> part(String name) {
            try {
                for (Entry entry : entries) {
                    if (entry.name().equals(name)) {
                        byte[] part = in.readNBytes(entry.length());
                        return part.length == entry.length() && checksum(part) == entry.sum()
                                ? Optional.of(part)
                                : Optional.empty();
                    }
                    in.skipNBytes(entry.length());
                }
            } catch (IOException | IllegalArgumentException e) {
                // as if it were not there
            }
            return Optional.empty();
        }

        @Override
        public void close() throws IOException {
            if (in != null) {
                in.close();
            }
        }
    }

    private record Entry(String name, int length, int sum) {}
}
