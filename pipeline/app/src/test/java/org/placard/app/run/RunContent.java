package org.placard.app.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * The content of what {@code placard run} writes, for comparison. DuckDB puts a random identifier into each of its files
 * and leaves memory between the rows as it found it, so of that file the tables count.
 */
final class RunContent {
    private static final String DATABASE = "placard.duckdb";
    /** These know files by their times and checksums, those of the database too. */
    private static final List<String> BOOKS = List.of(".placard/products.json", ".placard/memory/database.json");

    private RunContent() {}

    /** As {@link Snapshot#of}, but for the database its schema and all rows. */
    static SortedMap<String, String> of(Path folder) throws IOException {
        SortedMap<String, String> files = Snapshot.of(folder);
        files.keySet().removeAll(BOOKS);
        if (files.containsKey(DATABASE)) {
            files.put(DATABASE, tables(folder.resolve(DATABASE)));
        }
        return files;
    }

    /** Of a copy: another process must not find the file locked. */
    private static String tables(Path database) throws IOException {
        Path copy = Files.createTempFile("placard", ".duckdb");
        try {
            Files.write(copy, Files.readAllBytes(database));
            try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + copy)) {
                StringBuilder content = new StringBuilder();
                for (String table : column(connection, "SELECT sql FROM duckdb_tables() ORDER BY table_name")) {
                    content.append(table).append('\n');
                }
                for (String table : column(connection, "SELECT table_name FROM duckdb_tables() ORDER BY table_name")) {
                    column(connection, "SELECT t::VARCHAR FROM \"" + table + "\" t")
                            .forEach(row -> content.append(row).append('\n'));
                }
                return content.toString();
            }
        } catch (SQLException e) {
            throw new IOException(database + " is no whole database: " + e.getMessage(), e);
        } finally {
            Files.delete(copy);
        }
    }

    private static List<String> column(Connection connection, String query) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
