package org.placard.app.project;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The columns of a table in use. */
public record TableColumns(String table, List<String> columns) {
    public TableColumns {
        columns = List.copyOf(columns);
    }

    /** @throws IllegalArgumentException where there is no such table */
    public static TableColumns of(String table) {
        try (InputStream in = TableColumns.class.getClassLoader().getResourceAsStream("gazetteers/" + table)) {
            if (in == null) {
                throw new IllegalArgumentException("no such table: " + table);
            }
            TableText text = TableText.of(table, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            return new TableColumns(table, text.columns());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A row with some values; columns without one are empty. */
    public String row(Map<String, String> values) {
        return columns.stream()
                .map(column -> quoted(values.getOrDefault(column, "")))
                .collect(Collectors.joining(","));
    }

    private static String quoted(String value) {
        return value.matches("[^,\"\\s#][^,\"]*|") ? value : '"' + value.replace("\"", "\"\"") + '"';
    }
}
