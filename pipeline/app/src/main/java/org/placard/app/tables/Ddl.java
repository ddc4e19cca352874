package org.placard.app.tables;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The definition of tables in the SQL that DuckDB and PostgreSQL share. */
final class Ddl {
    private Ddl() {}

    /** Makes a table with its keys. */
    static String createTable(DataTable<?> table) {
        List<String> parts = new ArrayList<>();
        table.columns()
                .forEach(column -> parts.add(
                        quoted(column.name()) + " " + column.type().sql() + (column.required() ? " NOT NULL" : "")));
        parts.add("PRIMARY KEY (" + quoted(table.primaryKey()) + ")");
        table.foreignKeys()
                .forEach(key -> parts.add("FOREIGN KEY (" + quoted(key.columns()) + ") REFERENCES "
                        + quoted(key.table()) + " (" + quoted(key.referenced()) + ")"));
        return "CREATE TABLE " + quoted(table.name()) + " (\n    " + String.join(",\n    ", parts) + "\n)";
    }

    /** Says in the database what a table and its columns mean. */
    static List<String> comments(DataTable<?> table) {
        List<String> comments = new ArrayList<>();
        comments.add("COMMENT ON TABLE " + quoted(table.name()) + " IS " + literal(table.description()));
        table.columns()
                .forEach(column -> comments.add("COMMENT ON COLUMN " + quoted(table.name()) + "."
                        + quoted(column.name()) + " IS " + literal(column.description())));
        return comments;
    }

    static String quoted(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }

    static String quoted(Collection<String> identifiers) {
        return identifiers.stream().map(Ddl::quoted).collect(Collectors.joining(", "));
    }

    static String literal(String words) {
        return '\'' + words.replace("'", "''") + '\'';
    }
}
