package org.placard.app.tables;

import java.util.List;

/**
 * Columns whose values together name a row of another table, or nothing where one of them is empty.
 *
 * @param columns in the table that refers
 * @param table the table that is referred to
 * @param referenced that table's primary key, in the order of {@code columns}
 */
public record ForeignKey(List<String> columns, String table, List<String> referenced) {
    public ForeignKey {
        columns = List.copyOf(columns);
        referenced = List.copyOf(referenced);
        if (columns.isEmpty() || columns.size() != referenced.size()) {
            throw new IllegalArgumentException("a key refers column by column: " + columns + " to " + referenced);
        }
    }
}
