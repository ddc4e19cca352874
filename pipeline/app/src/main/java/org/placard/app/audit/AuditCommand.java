package org.placard.app.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.placard.app.CheckInFolder;
import org.placard.app.HeldFolder;
import org.placard.app.ProductSource;
import org.placard.app.ProjectOption;
import org.placard.app.Shown;
import org.placard.app.score.ScoredOutput;
import org.placard.gazetteer.Gazetteer;
import org.placard.score.Gold;
import org.placard.score.GoldReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code placard audit}. */
@Command(
        name = "audit",
        description = {
            "Write one HTML page on which an output is checked sentence by sentence and corrected; it opens in any"
                    + " browser, without a network.",
            "With GOLD the page shows every error beside the score. Without it the page is a queue for review,"
                    + " sentences of which most is to be learned first, and measures the output by a sample.",
            "Corrections are downloaded from the page as gold; 'placard gold merge' folds them into a gold file."
        })
public final class AuditCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    /** Which project's tables are used. */
    @Mixin
    private ProjectOption project;

    @Parameters(
            paramLabel = "[GOLD] [OUTPUT]",
            arity = "0..2",
            hideParamSyntax = true,
            description = "A gold file, and the folder of annotated check-ins (default: output).")
    private List<Path> paths = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "The page to write (default: " + AuditProduct.FILE + " in OUTPUT).")
    private Path page;

    @Override
    public Integer call() throws IOException {
        boolean folderAlone =
                paths.isEmpty() || paths.size() == 1 && !paths.get(0).toString().endsWith(".json");
        Path gold = folderAlone ? null : paths.get(0);
        Path output = folderAlone
                ? paths.stream().findFirst().orElse(Path.of("output"))
                : paths.size() == 2 ? paths.get(1) : Path.of("output");
        if (!Files.isDirectory(output)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "there is no folder " + Shown.path(output) + ": run 'placard extract' or 'placard run' first");
        }
        if (gold != null && !Files.isRegularFile(gold)) {
            throw new ParameterException(spec.commandLine(), "there is no gold file " + Shown.path(gold));
        }
        Path file = page != null ? page : output.resolve(AuditProduct.FILE);
        try (HeldFolder held = HeldFolder.toWrite(output, file)) {
            Audit.write(gold == null ? review(held.checkIns()) : against(gold, held.checkIns()), file);
        }
        spec.commandLine().getOut().println(Shown.path(file));
        return 0;
    }

    private static String review(CheckInFolder output) throws IOException {
        return new Audit(Gazetteer.load()).review(ProductSource.of(output.notEmpty()));
    }

    private static String against(Path file, CheckInFolder output) throws IOException {
        Gold gold = new GoldReader().read(file);
        return new Audit(Gazetteer.load())
                .against(gold, file, ScoredOutput.ofReport(gold, output).checkIns());
    }
}
