package org.placard.app.run;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.placard.app.CheckInFolder;
import org.placard.app.DataProduct;
import org.placard.app.DataProducts;
import org.placard.app.Shown;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code placard run}: everything that Placard makes of a folder of reports. */
@Command(
        name = "run",
        description = "Annotates reports, scores what has gold, and makes all data products; ends with a summary.")
public final class RunCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private ExtractArguments arguments;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        ExtractRun run = ExtractRun.perform(arguments);
        ExtractMessages messages = new ExtractMessages(spec.commandLine().getErr());
        messages.print(run);
        printCounts(out, run);
        printProducts(out);
        return messages.exitCode(run);
    }

    private void printCounts(PrintWriter out, ExtractRun run) {
        row(out, "reports", run.reports());
        row(out, "check-ins", run.checkIns());
        row(out, "sentences", run.sum(Entry.Output::sentences));
        row(out, "mentions", run.sum(Entry.Output::mentions));
        row(out, "positions", run.sum(Entry.Output::positions));
    }

    private static void row(PrintWriter out, String name, int count) {
        out.println(String.format(Locale.ROOT, "%-24s %,9d", name, count));
    }

    private void printProducts(PrintWriter out) throws IOException {
        CheckInFolder checkIns = new CheckInFolder(arguments.output());
        out.println();
        place(out, "annotated check-ins", arguments.output());
        for (DataProduct product : DataProducts.ofEveryRun()) {
            List<Path> places = product.make(checkIns, arguments.output());
            places.forEach(place -> place(out, product.title(), place));
        }
    }

    private static void place(PrintWriter out, String title, Path place) {
        out.println(String.format(Locale.ROOT, "%-24s %s", title, Shown.path(place)));
    }
}
