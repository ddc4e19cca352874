package org.placard.app.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.placard.gazetteer.Gazetteer;
import org.placard.gazetteer.InvalidGazetteerException;

/**
 * Finds everything that is wrong in a project. The program's own readers judge the tables: a row that one refuses is
 * noted and left out, until nothing is refused.
 */
final class ProjectCheck {
    private static final Pattern PLACE =
            Pattern.compile("(?:.*/)?([\\w.-]+\\.csv), (line|row|record) (\\d+): (.*)", Pattern.DOTALL);
    private static final Pattern FIRST = Pattern.compile("first in ([\\w.-]+\\.csv), line (\\d+)");
    private static final Pattern COLUMN = Pattern.compile("column '([^']+)'");
    private static final Pattern UNKNOWN_CODE = Pattern.compile("unknown code '([^']*)'");
    private static final Pattern ONE_OF = Pattern.compile("one of \\[([^\\]]*)\\], not '([^']*)'");
    private static final Pattern NONE_OF = Pattern.compile("'([^']*)' is none of \\[([^\\]]*)\\]");
    /** Whoever has more wrong begins with these. */
    private static final int MOST = 200;

    private final Path root;
    private final BuiltInTables builtIn;
    private final Map<String, UserTable> tables = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<MergedTables.Row> leftOut = new ArrayList<>();
    private MergedTables merged;

    ProjectCheck(Path root) throws IOException {
        this.root = root;
        this.builtIn = BuiltInTables.load();
    }

    /** All that is wrong, in the order of files and lines; the merged tables are left in {@code scratch}. */
    List<Problem> run(Path scratch) throws IOException {
        ProjectFile file = new ProjectFile(root.resolve(Project.FILE));
        file.read();
        problems.addAll(file.problems());
        for (Path table : Project.tables(root)) {
            read(table);
        }
        merged = new MergedTables(builtIn, tables);
        judge(scratch, () -> Gazetteer.load(scratch.resolve("gazetteers")));
        judge(scratch, () -> loadAll(scratch));
        if (problems.isEmpty()) {
            examples(scratch);
        }
        return new ArrayList<>(new TreeSet<>(problems));
    }

    private void read(Path file) {
        String name = file.getFileName().toString();
        Optional<BuiltInTables.Entry> own =
                builtIn.named(name).filter(entry -> builtIn.open().contains(name));
        if (own.isEmpty()) {
            problems.add(new Problem(
                    file, 0, 0, "is no table that a project may have" + ProjectFile.nearest(name, builtIn.open())));
            return;
        }
        try {
            UserTable user = UserTable.read(file);
            List<String> expected = own.get().table().columns();
            if (user.table().headerLine() == 0) {
                problems.add(new Problem(file, 0, 0, "has no header row; expected " + String.join(",", expected)));
            } else if (!user.table().columns().equals(expected)) {
                header(user, expected);
            } else {
                lengths(user, expected.size());
                tables.put(name, user);
            }
        } catch (IOException e) {
            problems.add(new Problem(file, 0, 0, e.getMessage()));
        }
    }

    private void header(UserTable user, List<String> expected) {
        String unknown = user.table().columns().stream()
                .filter(column -> !expected.contains(column))
                .map(column -> "; unknown column '" + column + "'" + ProjectFile.nearest(column, expected))
                .reduce("", String::concat);
        problems.add(new Problem(
                user.file(),
                user.table().headerLine(),
                0,
                "the header row must be " + String.join(",", expected) + unknown));
    }

    private void lengths(UserTable user, int columns) {
        for (TableText.Row row : user.table().rows()) {
            if (row.fields().size() != columns) {
                problems.add(new Problem(
                        user.file(),
                        row.line(),
                        0,
                        columns + " fields were expected ("
                                + String.join(",", user.table().columns()) + "), not "
                                + row.fields().size()));
                leftOut.add(new MergedTables.Row(user, row.line()));
            }
        }
    }

    /** Lets a reader read until it refuses nothing more. */
    private void judge(Path scratch, Reading reading) throws IOException {
        while (problems.size() < MOST) {
            clear(scratch);
            merged.write(scratch, leftOut);
            try {
                reading.read();
                return;
            } catch (RuntimeException e) {
                Optional<MergedTables.Row> refused = note(message(e));
                if (refused.isEmpty()) {
                    problems.add(new Problem(root.resolve(Project.TABLES), 0, 0, message(e)));
                    return;
                }
                leftOut.add(refused.get());
            }
        }
    }

    private static String message(Throwable e) {
        Throwable cause = e;
        while (cause.getCause() != null && !(cause instanceof InvalidGazetteerException)) {
            cause = cause.getCause();
        }
        return cause.getMessage() == null ? cause.toString() : cause.getMessage();
    }

