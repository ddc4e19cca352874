package org.placard.app.tables;

/**
 * A column of a table.
 *
 * @param required whether every row has a value
 * @param description what it means, in one or two sentences for a person who has only the table
 */
public record Column(String name, ColumnType type, boolean required, String description) {
    public Column {
        if (!name.matches("[a-z][a-z0-9_]*")) {
            throw new IllegalArgumentException("a column's name is lower-case words with underscores: '" + name + "'");
        }
        if (description.isBlank()) {
            throw new IllegalArgumentException("column '" + name + "' needs a description");
        }
    }
}
