package org.placard.app.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.placard.app.CheckInFolder;
import org.placard.app.DataProduct;
import org.placard.app.DataProducts;
import org.placard.app.Reason;
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
        InputFinder.Inputs inputs = arguments.find();
        try (OutputFolder folder = OutputFolder.open(arguments.output())) {
            return make(inputs, folder);
        }
    }

    private int make(InputFinder.Inputs inputs, OutputFolder folder) throws IOException {
        ExtractRun run = ExtractRun.perform(arguments, inputs, folder);
        ExtractMessages messages = new ExtractMessages(spec.commandLine().getErr());
        messages.print(run);
        Summary summary = new Summary(spec.commandLine().getOut());
        summary.counts(run);
        boolean scored = score(run, summary);
        boolean made = makeProducts(summary);
        return scored && made ? messages.exitCode(run) : 1;
    }

    /** Whether all gold that there is could be scored. */
    private boolean score(ExtractRun run, Summary summary) {
        GoldScores scores = new GoldScores(run.output());
        boolean scored = true;
        for (Entry entry : run.entries()) {
            Optional<Path> gold = scores.gold(entry);
            if (gold.isEmpty() || entry.failed() != null) {
                continue;
            }
            try {
                summary.score(fromHere(gold.get()), scores.score(entry, gold.get()));
            } catch (IOException e) {
                complain("no score: " + Reason.of(e));
                scored = false;
            }
        }
        return scored;
    }

    /** Whether all products could be made. */
    private boolean makeProducts(Summary summary) {
        CheckInFolder checkIns = new CheckInFolder(arguments.output());
        summary.placesBegin();
        summary.place("annotated check-ins", arguments.output());
        boolean made = true;
        for (DataProduct product : DataProducts.ofEveryRun()) {
            try {
                for (Path place : product.make(checkIns, arguments.output())) {
                    summary.place(product.title(), place);
                }
            } catch (IOException e) {
                complain("no " + product.title() + ": " + Reason.of(e));
                made = false;
            }
        }
        return made;
    }

    private void complain(String words) {
        spec.commandLine().getErr().println("placard: " + words);
    }

    private static Path fromHere(Path path) {
        Path here = Path.of("").toAbsolutePath();
        return path.startsWith(here) ? here.relativize(path) : path;
    }
}
