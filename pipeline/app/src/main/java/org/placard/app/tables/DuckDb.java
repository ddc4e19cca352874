package org.placard.app.tables;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;

/**
 * DuckDB, reading rows out of CSV files. One thread and a bound on memory keep it small beside everything else; rows keep
 * their order.
 */
final class DuckDb implements AutoCloseable {
    /** Extensions would be looked for on a network, and loaded with the rights of the user. */
    private static final List<String> SETTINGS = List.of(
            "SET threads = 1",
            "SET memory_limit = '256MB'",
            "SET preserve_insertion_order = true",
            "SET autoinstall_known_extensions = false",
            "SET autoload_known_extensions = false",
            "SET allow_community_extensions = false");

    /** DuckDB's own bound on a line, which a longer one raises: it takes room for several of the longest. */
    private static final int LINE = 2_000_000;

    private final Connection connection;
    private final Statement statement;

    /** @param made what is to be made; beside it goes what does not fit into memory */
    DuckDb(PendingFile made) throws SQLException {
        connection = DriverManager.getConnection("jdbc:duckdb:");
        try {
            statement = connection.createStatement();
            for (String setting : SETTINGS) {
                statement.execute(setting);
            }
            statement.execute("SET temp_directory = " + Ddl.literal(made.part().toAbsolutePath() + ".tmp"));
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    void execute(String sql) throws SQLException {
        statement.execute(sql);
    }

    /** Keeps everything as it is set, whatever is executed later. */
    void lock() throws SQLException {
        execute("SET lock_configuration = true");
    }

    /** A query for the rows of a table's file, with its cells' marks taken off ({@link CsvCell#words}). */
    static String rows(DataTable<?> table, CsvFiles files) {
        String values = table.columns().stream()
                .map(column -> value(column.type(), Ddl.quoted(column.name())))
                .collect(Collectors.joining(", "));
        String columns = table.columns().stream()
                .map(column -> Ddl.literal(column.name()) + ": "
                        + Ddl.literal(column.type().sql()))
                .collect(Collectors.joining(", "));
        return "SELECT " + values + " FROM read_csv(" + literal(files.written(table))
                + ", auto_detect = false, header = true"
                + ", delim = " + Ddl.literal(String.valueOf(files.dialect().delimiter()))
                + ", quote = '\"', escape = '\"', nullstr = '', new_line = '\\r\\n', max_line_size = "
                + Math.max(LINE, files.longest(table)) + ", columns = {" + columns + "})";
    }

    private static String value(ColumnType type, String column) {
        return type == ColumnType.TEXT
                ? "CASE WHEN starts_with(" + column + ", '''') THEN substr(" + column + ", 2) ELSE " + column
                        + " END AS " + column
                : column;
    }

    /** A path in SQL. */
    static String literal(Path file) {
        return Ddl.literal(file.toAbsolutePath().toString());
    }

    /** What went wrong, in words for the user. */
    static String reason(Throwable e) {
        return e instanceof SQLException
                ? e.getMessage()
                : "DuckDB's own library cannot be loaded (" + e + "); csv needs none";
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
