package org.placard.app.tables;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The description of the CSV files for programs: a Frictionless Data Package (v1) with the type, meaning and keys of every
 * column.
 */
final class DataPackage {
    static final String FILE_NAME = "datapackage.json";
    static final String NEUTRALISED =
            "A text cell that a spreadsheet would run (one that begins with =, +, -, @, their full-width forms, a tab,"
                    + " or a line break) or that begins with an apostrophe has one apostrophe in front; take it off to"
                    + " have the words letter for letter.";

    private final ObjectMapper mapper = new ObjectMapper();
    private final CsvDialect dialect;

    DataPackage(CsvDialect dialect) {
        this.dialect = dialect;
    }

    /** The description as UTF-8 JSON with a final line feed. */
    byte[] json() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        try {
            return (mapper.writer(printer).writeValueAsString(description()) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of nodes is always JSON", e);
        }
    }

    private ObjectNode description() {
        ObjectNode root = mapper.createObjectNode();
        root.put("profile", "tabular-data-package");
        root.put("name", "placard");
        root.put("title", "Positions in negotiations, read from reports by Placard");
        root.put("description", NEUTRALISED);
        ArrayNode resources = root.putArray("resources");
        Schema.all().forEach(table -> resource(table, resources.addObject()));
        return root;
    }

    private void resource(DataTable<?> table, ObjectNode resource) {
        resource.put("profile", "tabular-data-resource");
        resource.put("name", table.name());
        resource.put("path", table.name() + ".csv");
        resource.put("description", table.description());
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        ObjectNode written = resource.putObject("dialect");
        written.put("delimiter", String.valueOf(dialect.delimiter()));
        written.put("lineTerminator", "\r\n");
        written.put("quoteChar", "\"");
        written.put("doubleQuote", true);
        written.put("header", true);
        ObjectNode schema = resource.putObject("schema");
        table.columns()
                .forEach(column ->
                        field(table, column, schema.withArray("fields").addObject()));
        schema.putArray("missingValues").add("");
        strings(schema.putArray("primaryKey"), table.primaryKey());
        List<ForeignKey> declared = declared(table);
        if (!declared.isEmpty()) {
            ArrayNode keys = schema.putArray("foreignKeys");
            declared.forEach(key -> foreignKey(key, keys.addObject()));
        }
    }

    /**
     * The keys that every validator can follow. JavaScript's puts the row that a key leads to in the place of its columns, so
     * that a second key over one of them breaks; what such a key says follows from the first.
     */
    private static List<ForeignKey> declared(DataTable<?> table) {
        Set<String> taken = new HashSet<>();
        List<ForeignKey> declared = new ArrayList<>();
        for (ForeignKey key : table.foreignKeys()) {
            if (isAlwaysWhole(key, table) && Collections.disjoint(taken, key.columns())) {
                declared.add(key);
                taken.addAll(key.columns());
            }
        }
        return declared;
    }

    /**
     * Whether no column of a key is ever empty. The format (Table Schema v1, "foreignKeys") takes a key for broken of which
     * only a part is there; SQL takes it for one that refers to nothing, so that databases have those keys too.
     */
    private static boolean isAlwaysWhole(ForeignKey key, DataTable<?> table) {
        return table.columns().stream()
                .filter(column -> key.columns().contains(column.name()))
                .allMatch(column -> column.required() || table.primaryKey().contains(column.name()));
    }

    private static void field(DataTable<?> table, Column column, ObjectNode field) {
        field.put("name", column.name());
        field.put("type", column.type().frictionless());
        field.put("description", column.description());
        if (column.required() || table.primaryKey().contains(column.name())) {
            field.putObject("constraints").put("required", true);
        }
    }

    private static void foreignKey(ForeignKey key, ObjectNode node) {
        strings(node.putArray("fields"), key.columns());
        ObjectNode reference = node.putObject("reference");
        reference.put("resource", key.table());
        strings(reference.putArray("fields"), key.referenced());
    }

    private static void strings(ArrayNode array, List<String> values) {
        values.forEach(array::add);
    }
}
