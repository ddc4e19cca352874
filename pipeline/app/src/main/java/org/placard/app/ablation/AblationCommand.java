package org.placard.app.ablation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.placard.Placard;
import org.placard.app.ProjectOption;
import org.placard.app.Shown;
import org.placard.learning.Ablation;
import org.placard.learning.ConfidenceTrial;
import org.placard.learning.LabelledReport;
import org.placard.learning.Trial;
import org.placard.report.Report;
import org.placard.report.ReportReader;
import org.placard.report.UnreadableReportException;
import org.placard.score.GoldReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code placard ablation}: rules, statistics and both, each check-in decided by what the others teach. */
@Command(
        name = "ablation",
        description =
                "Compares the rules with a statistical classifier and with both together, on labelled reports, each"
                        + " check-in decided by what was learnt from the others; measures how far each construction of the rules"
                        + " is to be trusted.")
public final class AblationCommand implements Callable<Integer> {
    private static final Path SEEDS = Path.of("seeds");
    private static final String ENDING = ".gold.json";

    @Spec
    private CommandSpec spec;

    /** Which project's tables are used. */
    @Mixin
    private ProjectOption project;

    @Parameters(
            paramLabel = "REPORT=GOLD",
            arity = "0..*",
            description = "Reports, each with its gold (default: those of seeds/ that have gold in seeds/gold/).")
    private List<String> files = List.of();

    @Option(names = "--json", description = "Print JSON instead of a table.")
    private boolean json;

    @Option(
            names = "--calibrate",
            description = "Print the table of constructions with the confidences that these reports give, to take the"
                    + " place of pipeline/core/src/main/resources/constructions.csv.")
    private boolean calibrate;

    @Override
    public Integer call() throws IOException {
        if (json && calibrate) {
            throw new ParameterException(spec.commandLine(), "--calibrate prints CSV, not --json: choose one");
        }
        List<LabelledReport> reports = reports();
        ConfidenceTrial confidences = ConfidenceTrial.run(reports);
        if (calibrate) {
            new ConstructionTable(confidences.precision(), reports)
                    .print(spec.commandLine().getOut());
            return 0;
        }
        List<Trial> trials = new Ablation().run(reports);
        if (json) {
            spec.commandLine().getOut().println(new AblationJson(trials, confidences));
        } else {
            new AblationTable(spec.commandLine().getOut()).print(trials, confidences);
        }
        return 0;
    }

    private List<LabelledReport> reports() throws IOException {
        List<LabelledFiles> pairs = files.isEmpty() ? seeds() : named();
        if (pairs.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "no report with gold in seeds/ and seeds/gold/: name REPORT=GOLD");
        }
        Placard placard = Placard.create();
        GoldReader gold = new GoldReader();
        List<LabelledReport> reports = new ArrayList<>();
        for (LabelledFiles pair : pairs) {
            reports.add(new LabelledReport(gold.read(pair.gold()), placard.annotate(read(pair.report()))));
        }
        return reports;
    }

    private List<LabelledFiles> named() {
        try {
            return files.stream().map(LabelledFiles::of).toList();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private static Report read(Path file) throws IOException {
        try {
            return new ReportReader().read(file);
        } catch (UnreadableReportException e) {
            throw new IOException(Shown.path(file) + ": " + e.reason(), e);
        }
    }

    private static List<LabelledFiles> seeds() throws IOException {
        if (!Files.isDirectory(SEEDS)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(SEEDS)) {
            return entries.filter(Files::isRegularFile)
                    .sorted()
                    .map(report ->
                            new LabelledFiles(report, SEEDS.resolve("gold").resolve(stem(report) + ENDING)))
                    .filter(pair -> Files.isRegularFile(pair.gold()))
                    .toList();
        }
    }

    private static String stem(Path report) {
        String name = report.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
