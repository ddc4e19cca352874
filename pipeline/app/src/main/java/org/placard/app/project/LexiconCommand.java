package org.placard.app.project;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.placard.app.NearestName;
import org.placard.app.ProjectOption;
import org.placard.app.Shown;
import org.placard.gazetteer.Gazetteer;
import org.placard.gazetteer.Name;
import org.placard.gazetteer.NameMatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code placard lexicon}: what is known of a word or a name. */
@Command(
        name = "lexicon",
        description =
                "Shows what is known of a word or a name: whose name it is, and every row of a table that is about it; of"
                        + " a word that no row is about, the rows that have it in an example or a condition.")
public final class LexiconCommand implements Callable<Integer> {
    private static final int UNKNOWN = 1;
    private static final int MOST_ROWS = 40;

    /** The column of a row's own name, which is known as a whole. */
    private static final String ID = "id";

    /** Columns that say something of a row's words; a word in them is not what the row is about. */
    private static final Set<String> SAID_OF_WORDS = Set.of(
            ID,
            "pos",
            "stance",
            "holder",
            "target",
            "when",
            "example",
            "gives",
            "counterexample",
            "because",
            "class",
            "role",
            "kind",
            "form",
            "sort",
            "place",
            "effect");

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "WORD", arity = "1..*", description = "A word, or a name of several.")
    private List<String> words;

    @Mixin
    private ProjectOption project;

    @Override
    public Integer call() throws IOException {
        String word = String.join(" ", words);
        Gazetteer gazetteer = Gazetteer.load();
        List<String> found = new ArrayList<>(holders(gazetteer, word));
        found.addAll(rows(word));
        PrintWriter out = spec.commandLine().getOut();
        if (!found.isEmpty()) {
            found.stream().limit(MOST_ROWS).forEach(line -> out.println(Shown.text(line)));
            if (found.size() > MOST_ROWS) {
                out.println("and " + (found.size() - MOST_ROWS) + " more");
            }
            return 0;
        }
        List<String> near = near(gazetteer, word);
        out.println("nothing is known of " + Shown.text(word)
                + (near.isEmpty() ? "" : "; near it: " + String.join(", ", near)));
        return UNKNOWN;
    }

    /** Whose names stand in the words. */
    private static List<String> holders(Gazetteer gazetteer, String word) {
        List<String> holders = new ArrayList<>();
        for (NameMatch match : gazetteer.find(word)) {
            Name name = match.name();
            if (name.code() != null) {
                holders.add("“" + name.text() + "” names the "
                        + name.kind().name().toLowerCase(Locale.ROOT) + " " + name.code());
            }
        }
        return holders;
    }

    /** Every row that is about the word, with its table and line; where there is none, every row that has it. */
    private static List<String> rows(String word) throws IOException {
        List<String> rows = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (Map.Entry<String, BuiltInTables.Entry> each :
                BuiltInTables.load().all().entrySet()) {
            TableText own = each.getValue().table();
            TableText table = inUse(each.getValue());
            for (TableText.Row row : table.rows()) {
                boolean about = isAbout(table, row, word);
                if (about || row.fields().stream().anyMatch(field -> has(field, word))) {
                    String place = row.line() > own.lines().size()
                            ? "your " + each.getKey()
                            : each.getKey() + ", line " + row.line();
                    (about ? rows : others).add(place + ": " + shown(table, row));
                }
            }
        }
        return rows.isEmpty() ? others : rows;
    }

    private static boolean isAbout(TableText table, TableText.Row row, String word) {
        for (int i = 0; i < Math.min(table.columns().size(), row.fields().size()); i++) {
            String column = table.columns().get(i);
            String field = row.fields().get(i);
            if (SAID_OF_WORDS.contains(column) ? column.equals(ID) && field.equals(word) : has(field, word)) {
                return true;
            }
        }
        return false;
    }

    /** With the project's rows, where it has any. */
    private static TableText inUse(BuiltInTables.Entry entry) throws IOException {
        try (InputStream in = LexiconCommand.class.getClassLoader().getResourceAsStream(entry.place())) {
            return in == null
                    ? entry.table()
                    : TableText.of(entry.table().name(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static String shown(TableText table, TableText.Row row) {
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < Math.min(table.columns().size(), row.fields().size()); i++) {
            if (!row.fields().get(i).isBlank()) {
                shown.add(table.columns().get(i) + " " + row.fields().get(i));
            }
        }
        return String.join("; ", shown);
    }

    private static boolean has(String field, String word) {
        String text = field.toLowerCase(Locale.ROOT);
        String sought = word.toLowerCase(Locale.ROOT);
        for (int at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
            int end = at + sought.length();
            boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
            if (begins && ends) {
                return true;
            }
        }
        return false;
    }

    private static List<String> near(Gazetteer gazetteer, String word) {
        TreeSet<String> names = Stream.concat(
                        gazetteer.names().stream().map(Name::text),
                        Stream.concat(
                                gazetteer.states().stream().map(state -> state.code()),
                                gazetteer.groups().stream().map(group -> group.code())))
                .collect(Collectors.toCollection(TreeSet::new));
        return NearestName.near(word, names).stream().limit(5).toList();
    }
}
