package org.placard.app.dashboard;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.placard.app.CheckInFolder;
import org.placard.app.DataProducts;
import org.placard.app.HeldFolder;
import org.placard.app.OutputArgument;
import org.placard.app.ProductSource;
import org.placard.app.Shown;
import org.placard.app.run.RunHistory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code placard dashboard}. */
@Command(
        name = "dashboard",
        description = "Write one HTML page that shows who stood where; it opens in any browser, without a network.")
public final class DashboardCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private OutputArgument output;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "The page to write (default: " + Dashboard.FILE + " in OUTPUT).")
    private Path page;

    @Option(
            names = "--title",
            paramLabel = "WORDS",
            description = "Heading of the page (default: the name of the report).")
    private String title;

    @Option(
            names = "--previous",
            paramLabel = "DIR",
            description =
                    "An earlier run's folder of annotated check-ins: the page shows what the new one reads otherwise."
                            + " Default: the previous run of OUTPUT, which 'run' keeps.")
    private Optional<Path> previous = Optional.empty();

    @Override
    public Integer call() throws IOException {
        Path file = page != null ? page : output.folder().resolve(Dashboard.FILE);
        try (HeldFolder held = output.toWrite(file)) {
            Optional<CheckInFolder> earlier = previous.isPresent()
                    ? previous.map(CheckInFolder::new)
                    : RunHistory.of(held.checkIns().path()).previous();
            new Dashboard(DataProducts.loadedOnce()).write(ProductSource.of(held.checkIns(), earlier), file, title);
        }
        spec.commandLine().getOut().println(Shown.path(file));
        return 0;
    }
}
