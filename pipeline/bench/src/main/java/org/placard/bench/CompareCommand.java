package org.placard.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code placard-bench compare}: Placard beside CoreNLP and OpenNLP on the same files. */
@Command(
        name = "compare",
        description =
                "Runs CoreNLP, OpenNLP and Placard in turn, each in a process of its own and with one thread, on the"
                        + " same txt and md files; prints a Markdown table of medians.")
final class CompareCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private ReportsArgument inputs;

    @Option(
            names = "--runs",
            paramLabel = "N",
            converter = Count.class,
            defaultValue = "5",
            description = "Runs of which the median is taken. Default: ${DEFAULT-VALUE}")
    private int runs;

    @Option(
            names = "--slow-words",
            paramLabel = "WORDS",
            defaultValue = "20000",
            description = "About how many words the slow pipeline reads, in whole reports evenly spread over the input;"
                    + " 0 for all. Default: ${DEFAULT-VALUE}")
    private long slowWords;

    @Option(
            names = "--only",
            paramLabel = "PIPELINE",
            split = ",",
            description = "Pipelines that take part: ${COMPLETION-CANDIDATES}. Default: all")
    private List<Contestant> only = List.of(Contestant.values());

    @Override
    public Integer call() throws IOException, InterruptedException {
        Reports all = inputs.reports();
        Reports sample = slowWords == 0 ? all : all.sampleOfWords(slowWords);
        Installation installation = Installation.here();
        TrialProcess trial = new TrialProcess(installation);
        Map<Contestant, List<Measurement>> measured = new EnumMap<>(Contestant.class);
        List<Double> firstFiles = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            for (Contestant contestant : Contestant.values()) {
                if (only.contains(contestant)) {
                    note("run " + (run + 1) + " of " + runs + ": " + contestant.title());
                    measured.computeIfAbsent(contestant, each -> new ArrayList<>())
                            .add(trial.run(contestant, contestant.isSlow() ? sample : all));
                }
            }
            firstFiles.add(new FirstFile(installation).secondsFor(all.files().get(0)));
        }
        Map<Contestant, ComparisonTable.Row> rows = new EnumMap<>(Contestant.class);
        measured.forEach((contestant, each) -> rows.put(
                contestant,
                new ComparisonTable.Row((contestant.isSlow() ? sample : all).totalWords(), Measurement.median(each))));
        print(rows, all, sample, firstFiles);
        return 0;
    }

    private void print(
            Map<Contestant, ComparisonTable.Row> rows, Reports all, Reports sample, List<Double> firstFiles) {
        PrintWriter out = spec.commandLine().getOut();
        new ComparisonTable(rows).lines().forEach(out::println);
        out.println();
        out.println(String.format(
                Locale.ROOT,
                "Medians of %d, one thread each, %d processors, Java %s, serial collector, %d reports of %,d words (%s).",
                runs,
                Runtime.getRuntime().availableProcessors(),
                Runtime.version(),
                all.size(),
                all.totalWords(),
                sample.size() == all.size()
                        ? "all pipelines read all of them"
                        : "the first pipeline read a sample of " + sample.size() + ", evenly spread"));
        out.println("Start-up is from the command to the first sentence, with Placard to the first annotated check-in."
                + " The first pass is cold (models loaded, the Java machine not yet warm), the second pass reads the same"
                + " files again in the same process. Ratios compare second passes.");
        double first = Measurement.median(
                firstFiles.stream().mapToDouble(Double::doubleValue).toArray());
        out.println(String.format(
                Locale.ROOT,
                "`placard extract`, from the command to the first JSON file in the folder: %.2f s.",
                first));
        out.flush();
    }

    private void note(String words) {
        spec.commandLine().getErr().println(words);
        spec.commandLine().getErr().flush();
    }
}
