package org.placard.app.diff;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.placard.app.CheckInFolder;
import org.placard.app.ProjectOption;
import org.placard.app.Shown;
import org.placard.app.tables.NamedHolders;
import org.placard.gazetteer.Gazetteer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code placard diff}: what a new run has gained, lost and changed. */
@Command(
        name = "diff",
        description =
                "Shows the positions and proposals that one run has gained, lost or changed against another. They are"
                        + " matched by their sentence, of which a word may have changed, and the holder, not by their"
                        + " ids.")
public final class DiffCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    /** Which project's tables are used. */
    @Mixin
    private ProjectOption project;

    @Parameters(index = "0", paramLabel = "OLD", description = "Folder of the earlier run's annotated check-ins.")
    private Path old;

    @Parameters(index = "1", paramLabel = "NEW", description = "Folder of the later run's.")
    private Path young;

    @Option(names = "--json", description = "Print JSON instead of a table.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        List<Change> changes = new RunComparison(NamedHolders.of(Gazetteer.load()))
                .compare(new CheckInFolder(old), new CheckInFolder(young));
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            printJson(out, changes);
        } else {
            printTable(out, changes);
        }
        return 0;
    }

    private static void printTable(PrintWriter out, List<Change> changes) {
        int checkIns = width(changes, "check-in", Change::checkIn);
        int sentences = width(changes, "sentence", Change::sentence);
        String format = "%-" + checkIns + "s  %-" + sentences + "s  %-7s  %-8s  %s";
        if (!changes.isEmpty()) {
            row(out, format, "check-in", "sentence", "change", "what", "which");
        }
        for (Change change : changes) {
            row(
                    out,
                    format,
                    Shown.text(change.checkIn()),
                    change.sentence(),
                    lower(change.kind()),
                    change.what(),
                    Shown.text(change.words()));
        }
        out.println(summary(changes));
    }

    private static int width(List<Change> changes, String title, Function<Change, String> cell) {
        return changes.stream().map(cell).mapToInt(String::length).reduce(title.length(), Math::max);
    }

    private static void row(PrintWriter out, String format, Object... cells) {
        out.println(String.format(Locale.ROOT, format, cells).stripTrailing());
    }

    private static String summary(List<Change> changes) {
        return count(changes, Change.Kind.GAINED) + " gained, " + count(changes, Change.Kind.LOST) + " lost, "
                + count(changes, Change.Kind.CHANGED) + " changed";
    }

    private static long count(List<Change> changes, Change.Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).count();
    }

    private static void printJson(PrintWriter out, List<Change> changes) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        ArrayNode array = mapper.createArrayNode();
        for (Change change : changes) {
            ObjectNode node = array.addObject();
            node.put("checkin", change.checkIn());
            node.put("change", lower(change.kind()));
            node.put("what", change.what());
            node.put("sentence", change.sentence());
            node.put("which", change.title());
            ObjectNode fields = node.putObject("fields");
            for (Change.Field field : change.fields()) {
                fields.putObject(field.name()).put("old", field.before()).put("new", field.after());
            }
        }
        out.println(mapper.writerWithDefaultPrettyPrinter().writeValueAsString(array));
    }

    private static String lower(Change.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
