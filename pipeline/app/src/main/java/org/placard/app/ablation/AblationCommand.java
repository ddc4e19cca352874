package org.placard.app.ablation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.placard.Options;
import org.placard.Placard;
import org.placard.Readers;
import org.placard.app.ProjectOption;
import org.placard.app.Shown;
import org.placard.learning.Ablation;
import org.placard.learning.ConfidenceTrial;
import org.placard.learning.LabelledReport;
import org.placard.learning.Trial;
import org.placard.learning.Variant;
import org.placard.report.Report;
import org.placard.report.ReportReader;
import org.placard.report.UnreadableReportException;
import org.placard.score.GoldReader;
import org.placard.trained.TrainedReader;
import org.placard.trained.UnusableModelException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code placard ablation}: the grammar, the trained reader and both on labelled reports. */
@Command(
        name = "ablation",
        description =
                "Compares the grammar with the trained reader and with both together, on labelled reports; measures how far"
                        + " each construction of the grammar is to be trusted.")
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

    @Option(
            names = "--model",
            paramLabel = "FILE",
            description =
                    "The trained reader's model (ONNX), such as one that has not learned from these reports. Default:"
                            + " the one that comes with the program")
    private Path model;

    @Override
    public Integer call() throws IOException {
        if (json && calibrate) {
            throw new ParameterException(spec.commandLine(), "--calibrate prints CSV, not --json: choose one");
        }
        List<LabelledFiles> pairs = files.isEmpty() ? seeds() : named();
        if (pairs.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "no report with gold in seeds/ and seeds/gold/: name REPORT=GOLD");
        }
        TrainedReader trained = calibrate ? null : trained();
        Map<Variant, List<LabelledReport>> outputs = new EnumMap<>(Variant.class);
        outputs.put(Variant.GRAMMAR, reports(pairs, Placard.create(options(Variant.GRAMMAR))));
        ConfidenceTrial confidences = ConfidenceTrial.run(outputs.get(Variant.GRAMMAR));
        if (calibrate) {
            new ConstructionTable(confidences.precision(), outputs.get(Variant.GRAMMAR))
                    .print(spec.commandLine().getOut());
            return 0;
        }
        for (Variant variant : List.of(Variant.TRAINED, Variant.BOTH)) {
            outputs.put(variant, reports(pairs, Placard.create(options(variant), trained)));
        }
        List<Trial> trials = new Ablation().run(outputs);
        if (json) {
            spec.commandLine().getOut().println(new AblationJson(trials, confidences));
        } else {
            new AblationTable(spec.commandLine().getOut()).print(trials, confidences);
        }
        return 0;
    }

    private static Options options(Variant variant) {
        return new Options(false, false, Readers.valueOf(variant.name()));
    }

    private TrainedReader trained() throws IOException {
        try {
            return model == null
                    ? TrainedReader.load()
                    : TrainedReader.of(Shown.path(model), Files.readAllBytes(model));
        } catch (UnusableModelException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private static List<LabelledReport> reports(List<LabelledFiles> pairs, Placard placard) throws IOException {
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
