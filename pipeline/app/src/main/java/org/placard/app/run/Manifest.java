package org.placard.app.run;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
    private final Map<String, Integer> claims = new HashMap<>();
    private final Set<String> interrupted = new HashSet<>();
    private final OutputFolder folder;
    private final boolean damaged;
    private final FileChannel journal;

    private Manifest(OutputFolder folder) throws IOException {
        this.folder = folder;
        Set<String> superseded = new HashSet<>();
        this.damaged = !(load() && replayJournal(superseded));
        if (damaged) {
            entries.clear();
            claims.clear();
            superseded.clear();
        }
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

    /** Whether a run was killed after it had recorded an input, so that the results may still be the former ones. */
    boolean wasInterrupted(String input) {
        return interrupted.contains(input);
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
        take(entry);
    }

    /** Forgets an input. Its files are superseded. */
    synchronized void remove(Entry entry) throws IOException {
        append(new Line(null, entry.input(), entry.files()));
        drop(entry.input());
    }

    /** Whether some entry counts a file among its outputs. */
    synchronized boolean claims(String file) {
        return claims.containsKey(file);
    }

    private void take(Entry entry) {
        drop(entry.input());
        entries.put(entry.input(), entry);
        entry.files().forEach(file -> claims.merge(file, 1, Integer::sum));
    }

    private void drop(String input) {
        Entry dropped = entries.remove(input);
        if (dropped != null) {
            dropped.files()
                    .forEach(file -> claims.computeIfPresent(file, (name, count) -> count == 1 ? null : count - 1));
        }
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
        out.write(("{\"format\": \"" + FORMAT + "\", \"inputs\": [").getBytes(StandardCharsets.UTF_8));
        String separator = "\n";
        for (Entry entry : entries.values()) {
            out.write((separator + mapper.writeValueAsString(entry)).getBytes(StandardCharsets.UTF_8));
            separator = ",\n";
        }
        out.write("\n]}\n".getBytes(StandardCharsets.UTF_8));
    }

    /** Whether there was no manifest, or a sound one. Only one entry's text is in memory at a time. */
    private boolean load() throws IOException {
        Path file = folder.housekeeping(FILE);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return true;
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
                JsonParser parser = mapper.createParser(in)) {
            boolean sound = parser.nextToken() == JsonToken.START_OBJECT
                    && "format".equals(parser.nextFieldName())
                    && FORMAT.equals(parser.nextTextValue())
                    && "inputs".equals(parser.nextFieldName())
                    && parser.nextToken() == JsonToken.START_ARRAY;
            while (sound && parser.nextToken() == JsonToken.START_OBJECT) {
                take(mapper.readValue(parser, Entry.class));
            }
            return sound && parser.currentToken() == JsonToken.END_ARRAY && parser.nextToken() == JsonToken.END_OBJECT;
        } catch (JsonProcessingException e) {
            return false;
        }
    }

    /**
     * Whether the journal is sound. A last row that is not was being written when a run was killed: its files were not
     * moved yet.
     *
     * @param superseded collects files that go unless an entry claims them
     */
    private boolean replayJournal(Set<String> superseded) throws IOException {
        Path file = folder.housekeeping(JOURNAL);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return true;
        }
        try (BufferedReader rows = new BufferedReader(
                new InputStreamReader(Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS), StandardCharsets.UTF_8))) {
            for (String row = rows.readLine(); row != null; row = rows.readLine()) {
                try {
                    replay(mapper.readValue(row, Line.class), superseded);
                } catch (JsonProcessingException e) {
                    return rows.readLine() == null;
                }
            }
        }
        return true;
    }

    private void replay(Line line, Set<String> superseded) {
        superseded.addAll(line.superseded());
        if (line.put() != null) {
            take(line.put());
            interrupted.add(line.put().input());
        } else {
            drop(line.remove());
        }
    }

    private void removeUnclaimed(Set<String> superseded) throws IOException {
        for (String file : superseded) {
            if (!claims(file)) {
                folder.remove(file);
            }
        }
    }

    /** A row that does not get whole onto the disk goes again, so that the next one begins on a line of its own. */
    private void append(Line line) throws IOException {
        ByteBuffer row = ByteBuffer.wrap((mapper.writeValueAsString(line) + "\n").getBytes(StandardCharsets.UTF_8));
        long before = journal.size();
        try {
            while (row.hasRemaining()) {
                journal.write(row);
            }
            journal.force(false);
        } catch (IOException e) {
            journal.truncate(before);
            throw e;
        }
    }

    /**
     * A row of the journal: an entry that was put, or the input of one that was removed.
     *
     * @param superseded files that go unless an entry claims them
     */
    private record Line(Entry put, String remove, List<String> superseded) {
        Line {
            if ((put == null) == (remove == null)) {
                throw new IllegalArgumentException("neither put nor removed, or both");
            }
            superseded.forEach(CheckInIds::checkFileName);
        }
    }
}
