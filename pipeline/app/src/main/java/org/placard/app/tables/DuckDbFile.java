package org.placard.app.tables;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.io.FileUtils;
import org.placard.app.Checksum;
import org.placard.app.FileMark;
import org.placard.app.Shown;

/**
 * The tables with their keys in one DuckDB file, in the first storage version that DuckDB guarantees to read, so that clients
 * older than this one open it.
 *
 * <p>Nearly all of the time goes into the keys. Where few check-ins have changed since the file was made, their rows alone
 * are taken out and put in; they then stand behind the others. What is taken out leaves room behind that DuckDB does not
 * give back in tables with keys, so that the file is made from nothing again once a quarter of the check-ins has changed.
 */
final class DuckDbFile implements AutoCloseable {
    /** The name of the file within the connection, so that no part of a path is ever read as an address. */
    private static final String CATALOG = "placard";

    /** The smallest blocks there are: each key's index takes at least one, and most are nearly empty. */
    private static final String STORAGE = "STORAGE_VERSION 'v1.0.0', BLOCK_SIZE 16384";

    /** Of so many check-ins one may change before the file is made from nothing. */
    private static final int SHARE = 4;

    private final PendingFile file;
    private final CsvDialect dialect;
    private final Optional<Path> memory;
    private final Optional<DatabaseBook> earlier;
    private final Map<String, Long> sums = new TreeMap<>();
    private final Optional<CsvFiles> changed;
    private int changes;
    private int replaced;
    private long frame;

    /** @param memory where it is kept what the file holds; empty where it is made from nothing every time */
    DuckDbFile(Path place, CsvDialect dialect, Optional<Path> memory) throws IOException {
        this.file = PendingFile.withoutOptions(place);
        this.dialect = dialect;
        this.memory = memory;
        this.earlier = memory.isPresent() ? DatabaseBook.of(place, memory.get()) : Optional.empty();
        this.changed = earlier.isPresent() ? Optional.of(new CsvFiles(rowsOfChanged(), dialect)) : Optional.empty();
    }

    private Path rowsOfChanged() {
        return memory.orElseThrow().resolve("changed");
    }

    /** Takes note of a check-in, all of which are to be added ahead of {@link #write}. */
    void add(TableParts.Rows rows, long sum) throws IOException {
        sums.put(rows.checkIn(), sum);
        if (earlier.isPresent()
                && !Long.valueOf(sum).equals(earlier.get().checkIns().get(rows.checkIn()))) {
            changes++;
            changed.orElseThrow().add(rows);
        }
    }

    /** Writes the rows of CSV files beside the place. */
    void write(NamedHolders holders, CsvFiles all) throws IOException {
        frame = frame(holders);
        List<String> gone = gone();
        replaced = earlier.map(DatabaseBook::replaced).orElse(0) + changes + gone.size();
        boolean few = earlier.isPresent() && earlier.get().frame() == frame && replaced * SHARE <= sums.size();
        if (!few || !isUpdated(gone, all)) {
            replaced = 0;
            makeFromNothing(all);
        }
    }

