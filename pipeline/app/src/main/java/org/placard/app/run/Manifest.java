package org.placard.app.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a folder's outputs were made from, kept beside them. An entry is first added to a journal, before its files move
 * into place, so that a run that is killed at any moment leaves no file that the next one does not know. At the end of a
 * run the journal is folded into the manifest. The same inputs give the same bytes.
 */
final class Manifest implements AutoCloseable {
    private static final String FORMAT = "placard/manifest-1";
    private static final String FILE = "manifest.json";
    private static final String JOURNAL = "journal.jsonl";

    private final ObjectMapper mapper =
            new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);
    private final SortedMap<String, Entry> entries = new TreeMap<>();
    private final OutputFolder folder;
    private final boolean damaged;
    private final FileChannel journal;

    private Manifest(OutputFolder folder) throws IOException {
        this.folder = folder;
        this.damaged = !load();
        Set<String> superseded = replayJournal();
        removeUnclaimed(superseded);
        journal = FileChannel.open(
                folder.housekeeping(JOURNAL),
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND,
                LinkOption.NOFOLLOW_LINKS);
        if (journal.size() > 0) {
            fold();
        }
    }

    /** Reads a folder's manifest and finishes what an interrupted run had begun. */
    static Manifest open(OutputFolder folder) throws IOException {
        return new Manifest(folder);
    }

    OutputFolder folder() {
        return folder;
    }

    /** Whether the manifest was unreadable, so that everything is made again. */
    boolean wasDamaged() {
        return damaged;
    }

    synchronized Collection<Entry> entries() {
        return List.copyOf(entries.values());
    }

    synchronized Optional<Entry> entry(String input) {
        return Optional.ofNullable(entries.get(input));
    }

    /** Records an entry in the place of the input's former one. Files of the former one that it lacks are superseded. */
    synchronized void put(Entry entry) throws IOException {
        Entry former = entries.get(entry.input());
        Set<String> superseded = former == null ? Set.of() : new HashSet<>(former.files());
        append(new Line(entry, null, List.copyOf(superseded)));
        entries.put(entry.input(), entry);
    }

    /** Forgets an input. Its files are superseded. */
    synchronized void remove(Entry entry) throws IOException {
        append(new Line(null, entry.input(), entry.files()));
        entries.remove(entry.input());
    }

    /** Whether some entry counts a file among its outputs. */
    synchronized boolean claims(String file) {
        return entries.values().stream().anyMatch(entry -> entry.files().contains(file));
    }

    /** Folds the journal into the manifest. */
    synchronized void fold() throws IOException {
        folder.replaceHousekeeping(FILE, this::write);
        journal.truncate(0);
        journal.force(true);
    }

    @Override
    public synchronized void close() throws IOException {
        journal.close();
        if (Files.size(folder.housekeeping(JOURNAL)) == 0) {
            Files.delete(folder.housekeeping(JOURNAL));
        }
    }

    private void write(OutputStream out) throws IOException {
        StringBuilder json = new StringBuilder("{\"format\": \"" + FORMAT + "\", \"inputs\": [");
        String separator = "\n";
        for (Entry entry : entries.values()) {
            json.append(separator).append(mapper.writeValueAsString(entry));
            separator = ",\n";
        }
        out.write(json.append("\n]}\n").toString().getBytes(StandardCharsets.UTF_8));
    }

    private boolean load() throws IOException {
        Path file = folder.housekeeping(FILE);
        if (!Files.exists(file)) {
            return true;
        }
        try {
            JsonNode root = mapper.readTree(file.toFile());
            if (!FORMAT.equals(root.path("format").asText())) {
                return false;
            }
            for (JsonNode row : root.path("inputs")) {
                Entry entry = mapper.treeToValue(row, Entry.class);
                entries.put(entry.input(), entry);
            }
            return true;
        } catch (JsonProcessingException | IllegalArgumentException | NullPointerException e) {
            entries.clear();
            return false;
        }
    }

    private Set<String> replayJournal() throws IOException {
        Set<String> superseded = new HashSet<>();
        Path file = folder.housekeeping(JOURNAL);
        if (!Files.exists(file)) {
            return superseded;
        }
        for (String row : new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("\n")) {
            try {
                Line line = mapper.readValue(row, Line.class);
                superseded.addAll(line.superseded());
                if (line.put() != null) {
                    entries.put(line.put().input(), line.put());
                } else {
                    entries.remove(line.remove());
                }
            } catch (JsonProcessingException | NullPointerException e) {
                // The row that was being written when the run was killed: its files were not moved yet.
                break;
            }
        }
        return superseded;
    }

    private void removeUnclaimed(Set<String> superseded) throws IOException {
        for (String file : superseded) {
            if (!claims(file)) {
                folder.remove(file);
            }
        }
    }

    private void append(Line line) throws IOException {
        ByteBuffer row = ByteBuffer.wrap((mapper.writeValueAsString(line) + "\n").getBytes(StandardCharsets.UTF_8));
        while (row.hasRemaining()) {
            journal.write(row);
        }
        journal.force(false);
    }

    /**
     * A row of the journal: an entry that was put, or the input of one that was removed.
     *
     * @param superseded files that go unless an entry claims them
     */
    private record Line(Entry put, String remove, List<String> superseded) {}
}
