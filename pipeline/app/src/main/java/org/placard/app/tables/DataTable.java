package org.placard.app.tables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A table: its columns, its keys, and how its rows come out of a source. Every format is written from this one
 * definition.
 *
 * @param <S> what the rows are read from: one check-in, or the holders of the gazetteer
 * @param description what one row is
 * @param primaryKey columns that are different in every row
 * @param rows the rows of a source in a fixed order, each with one value per column
 */
public record DataTable<S>(
        String name,
        String description,
        List<Column> columns,
        List<String> primaryKey,
        List<ForeignKey> foreignKeys,
        Function<S, Stream<List<Object>>> rows) {
    public DataTable {
        columns = List.copyOf(columns);
        primaryKey = List.copyOf(primaryKey);
        foreignKeys = List.copyOf(foreignKeys);
        List<String> names = columns.stream().map(Column::name).toList();
        Stream.concat(primaryKey.stream(), foreignKeys.stream().flatMap(key -> key.columns().stream()))
                .filter(column -> !names.contains(column))
                .findFirst()
                .ifPresent(column -> {
                    throw new IllegalArgumentException("table " + name + " has no column '" + column + "'");
                });
    }

    /** Begins a table whose rows are made of the things that {@code things} finds in a source. */
    public static <S, R> Builder<S, R> of(String name, String description, Function<S, Stream<R>> things) {
        return new Builder<>(name, description, things);
    }

    /**
     * The rows of a source.
     *
     * @throws IllegalStateException where a value is not of its column's type or missing though required
     */
    public List<List<Object>> rowsOf(S source) {
        return rows.apply(source).toList();
    }

    public boolean hasColumn(String column) {
        return columns.stream().anyMatch(each -> each.name().equals(column));
    }

    /** Collects columns, each with the way to its value. */
    public static final class Builder<S, R> {
        private final String name;
        private final String description;
        private final Function<S, Stream<R>> things;
        private final List<Column> columns = new ArrayList<>();
        private final List<Function<R, ?>> values = new ArrayList<>();
        private final List<ForeignKey> foreignKeys = new ArrayList<>();

        private Builder(String name, String description, Function<S, Stream<R>> things) {
            this.name = name;
            this.description = description;
            this.things = things;
        }

        /** A column that may be empty. */
        public Builder<S, R> optional(String column, ColumnType type, String meaning, Function<R, ?> value) {
            columns.add(new Column(column, type, false, meaning));
            values.add(value);
            return this;
        }

        /** A column that every row fills. */
        public Builder<S, R> required(String column, ColumnType type, String meaning, Function<R, ?> value) {
            columns.add(new Column(column, type, true, meaning));
            values.add(value);
            return this;
        }

        /** A reference to the columns of the same names in another table. */
        public Builder<S, R> refersTo(String table, String... same) {
            return refersTo(Arrays.asList(same), table, Arrays.asList(same));
        }

        public Builder<S, R> refersTo(List<String> from, String table, List<String> to) {
            foreignKeys.add(new ForeignKey(from, table, to));
            return this;
        }

        public DataTable<S> key(String... primaryKey) {
            List<Column> all = List.copyOf(columns);
            List<Function<R, ?>> ways = List.copyOf(values);
            String table = name;
            Function<S, Stream<R>> found = things;
            return new DataTable<>(
                    name, description, all, Arrays.asList(primaryKey), foreignKeys, source -> found.apply(source)
                            .map(thing -> row(table, all, ways, thing)));
        }

        private static <R> List<Object> row(String table, List<Column> columns, List<Function<R, ?>> ways, R thing) {
            List<Object> row = new ArrayList<>(columns.size());
            for (int i = 0; i < columns.size(); i++) {
                row.add(checked(table, columns.get(i), storable(ways.get(i).apply(thing))));
            }
            return Collections.unmodifiableList(row);
        }

        private static Object checked(String table, Column column, Object value) {
            if (value == null ? column.required() : !column.type().java().isInstance(value)) {
                throw new IllegalStateException(
                        table + "." + column.name() + " cannot hold " + value + ": it is " + column.type());
            }
            return value;
        }

        /**
         * The value as every format can hold it: databases refuse U+0000 and lone surrogates, and CSV cannot tell empty
         * words from none.
         */
        private static Object storable(Object value) {
            if (!(value instanceof String words)) {
                return value;
            }
            return words.isEmpty() ? null : StorableText.of(words);
        }
    }
}
