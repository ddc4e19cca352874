package org.placard.app.run;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.placard.app.Shown;
import org.placard.gazetteer.Gazetteer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code placard extract}: reports in, annotated check-ins out. */
@Command(name = "extract", description = "Annotates reports: one JSON file for each dated check-in.")
public final class ExtractCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private ExtractArguments arguments;

    @Override
    public Integer call() throws IOException {
        InputFinder.Inputs inputs = arguments.find();
        ExtractRun run;
        try (OutputFolder folder = OutputFolder.open(arguments.output())) {
            run = ExtractRun.perform(arguments, inputs, folder, Gazetteer::load);
        }
        ExtractMessages messages = new ExtractMessages(spec.commandLine());
        messages.print(run);
        spec.commandLine()
                .getOut()
                .println(messages.counted(run.reports(), "report") + ", " + messages.counted(run.checkIns(), "check-in")
                        + " in " + Shown.path(arguments.output()) + " (" + run.unchanged() + " unchanged, "
                        + run.setAside().size() + " set aside)");
        return messages.exitCode(run);
    }
}
