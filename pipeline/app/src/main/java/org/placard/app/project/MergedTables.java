package org.placard.app.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The built-in tables with a project's rows behind them, and the way back from a merged line to the project's. */
final class MergedTables {
    private final BuiltInTables builtIn;
    private final Map<String, UserTable> users;

    /** @param users the project's tables by name, each with the columns of the built-in one */
    MergedTables(BuiltInTables builtIn, Map<String, UserTable> users) {
        this.builtIn = builtIn;
        this.users = Map.copyOf(users);
    }

    /** A row of a user's table, by its line. */
    record Row(UserTable table, int line) {}

    /**
     * Writes all tables below a folder, each where it stands on the class path.
     *
     * @param leftOut rows that are not written
     */
    void write(Path folder, List<Row> leftOut) throws IOException {
        for (Map.Entry<String, BuiltInTables.Entry> each : builtIn.all().entrySet()) {
            Path file = folder.resolve(each.getValue().place());
            Files.createDirectories(file.getParent());
            Files.writeString(file, text(each.getValue(), users.get(each.getKey()), leftOut), StandardCharsets.UTF_8);
        }
    }

    private static String text(BuiltInTables.Entry builtIn, UserTable user, List<Row> leftOut) {
        String own = String.join("\n", builtIn.table().lines()) + "\n";
        if (user == null) {
            return own;
        }
        List<Integer> lines = leftOut.stream()
                .filter(row -> row.table().equals(user))
                .map(Row::line)
                .toList();
        return own + user.body(lines) + "\n";
    }

    /** The user's row on a line of a merged table; empty where the line is the program's own. */
    Optional<Row> row(String table, int line) {
        UserTable user = users.get(table);
        Optional<BuiltInTables.Entry> own = builtIn.named(table);
        if (user == null || own.isEmpty() || line <= own.get().table().lines().size()) {
            return Optional.empty();
        }
        return Optional.of(new Row(
                user, line - own.get().table().lines().size() + user.table().headerLine()));
    }

    /** The user's row of that number in a merged table, the first row below the header being 1. */
    Optional<Row> record(String table, int number, List<Row> leftOut) {
        UserTable user = users.get(table);
        Optional<BuiltInTables.Entry> own = builtIn.named(table);
        if (user == null || own.isEmpty() || number <= own.get().table().rows().size()) {
            return Optional.empty();
        }
        List<TableText.Row> left = user.table().rows().stream()
                .filter(row -> !leftOut.contains(new Row(user, row.line())))
                .toList();
        int index = number - own.get().table().rows().size() - 1;
        return index < left.size() ? Optional.of(new Row(user, left.get(index).line())) : Optional.empty();
    }

    /** All values of a column in all tables, the program's and the user's. */
    List<String> values(String column) {
        List<String> values = new ArrayList<>();
        builtIn.all().values().forEach(entry -> values.addAll(entry.table().column(column)));
        users.values().forEach(user -> values.addAll(user.table().column(column)));
        return values;
    }
}
