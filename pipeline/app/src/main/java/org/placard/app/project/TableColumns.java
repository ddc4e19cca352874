package org.placard.app.project;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The columns of a table in use.
 *
 * @param verb how the table writes the part of speech of verbs; empty where it has none
 */
public record TableColumns(String table, List<String> columns, String verb) {
    public TableColumns {
        columns = List.copyOf(columns);
    }

    /** @throws IllegalArgumentException where there is no such table */
    public static TableColumns of(String table) {
        return ofFirst(table);
    }

    /** Of the first of some tables that is there. */
    public static TableColumns ofFirst(String... tables) {
        for (String table : tables) {
            try (InputStream in = TableColumns.class.getClassLoader().getResourceAsStream("gazetteers/" + table)) {
                if (in != null) {
                    TableText text = TableText.of(table, new String(in.readAllBytes(), StandardCharsets.UTF_8));
                    String verb = text.column("pos").stream()
                            .filter("verb"::equalsIgnoreCase)
                            .findFirst()
                            .orElse("");
                    return new TableColumns(table, text.columns(), verb);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        throw new IllegalArgumentException("no such table: " + Stream.of(tables).toList());
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