    /** Notes what a reader refused; the row of the project that is to blame, if one is. */
    private Optional<MergedTables.Row> note(String message) {
        Matcher place = PLACE.matcher(message);
        if (!place.matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(place.group(3));
        Optional<MergedTables.Row> row = place.group(2).equals("line")
                ? merged.row(place.group(1), number)
                : merged.record(place.group(1), number, leftOut);
        String reason = place.group(4);
        Matcher first = FIRST.matcher(reason);
        if (row.isEmpty() && first.find()) {
            // A row of the program's own, read later than the user's.
            row = merged.row(first.group(1), Integer.parseInt(first.group(2)));
            reason = "clashes with the built-in " + place.group(1) + ", line " + number + ": " + reason;
        }
        String words = inTheUsersLines(reason) + valid(reason);
        row.ifPresent(each ->
                problems.add(new Problem(each.table().file(), each.line(), column(each, place.group(4)), words)));
        return row;
    }

    private String inTheUsersLines(String reason) {
        Matcher first = FIRST.matcher(reason);
        if (!first.find()) {
            return reason;
        }
        return merged.row(first.group(1), Integer.parseInt(first.group(2)))
                .map(row -> first.replaceFirst(Matcher.quoteReplacement(
                        "first in this project's " + row.table().name() + ", line " + row.line())))
                .orElseGet(() -> first.replaceFirst(Matcher.quoteReplacement(
                        "first in the built-in " + first.group(1) + ", line " + first.group(2))));
    }

    /** The nearest valid value. */
    private String valid(String reason) {
        Matcher code = UNKNOWN_CODE.matcher(reason);
        if (code.find()) {
            return ProjectFile.nearest(code.group(1), merged.values("code"));
        }
        Matcher choice = ONE_OF.matcher(reason);
        if (choice.find()) {
            return ProjectFile.nearest(
                    choice.group(2), Arrays.asList(choice.group(1).split(", ")));
        }
        Matcher none = NONE_OF.matcher(reason);
        return none.find()
                ? ProjectFile.nearest(none.group(1), Arrays.asList(none.group(2).split(", ")))
                : "";
    }

    /** The place in its line of the column that a reason names, or of the value that it quotes. */
    private static int column(MergedTables.Row row, String reason) {
        TableText table = row.table().table();
        Optional<TableText.Row> fields =
                table.rows().stream().filter(each -> each.line() == row.line()).findFirst();
        if (fields.isEmpty() || row.line() > table.lines().size()) {
            return 0;
        }
        String line = table.lines().get(row.line() - 1);
        Matcher named = COLUMN.matcher(reason);
        if (named.find() && table.columns().contains(named.group(1))) {
            int index = table.columns().indexOf(named.group(1));
            int at = 0;
            for (int i = 0; i < index; i++) {
                at = line.indexOf(',', at + fields.get().fields().get(i).length()) + 1;
            }
            return at + 1;
        }
        return fields.get().fields().stream()
                .filter(value -> !value.isEmpty() && reason.contains("'" + value + "'"))
                .map(value -> line.indexOf(value) + 1)
                .findFirst()
                .orElse(0);
    }

    /** Loads the whole program with the merged tables ahead of its own, apart from the running one. */
    private static void loadAll(Path scratch) {
        try (IsolatedProgram program = new IsolatedProgram(scratch)) {
            program.load();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the example of every row of the project that has one. */
    private void examples(Path scratch) throws IOException {
        List<UserTable> withExamples = tables.values().stream()
                .filter(table -> table.table().columns().containsAll(List.of("stance", "example")))
                .filter(table -> !table.table().rows().isEmpty())
                .toList();
        if (withExamples.isEmpty()) {
            return;
        }
        try (IsolatedProgram program = new IsolatedProgram(scratch)) {
            for (UserTable table : withExamples) {
                int example = table.table().columns().indexOf("example");
                int stance = table.table().columns().indexOf("stance");
                for (TableText.Row row : table.table().rows()) {
                    String sentence = row.fields().get(example);
                    String expected = row.fields().get(stance);
                    String found = program.stances(sentence);
                    boolean right = expected.equals("none") ? found.isEmpty() : found.contains(expected);
                    if (!sentence.isBlank() && !right) {
                        problems.add(new Problem(
                                table.file(),
                                row.line(),
                                table.table().lines().get(row.line() - 1).indexOf(sentence) + 1,
                                "its example is read as " + (found.isEmpty() ? "no stance" : found) + ", not as "
                                        + expected + ": " + sentence));
                    }
                }
            }
        }
    }

    private static void clear(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @FunctionalInterface
    private interface Reading {
        void read() throws IOException;
    }

    /** A second copy of the program's classes, with other tables ahead of its own. */
    private static final class IsolatedProgram implements AutoCloseable {
        private static final String STANCES = "org.placard.app.project.ExampleReader";

        private final URLClassLoader loader;
        private Object reader;

        IsolatedProgram(Path tables) throws IOException {
            List<URL> urls = new ArrayList<>();
            urls.add(tables.toUri().toURL());
            for (Path each : ClassPath.running()) {
                urls.add(each.toUri().toURL());
            }
            loader = new URLClassLoader(urls.toArray(new URL[0]), ClassLoader.getPlatformClassLoader());
        }

        void load() {
            try {
                reader = loader.loadClass(STANCES).getDeclaredConstructor().newInstance();
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(message(e), e);
            }
        }

        /** The stances that a sentence is labelled with, such as "oppose". */
        String stances(String sentence) {
            if (reader == null) {
                load();
            }
            try {
                return (String)
                        reader.getClass().getMethod("apply", Object.class).invoke(reader, sentence);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(message(e), e);
            }
        }

        @Override
        public void close() throws IOException {
            loader.close();
        }
    }
}
