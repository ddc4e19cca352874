package org.placard.app.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.placard.app.tables.Column;
import org.placard.app.tables.DataTable;
import org.placard.app.tables.ForeignKey;
import org.placard.app.tables.Schema;

/** Says what every file and column of an output folder means: a text with the tables of the schema put in. */
public final class OutputGuide {
    private static final String TEXT = "output.md";
    private static final String TABLES = "${tables}";

    /** The guide as Markdown. */
    public String markdown() {
        return text().replace(TABLES, tables());
    }

    /** The tables of the schema alone, column by column. */
    public String tables() {
        return Schema.all().stream().map(OutputGuide::table).collect(Collectors.joining("\n"));
    }

    private static String text() {
        try (InputStream in = OutputGuide.class.getResourceAsStream(TEXT)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own file " + TEXT + " cannot be read", e);
        }
    }

    private static String table(DataTable<?> table) {
        StringBuilder markdown = new StringBuilder();
        markdown.append("### ").append(table.name()).append("\n\n");
        markdown.append(table.description())
                .append(" Key: ")
                .append(names(table.primaryKey()))
                .append(".\n\n");
        markdown.append("| column | type | meaning |\n| --- | --- | --- |\n");
        for (Column column : table.columns()) {
            markdown.append("| `").append(column.name()).append("` | ");
            markdown.append(column.type().frictionless()).append(column.required() ? "" : ", may be empty");
            markdown.append(" | ")
                    .append(column.description().replace("|", "\\|"))
                    .append(" |\n");
        }
        if (!table.foreignKeys().isEmpty()) {
            markdown.append("\nRefers to ");
            markdown.append(
                    table.foreignKeys().stream().map(OutputGuide::reference).collect(Collectors.joining("; ")));
            markdown.append(".\n");
        }
        return markdown.toString();
    }

    private static String reference(ForeignKey key) {
        return "`" + key.table() + "` by " + names(key.columns());
    }

    private static String names(List<String> columns) {
        return columns.stream().map(column -> "`" + column + "`").collect(Collectors.joining(", "));
    }
}
