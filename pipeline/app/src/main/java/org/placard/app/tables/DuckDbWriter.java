package org.placard.app.tables;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.placard.app.Shown;
import org.placard.app.tables.RowBatch.TableRows;

/**
 * Writes the tables with their keys into one DuckDB file, as Parquet files, or both from the same rows. One thread and a
 * bound on memory keep it small beside the annotation; rows keep their order. The file is in the first storage version that
 * DuckDB guarantees to read, so that clients older than this one open it.
 */
public final class DuckDbWriter implements TableWriter {
    /** Extensions would be looked for on a network, and loaded with the rights of the user. */
    private static final List<String> SETTINGS = List.of(
            "SET threads = 1",
            "SET memory_limit = '256MB'",
            "SET preserve_insertion_order = true",
            "SET autoinstall_known_extensions = false",
            "SET autoload_known_extensions = false",
            "SET allow_community_extensions = false");

    /** The name of the file within the connection, so that no part of a path is ever read as an address. */
    private static final String CATALOG = "placard";

    /** The smallest blocks there are: each key's index takes at least one, and most are nearly empty. */
    private static final String STORAGE = "STORAGE_VERSION 'v1.0.0', BLOCK_SIZE 16384";

    private static final String SCHEMA = "main";

    /** Every handing over costs as much as some hundred rows, and what waits is in memory. */
    private static final int ROWS_AT_A_TIME = 20_000;

    private final PendingFile database;
    private final boolean keepsDatabase;
    private final Optional<Path> parquetFolder;
    private final Connection connection;
    private final Map<String, DuckDBAppender> appenders = new LinkedHashMap<>();
    private final Map<String, List<List<Object>>> waiting = new HashMap<>();
    private int waitingRows;
    private final List<PendingFile> parquetFiles = new ArrayList<>();

    private DuckDbWriter(PendingFile database, boolean keepsDatabase, Optional<Path> parquetFolder) throws IOException {
        this.database = database;
        this.keepsDatabase = keepsDatabase;
        this.parquetFolder = parquetFolder;
        try {
            this.connection = DriverManager.getConnection("jdbc:duckdb:");
        } catch (SQLException | LinkageError | IllegalStateException e) {
            database.discard();
            throw failure(e);
        }
        try {
            makeTables();
        } catch (SQLException e) {
            close();
            throw failure(e);
        }
    }

    /** Writes one DuckDB file. */
    public static DuckDbWriter database(Path file) throws IOException {
        return new DuckDbWriter(PendingFile.withoutOptions(file), true, Optional.empty());
    }

    /**
     * Writes one Parquet file per table, {@code <table>.parquet}. The rows wait in a file, since there may be more than
     * fit into memory.
     */
    public static DuckDbWriter parquet(Path folder) throws IOException {
        return new DuckDbWriter(PendingFile.withoutOptions(folder.resolve("rows.duckdb")), false, Optional.of(folder));
    }

    /** Writes both. */
    public static DuckDbWriter both(Path file, Path parquetFolder) throws IOException {
        return new DuckDbWriter(PendingFile.withoutOptions(file), true, Optional.of(parquetFolder));
    }

