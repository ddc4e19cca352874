package org.placard.app.tables;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.placard.app.Shown;

/**
 * The tables with their keys in one DuckDB file, as Parquet files, or both, read from CSV by DuckDB itself. One thread and a
 * bound on memory keep it small beside everything else; rows keep their order. The file is in the first storage version that
 * DuckDB guarantees to read, so that clients older than this one open it.
 */
final class DuckDbFiles implements AutoCloseable {
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

    /** DuckDB's own bound on a line, which a longer one raises: it takes room for several of the longest. */
    private static final int LINE = 2_000_000;

    private final PendingFile database;
    private final boolean keepsDatabase;
    private final Optional<Path> parquetFolder;
    private final List<PendingFile> parquetFiles = new ArrayList<>();

    /**
     * @param database its place; where it is not kept, the rows wait in it, since there may be more than fit into memory
     * @param parquetFolder where one Parquet file for each table goes, {@code <table>.parquet}
     */
    DuckDbFiles(Path database, boolean keepsDatabase, Optional<Path> parquetFolder) throws IOException {
        this.database = PendingFile.withoutOptions(database);
        this.keepsDatabase = keepsDatabase;
        this.parquetFolder = parquetFolder;
    }

    /** Writes the rows of CSV files beside the places. */
    void write(CsvFiles rows) throws IOException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            attach(statement);
            statement.execute("BEGIN");
            for (DataTable<?> table : Schema.all()) {
                statement.execute(Ddl.createTable(table));
                for (String comment : Ddl.comments(table)) {
                    statement.execute(comment);
                }
                statement.execute("INSERT INTO " + Ddl.quoted(table.name()) + " " + selection(table, rows));
            }
            statement.execute("COMMIT");
            if (parquetFolder.isPresent()) {
                copyToParquet(statement, parquetFolder.get());
            }
            if (keepsDatabase) {
                statement.execute("CHECKPOINT " + CATALOG);
            }
            statement.execute("USE memory");
            statement.execute("DETACH " + CATALOG);
        } catch (SQLException | LinkageError | IllegalStateException e) {
            throw failure(e);
        }
    }

    private void attach(Statement statement) throws SQLException {
        for (String setting : SETTINGS) {
            statement.execute(setting);
        }
        statement.execute("SET temp_directory = " + Ddl.literal(database.part().toAbsolutePath() + ".tmp"));
        statement.execute("ATTACH " + literal(database.part()) + " AS " + CATALOG + " (" + STORAGE + ")");
        statement.execute("USE " + CATALOG);
        statement.execute("SET lock_configuration = true");
    }

    /** The rows of a file, with its cells' marks taken off ({@link CsvCell#words}). */
    private static String selection(DataTable<?> table, CsvFiles rows) {
        String values = table.columns().stream()
                .map(column -> value(column.type(), Ddl.quoted(column.name())))
                .collect(Collectors.joining(", "));
        String columns = table.columns().stream()
                .map(column -> Ddl.literal(column.name()) + ": "
                        + Ddl.literal(column.type().sql()))
                .collect(Collectors.joining(", "));
        return "SELECT " + values + " FROM read_csv(" + literal(rows.written(table))
                + ", auto_detect = false, header = true"
                + ", delim = " + Ddl.literal(String.valueOf(rows.dialect().delimiter()))
                + ", quote = '\"', escape = '\"', nullstr = '', new_line = '\\r\\n', max_line_size = "
                + Math.max(LINE, rows.longest(table)) + ", columns = {" + columns + "})";
    }

    private static String value(ColumnType type, String column) {
        return type == ColumnType.TEXT
                ? "CASE WHEN " + column + "[1] = '''' THEN " + column + "[2:] ELSE " + column + " END"
                : column;
    }

    private void copyToParquet(Statement statement, Path folder) throws IOException, SQLException {
        for (DataTable<?> table : Schema.all()) {
            PendingFile file = PendingFile.at(folder.resolve(table.name() + ".parquet"));
            parquetFiles.add(file);
            statement.execute("COPY " + Ddl.quoted(table.name()) + " TO " + literal(file.part())
                    + " (FORMAT parquet, COMPRESSION zstd)");
        }
    }

    /** Puts the files into their places. */
    List<Path> finish() throws IOException {
        List<Path> made = new ArrayList<>();
        for (PendingFile file : parquetFiles) {
            made.add(file.finish());
        }
        if (keepsDatabase) {
            made.add(database.finish());
        }
        return made;
    }

    /** Removes what is not in its place. */
    @Override
    public void close() throws IOException {
        for (PendingFile file : parquetFiles) {
            file.discard();
        }
        database.discard();
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
