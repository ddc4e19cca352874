package org.placard.app.tables;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.placard.app.Secrets;
import org.placard.app.tables.RowBatch.TableRows;

/**
 * Writes the tables into a PostgreSQL database. Each check-in is one transaction that replaces what the database had of it:
 * whoever reads sees it whole, as it was or as it is. The same export twice leaves the same rows. The tables are made and
 * brought up to date by the migrations in {@code org/placard/app/tables/postgresql}.
 */
public final class PostgresWriter implements TableWriter {
    /** Taken for each transaction, so that two exports into one database do not meet in the same rows. */
    private static final long LOCK = 0x706c6163617264L;

    private static final String MIGRATIONS = "classpath:org/placard/app/tables/postgresql";
    private static final String USER = "PGUSER";
    private static final String PASSWORD = "PGPASSWORD";

    private final PostgresUrl url;
    private final String password;
    private final Connection connection;
    private int checkIns;

    /**
     * Connects and makes the tables, or brings them up to date.
     *
     * @param environment where the user ({@code PGUSER}) and the password ({@code PGPASSWORD}) come from
     * @throws IOException where the database cannot be reached or refuses; the message never holds the password
     */
    public PostgresWriter(PostgresUrl url, Map<String, String> environment) throws IOException {
        this.url = url;
        this.password = environment.get(PASSWORD);
        migrate(environment.get(USER));
        try {
            this.connection =
                    DriverManager.getConnection(url.url(), PostgresUrl.options(environment.get(USER), password));
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute("SET search_path TO " + Ddl.quoted(url.schema()));
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IOException(url + ": no connection: " + message(e), e);
        }
    }

    private void migrate(String user) throws IOException {
        try {
            Flyway.configure()
                    .dataSource(url.url(), user, password)
                    .defaultSchema(url.schema())
                    .createSchemas(true)
                    .locations(MIGRATIONS)
                    .jdbcProperties(jdbcProperties())
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new IOException(url + ": the tables cannot be made or brought up to date: " + message(cause(e)), e);
        }
    }

    private static Map<String, String> jdbcProperties() {
        return PostgresUrl.options(null, null).entrySet().stream()
                .collect(Collectors.toMap(each -> each.getKey().toString(), each -> each.getValue()
                        .toString()));
    }

    private static Throwable cause(Throwable e) {
        return e.getCause() instanceof SQLException sql ? sql : e;
    }

    @Override
    public void write(RowBatch batch) throws IOException {
        try {
            try (Statement statement = connection.createStatement()) {
                statement.execute("SELECT pg_advisory_xact_lock(" + LOCK + ")");
            }
            if (batch.checkIn().isPresent()) {
                delete(batch.checkIn().get());
            } else {
                deleteMemberships();
            }
            for (TableRows rows : batch.tables()) {
                insert(rows);
            }
            connection.commit();
        } catch (SQLException e) {
            throw failure(e);
        }
        if (batch.checkIn().isPresent()) {
            checkIns++;
        }
    }

    /** From the tables that refer to others on to those that are referred to. */
    private void delete(String checkIn) throws SQLException {
        List<DataTable<IndexedCheckIn>> tables = new ArrayList<>(Schema.checkIns());
        Collections.reverse(tables);
        for (DataTable<?> table : tables) {
            try (PreparedStatement statement = connection.prepareStatement(
                    "DELETE FROM " + Ddl.quoted(table.name()) + " WHERE " + Ddl.quoted("checkin") + " = ?")) {
                statement.setString(1, checkIn);
                statement.executeUpdate();
            }
        }
    }

    /** Their keys are row numbers, which say nothing about what an earlier gazetteer had there. */
    private void deleteMemberships() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("DELETE FROM " + Ddl.quoted(HolderTables.MEMBERSHIPS.name()));
        }
    }

    private void insert(TableRows rows) throws SQLException {
        if (rows.rows().isEmpty()) {
            return;
        }
        List<Column> columns = rows.table().columns();
        try (PreparedStatement statement = connection.prepareStatement(upsert(rows.table()))) {
            for (List<Object> row : rows.rows()) {
                for (int i = 0; i < row.size(); i++) {
                    set(statement, i + 1, columns.get(i).type(), row.get(i));
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static void set(PreparedStatement statement, int index, ColumnType type, Object value) throws SQLException {
        statement.setObject(
                index,
                value,
                switch (type) {
                    case TEXT -> Types.VARCHAR;
                    case INTEGER -> Types.INTEGER;
                    case NUMBER -> Types.DOUBLE;
                    case BOOLEAN -> Types.BOOLEAN;
                    case DATE -> Types.DATE;
                });
    }

    private static String upsert(DataTable<?> table) {
        List<String> columns = table.columns().stream().map(Column::name).toList();
        List<String> others = columns.stream()
                .filter(name -> !table.primaryKey().contains(name))
                .toList();
        return "INSERT INTO " + Ddl.quoted(table.name()) + " (" + Ddl.quoted(columns) + ") VALUES ("
                + String.join(", ", Collections.nCopies(columns.size(), "?")) + ") ON CONFLICT ("
                + Ddl.quoted(table.primaryKey()) + ") DO "
                + (others.isEmpty() ? "NOTHING" : "UPDATE SET " + assignments(others));
    }

    private static String assignments(List<String> columns) {
        return columns.stream()
                .map(column -> Ddl.quoted(column) + " = EXCLUDED." + Ddl.quoted(column))
                .collect(Collectors.joining(", "));
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            // The server rolls back what was not committed, whether it hears the goodbye or not.
        }
    }

    private IOException failure(SQLException e) {
        String done = checkIns == 1 ? "1 check-in is" : checkIns + " check-ins are";
        String after = "; " + done + " in the database, whole, and none is there in part. The same command again goes"
                + " on from there";
        return new IOException(
                (isGone(e) ? url + ": the server went away" : url + ": the rows were refused: " + message(e)) + after,
                e);
    }

    /** Class 08 is a lost connection, 57P an order to shut down (PostgreSQL, appendix A). */
    private static boolean isGone(SQLException e) {
        for (SQLException each = e; each != null; each = each.getNextException()) {
            String state = each.getSQLState();
            if (each instanceof SQLTransientConnectionException
                    || state != null && (state.startsWith("08") || state.startsWith("57P"))) {
                return true;
            }
        }
        return false;
    }

    private String message(Throwable e) {
        String first = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        return Secrets.masked(first, password);
    }
}