    /** Check-ins of which rows have to be taken out. */
    private List<String> gone() {
        return earlier.map(DatabaseBook::checkIns).orElse(Map.of()).entrySet().stream()
                .filter(each -> !each.getValue().equals(sums.get(each.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Of all that does not come from check-ins: definitions, and who there is. */
    private long frame(NamedHolders holders) throws IOException {
        StringBuilder all = new StringBuilder(STORAGE).append(dialect);
        for (DataTable<?> table : Schema.all()) {
            all.append(Ddl.createTable(table)).append(Ddl.comments(table));
        }
        for (DataTable<NamedHolders> table : Schema.holders()) {
            all.append(new String(CsvLines.of(table.rowsOf(holders), dialect).bytes(), StandardCharsets.UTF_8));
        }
        return Checksum.of(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void makeFromNothing(CsvFiles all) throws IOException {
        file.discard();
        try (DuckDb duckDb = attached()) {
            duckDb.execute("BEGIN");
            for (DataTable<?> table : Schema.all()) {
                duckDb.execute(Ddl.createTable(table));
                for (String comment : Ddl.comments(table)) {
                    duckDb.execute(comment);
                }
                insert(duckDb, table, all);
            }
            duckDb.execute("COMMIT");
            detach(duckDb);
        } catch (SQLException | LinkageError | IllegalStateException e) {
            throw new IOException(Shown.path(file.place()) + ": the tables cannot be written: " + DuckDb.reason(e), e);
        }
    }

    /** Whether it could be: what stands in the way of it will not in that of making the file from nothing. */
    private boolean isUpdated(List<String> gone, CsvFiles all) throws IOException {
        changed.orElseThrow().end();
        try {
            Files.copy(file.place(), file.part(), StandardCopyOption.REPLACE_EXISTING);
            try (DuckDb duckDb = attached()) {
                takeOut(duckDb, gone);
                bringHoldersUpToDate(duckDb, all);
                for (DataTable<?> table : Schema.checkIns()) {
                    insert(duckDb, table, changed.orElseThrow());
                }
                detach(duckDb);
            }
            return true;
        } catch (IOException | SQLException | LinkageError | IllegalStateException e) {
            return false;
        }
    }

    /** By itself for each table, last first: a row that another leads to stays until the other's going is settled. */
    private static void takeOut(DuckDb duckDb, List<String> gone) throws SQLException {
        if (gone.isEmpty()) {
            return;
        }
        String ids = gone.stream().map(Ddl::literal).collect(Collectors.joining(", "));
        List<DataTable<?>> lastFirst = new ArrayList<>(Schema.checkIns());
        Collections.reverse(lastFirst);
        for (DataTable<?> table : lastFirst) {
            duckDb.execute("DELETE FROM " + Ddl.quoted(table.name()) + " WHERE checkin IN (" + ids + ")");
        }
    }

    /** Whom no table of names has comes and goes with the check-ins. */
    private static void bringHoldersUpToDate(DuckDb duckDb, CsvFiles all) throws SQLException {
        DataTable<?> table = HolderTables.ACTORS;
        String rows = "(" + DuckDb.rows(table, all) + ") AS now";
        String there = Ddl.quoted(table.name());
        String same = table.primaryKey().stream()
                .map(Ddl::quoted)
                .map(column -> "now." + column + " = " + there + "." + column)
                .collect(Collectors.joining(" AND "));
        duckDb.execute("DELETE FROM " + there + " WHERE NOT EXISTS (SELECT 1 FROM " + rows + " WHERE " + same + ")");
        duckDb.execute("INSERT INTO " + there + " SELECT * FROM " + rows + " WHERE NOT EXISTS (SELECT 1 FROM " + there
                + " WHERE " + same + ")");
    }

    private static void insert(DuckDb duckDb, DataTable<?> table, CsvFiles rows) throws SQLException {
        duckDb.execute("INSERT INTO " + Ddl.quoted(table.name()) + " " + DuckDb.rows(table, rows));
    }

    private DuckDb attached() throws SQLException {
        DuckDb duckDb = new DuckDb(file);
        try {
            duckDb.execute("ATTACH " + DuckDb.literal(file.part()) + " AS " + CATALOG + " (" + STORAGE + ")");
            duckDb.execute("USE " + CATALOG);
            duckDb.lock();
            return duckDb;
        } catch (SQLException e) {
            duckDb.close();
            throw e;
        }
    }

    private static void detach(DuckDb duckDb) throws SQLException {
        duckDb.execute("CHECKPOINT " + CATALOG);
        duckDb.execute("USE memory");
        duckDb.execute("DETACH " + CATALOG);
    }

    /** Puts the file into its place. */
    Path finish() throws IOException {
        Path made = file.finish();
        if (memory.isPresent()) {
            new DatabaseBook(DatabaseBook.FORMAT, FileMark.of(made), frame, replaced, sums).write(memory.get());
        }
        return made;
    }

    /** Removes what is not in its place. */
    @Override
    public void close() throws IOException {
        if (changed.isPresent()) {
            changed.get().close();
            FileUtils.deleteDirectory(rowsOfChanged().toFile());
        }
        file.discard();
    }
}