    private void makeTables() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String setting : SETTINGS) {
                statement.execute(setting);
            }
            statement.execute(
                    "SET temp_directory = " + Ddl.literal(database.part().toAbsolutePath() + ".tmp"));
            statement.execute("ATTACH " + literal(database.part()) + " AS " + CATALOG + " (" + STORAGE + ")");
            statement.execute("USE " + CATALOG);
            statement.execute("SET lock_configuration = true");
            statement.execute("BEGIN");
            for (Table<?> table : Schema.all()) {
                statement.execute(Ddl.createTable(table));
                for (String comment : Ddl.comments(table)) {
                    statement.execute(comment);
                }
            }
            statement.execute("COMMIT");
        }
        DuckDBConnection duck = connection.unwrap(DuckDBConnection.class);
        for (Table<?> table : Schema.all()) {
            appenders.put(table.name(), duck.createAppender(CATALOG, SCHEMA, table.name()));
        }
    }

    @Override
    public void write(RowBatch batch) throws IOException {
        for (TableRows rows : batch.tables()) {
            waiting.computeIfAbsent(rows.table().name(), name -> new ArrayList<>())
                    .addAll(rows.rows());
            waitingRows += rows.rows().size();
        }
        if (waitingRows >= ROWS_AT_A_TIME) {
            hand();
        }
    }

    /** Hands over what waits, tables that others refer to first: a row is only taken once the one is there to which it refers. */
    private void hand() throws IOException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("BEGIN");
            for (Table<?> table : Schema.all()) {
                List<List<Object>> rows = waiting.remove(table.name());
                if (rows != null) {
                    DuckDBAppender appender = appenders.get(table.name());
                    for (List<Object> row : rows) {
                        append(appender, row);
                    }
                    appender.flush();
                }
            }
            statement.execute("COMMIT");
            waitingRows = 0;
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    private static void append(DuckDBAppender appender, List<Object> row) throws SQLException {
        appender.beginRow();
        for (Object value : row) {
            if (value == null) {
                appender.appendNull();
            } else if (value instanceof String words) {
                appender.append(words);
            } else if (value instanceof Integer number) {
                appender.append(number.intValue());
            } else if (value instanceof Double number) {
                appender.append(number.doubleValue());
            } else if (value instanceof Boolean truth) {
                appender.append(truth.booleanValue());
            } else if (value instanceof LocalDate date) {
                appender.append(date);
            } else {
                throw new IllegalArgumentException("no column holds a " + value.getClass());
            }
        }
        appender.endRow();
    }

    @Override
    public List<Path> finish() throws IOException {
        hand();
        try {
            closeAppenders();
            if (parquetFolder.isPresent()) {
                copyToParquet(parquetFolder.get());
            }
            try (Statement statement = connection.createStatement()) {
                if (keepsDatabase) {
                    statement.execute("CHECKPOINT " + CATALOG);
                }
                statement.execute("USE memory");
                statement.execute("DETACH " + CATALOG);
            }
            connection.close();
        } catch (SQLException e) {
            throw failure(e);
        }
        List<Path> made = new ArrayList<>();
        for (PendingFile file : parquetFiles) {
            made.add(file.finish());
        }
        if (keepsDatabase) {
            made.add(database.finish());
        }
        return made;
    }

    private void copyToParquet(Path folder) throws IOException, SQLException {
        try (Statement statement = connection.createStatement()) {
            for (Table<?> table : Schema.all()) {
                PendingFile file = PendingFile.at(folder.resolve(table.name() + ".parquet"));
                parquetFiles.add(file);
                statement.execute("COPY " + Ddl.quoted(table.name()) + " TO " + literal(file.part())
                        + " (FORMAT parquet, COMPRESSION zstd)");
            }
        }
    }

    private void closeAppenders() throws SQLException {
        for (DuckDBAppender appender : appenders.values()) {
            appender.close();
        }
        appenders.clear();
    }

    @Override
    public void close() throws IOException {
        try (connection) {
            closeAppenders();
        } catch (SQLException e) {
            // What was not finished is given up; why it could not be is told already.
        } finally {
            for (PendingFile file : parquetFiles) {
                file.discard();
            }
            database.discard();
        }
    }

    private static String literal(Path file) {
        return Ddl.literal(file.toAbsolutePath().toString());
    }

    private IOException failure(Throwable e) {
        Path place = keepsDatabase ? database.place() : parquetFolder.orElseThrow();
        String reason = e instanceof SQLException
                ? e.getMessage()
                : "DuckDB's own library cannot be loaded (" + e + "); csv needs none";
        return new IOException(Shown.path(place) + ": the tables cannot be written: " + reason, e);
    }
}
