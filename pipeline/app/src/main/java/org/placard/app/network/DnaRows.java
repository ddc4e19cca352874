package org.placard.app.network;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Inserts rows, many at a time; what the database has made of an insertion serves for all of its kind. */
final class DnaRows implements AutoCloseable {
    /** Names come in any order, and their index would not fit into SQLite's own two mebibytes. */
    private static final int CACHE_KIBIBYTES = 16 << 10;

    private final Connection connection;
    private final Map<String, PreparedStatement> statements = new LinkedHashMap<>();

    DnaRows(Connection connection) {
        this.connection = connection;
    }

    /** Spares what guards a file that others may see: this one is given up where it does not become whole. */
    void withoutJournal() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = OFF");
            statement.execute("PRAGMA synchronous = OFF");
            statement.execute("PRAGMA cache_size = " + -CACHE_KIBIBYTES);
        }
    }

    /** Has one row inserted by {@link #flush}; {@code into} names the table with its columns. */
    void insert(String into, Object... values) throws SQLException {
        PreparedStatement statement = statements.get(into);
        if (statement == null) {
            String places = String.join(", ", Collections.nCopies(values.length, "?"));
            statement = connection.prepareStatement("INSERT INTO " + into + " VALUES (" + places + ")");
            statements.put(into, statement);
        }
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }

    /** Inserts the rows that wait. */
    void flush() throws SQLException {
        for (PreparedStatement each : statements.values()) {
            each.executeBatch();
        }
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement each : statements.values()) {
            each.close();
        }
    }
}
