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
import org.placard.learning.LabelledReadings;
import org.placard.learning.LabelledReport;
import org.placard.learning.ReadingTrial;
import org.placard.learning.Trial;
import org.placard.learning.Variant;
import org.placard.report.CheckIn;
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
                        + " the grammar's readings are to be trusted.")
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
            names = "--readings",
            description =
                    "Print the table by which readings are weighed, as these reports teach it, to take the place of"
                            + " pipeline/core/src/main/resources/readings.csv.")
    private boolean readings;

    @Option(
            names = "--model",
            paramLabel = "FILE",
            description =
                    "The trained reader's model (ONNX), such as one that has not learned from these reports. Default:"
                            + " the one that comes with the program")
    private Path model;

    @Override
    public Integer call() throws IOException {
        if (json && readings) {
            throw new ParameterException(spec.commandLine(), "--readings prints CSV, not --json: choose one");
        }
        List<LabelledFiles> pairs = files.isEmpty() ? seeds() : named();
        if (pairs.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "no report with gold in seeds/ and seeds/gold/: name REPORT=GOLD");
        }
        TrainedReader trained = readings ? null : trained();
        Map<Variant, List<LabelledReport>> outputs = new EnumMap<>(Variant.class);
        Placard grammar = Placard.create(options(Variant.GRAMMAR));
        outputs.put(Variant.GRAMMAR, reports(pairs, grammar));
        ReadingTrial weighed = ReadingTrial.run(judged(pairs, outputs.get(Variant.GRAMMAR), grammar));
        if (readings) {
            new ReadingTable(weighed, outputs.get(Variant.GRAMMAR))
                    .print(spec.commandLine().getOut());
            return 0;
        }
        for (Variant variant : List.of(Variant.TRAINED, Variant.BOTH)) {
            outputs.put(variant, reports(pairs, Placard.create(options(variant), trained)));
        }
        List<Trial> trials = new Ablation().run(outputs);
        if (json) {
            spec.commandLine().getOut().println(new AblationJson(trials, weighed));
        } else {
            new AblationTable(spec.commandLine().getOut()).print(trials, weighed);
        }
        return 0;
    }

    private static Options options(Variant variant) {
        return new Options(false, false, Readers.valueOf(variant.name()));
    }

    private TrainedReader trained() throws IOException {
        if (model != null && !Files.isRegularFile(model)) {
            throw new ParameterException(spec.commandLine(), "--model: " + Shown.path(model) + ": no such file");
        }
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

    /** Every reading of the grammar that the gold of its report can judge. */
    private static List<ReadingTrial.Judged> judged(
            List<LabelledFiles> pairs, List<LabelledReport> reports, Placard placard) throws IOException {
        List<ReadingTrial.Judged> judged = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            var gold = new LabelledReadings(
                    reports.get(i).gold(), pairs.get(i).report().toString());
            List<CheckIn> written = read(pairs.get(i).report()).checkIns();
            for (int k = 0; k < written.size(); k++) {
                judged.addAll(gold.of(reports.get(i).checkIns().get(k), placard.readings(written.get(k))));
            }
        }
        return judged;
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
