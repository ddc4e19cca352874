package org.placard.app.tables;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.placard.annotation.InvalidCheckInException;

/**
 * Every table as {@code <table>.csv}: UTF-8, a header line, empty cells for missing values. The files are written beside
 * their places, where another format can be made of them before they are put there.
 */
final class CsvFiles implements AutoCloseable {
    private final CsvDialect dialect;
    private final Map<DataTable<?>, Part> parts = new LinkedHashMap<>();
    private final Set<Actor> actors = new HashSet<>();
    private final Set<String> checkIns = new HashSet<>();

    /** Begins the files of a folder, which is made where it is missing. */
    CsvFiles(Path folder, CsvDialect dialect) throws IOException {
        this.dialect = dialect;
        try {
            for (DataTable<?> table : Schema.all()) {
                Part part = new Part(PendingFile.withoutOptions(folder.resolve(table.name() + ".csv")));
                parts.put(table, part);
                part.open();
                part.write((dialect.beginning() + header(table)).getBytes(StandardCharsets.UTF_8), 0);
            }
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    private String header(DataTable<?> table) throws IOException {
        List<Object> names = new ArrayList<>();
        table.columns().forEach(column -> names.add(column.name()));
        return new String(CsvLines.of(List.of(names), dialect).bytes(), StandardCharsets.UTF_8);
    }

    CsvDialect dialect() {
        return dialect;
    }

    /** Writes the rows of the holders, which go ahead of those of check-ins. */
    void add(NamedHolders holders) throws IOException {
        holders.actors().map(NamedHolders.NamedActor::actor).forEach(actors::add);
        for (DataTable<NamedHolders> table : Schema.holders()) {
            write(table, CsvLines.of(table.rowsOf(holders), dialect));
        }
    }

    /**
     * Writes the rows of a check-in.
     *
     * @throws InvalidCheckInException where its rows have been written before
     */
    void add(TableParts.Rows rows) throws IOException {
        if (!checkIns.add(rows.checkIn())) {
            throw new InvalidCheckInException("two files hold the check-in " + rows.checkIn());
        }
        write(HolderTables.ACTORS, CsvLines.of(HolderTables.unknown(rows.actors(), actors), dialect));
        for (int i = 0; i < rows.tables().size(); i++) {
            write(Schema.checkIns().get(i), rows.tables().get(i));
        }
    }

    /** Closes the files: their rows can be read. */
    void end() throws IOException {
        for (Part part : parts.values()) {
            part.end();
        }
    }

    private void write(DataTable<?> table, CsvLines lines) throws IOException {
        parts.get(table).write(lines.bytes(), lines.longest());
    }

    /** Where a table's lines stand until {@link #finish}. */
    Path written(DataTable<?> table) {
        return parts.get(table).file.part();
    }

    /** At least as many bytes as the longest line of a table has. */
    int longest(DataTable<?> table) {
        return parts.get(table).longest;
    }

    /** Puts the files into their places. */
    List<Path> finish() throws IOException {
        List<Path> made = new ArrayList<>();
        for (Part part : parts.values()) {
            made.add(part.file.finish());
        }
        return made;
    }

    /** Removes what is not in its place. */
    @Override
    public void close() throws IOException {
        for (Part part : parts.values()) {
            part.discard();
        }
    }

    private static final class Part {
        private final PendingFile file;
        private OutputStream out = OutputStream.nullOutputStream();
        private int longest;

        Part(PendingFile file) {
            this.file = file;
        }

        void open() throws IOException {
            try {
                out = new BufferedOutputStream(Files.newOutputStream(file.part()), 1 << 16);
            } catch (IOException e) {
                throw file.failure(e);
            }
        }

        void write(byte[] lines, int longestLine) throws IOException {
            try {
                out.write(lines);
                longest = Math.max(longest, longestLine);
            } catch (IOException e) {
                throw file.failure(e);
            }
        }

        void end() throws IOException {
            try {
                out.close();
            } catch (IOException e) {
                throw file.failure(e);
            }
        }

        void discard() throws IOException {
            try {
                out.close();
            } catch (IOException e) {
                // Its last rows had no place any more; it goes anyway.
            }
            file.discard();
        }
    }
}
