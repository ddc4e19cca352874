package org.placard.app.tables;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads tables back from each format, as rows in the order of their primary keys. */
final class ReadBack {
    private ReadBack() {}

    static Map<String, List<List<Object>>> csv(Path folder) throws IOException {
        Map<String, List<List<Object>>> tables = new LinkedHashMap<>();
        for (DataTable<?> table : Schema.all()) {
            CSVFormat format = CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get();
            try (CSVParser parser =
                    CSVParser.parse(folder.resolve(table.name() + ".csv"), StandardCharsets.UTF_8, format)) {
                List<List<Object>> rows = new ArrayList<>();
                for (CSVRecord record : parser) {
                    List<Object> row = new ArrayList<>();
                    table.columns().forEach(column -> row.add(value(column.type(), record.get(column.name()))));
                    rows.add(row);
                }
                tables.put(table.name(), sorted(table, rows));
            }
        }
        return tables;
    }

    private static Object value(ColumnType type, String cell) {
        if (cell.isEmpty()) {
            return null;
        }
        return switch (type) {
            case TEXT -> CsvCell.words(cell);
            case INTEGER -> Integer.valueOf(cell);
            case NUMBER -> Double.valueOf(cell);
            case BOOLEAN -> Boolean.valueOf(cell);
            case DATE -> LocalDate.parse(cell);
        };
    }

    static Map<String, List<List<Object>>> duckDb(Path file) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file)) {
            return sql(connection, table -> '"' + table + '"');
        }
    }

    static Map<String, List<List<Object>>> parquet(Path folder) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:")) {
            return sql(connection, table -> "read_parquet('" + folder.resolve(table + ".parquet") + "')");
        }
    }

    static Map<String, List<List<Object>>> sql(Connection connection, Function<String, String> from)
            throws SQLException {
        Map<String, List<List<Object>>> tables = new LinkedHashMap<>();
        for (DataTable<?> table : Schema.all()) {
            List<List<Object>> rows = new ArrayList<>();
            String columns =
                    Ddl.quoted(table.columns().stream().map(Column::name).toList());
            try (Statement statement = connection.createStatement();
                    ResultSet result =
                            statement.executeQuery("SELECT " + columns + " FROM " + from.apply(table.name()))) {
                while (result.next()) {
                    List<Object> row = new ArrayList<>();
                    for (int i = 0; i < table.columns().size(); i++) {
                        row.add(result.getObject(
                                i + 1, table.columns().get(i).type().java()));
                    }
                    rows.add(row);
                }
            }
            tables.put(table.name(), sorted(table, rows));
        }
        return tables;
    }

    static List<List<Object>> sorted(DataTable<?> table, List<List<Object>> rows) {
        List<Integer> key = table.primaryKey().stream()
                .map(name -> table.columns().stream().map(Column::name).toList().indexOf(name))
                .toList();
        return rows.stream()
                .sorted((one, other) -> key.stream()
                        .map(i -> one.get(i).toString().compareTo(other.get(i).toString()))
                        .filter(order -> order != 0)
                        .findFirst()
                        .orElse(0))
                .toList();
    }

    /** Some columns of a table, row by row. */
    static List<List<Object>> columns(Map<String, List<List<Object>>> tables, String name, List<String> columns) {
        List<String> all = Schema.all().stream()
                .filter(table -> table.name().equals(name))
                .flatMap(table -> table.columns().stream())
                .map(Column::name)
                .toList();
        List<List<Object>> picked = new ArrayList<>();
        for (List<Object> row : tables.get(name)) {
            List<Object> values = new ArrayList<>();
            columns.forEach(column -> values.add(row.get(all.indexOf(column))));
            picked.add(values);
        }
        return picked;
    }
}
