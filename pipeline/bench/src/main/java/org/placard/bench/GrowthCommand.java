package org.placard.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code placard-bench growth}: whether memory and time per word stay as the corpus grows, and what threads gain. */
@Command(
        name = "growth",
        description =
                "Annotates a sample and all of a corpus in this process: heap, time per word, and one thread beside"
                        + " two.")
final class GrowthCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private ReportsArgument inputs;

    @Option(
            names = "--sample",
            paramLabel = "N",
            converter = Count.class,
            defaultValue = "30",
            description = "Reports in the sample, evenly spread over the input. Default: ${DEFAULT-VALUE}")
    private int sampleSize;

    @Option(
            names = "--runs",
            paramLabel = "N",
            converter = Count.class,
            defaultValue = "5",
            description = "Runs of which the median is taken. Default: ${DEFAULT-VALUE}")
    private int runs;

    @Override
    public Integer call() throws IOException, InterruptedException, ExecutionException {
        Reports all = inputs.reports();
        Reports sample = all.sample(sampleSize);
        PlacardPipeline pipeline = new PlacardPipeline();
        seconds(pipeline, sample, 1);
        double heapBefore = heapMebibytes();
        // the first open name of a corpus loads the recogniser, sooner or later: no growth
        pipeline.loadRecogniser();
        seconds(pipeline, sample, 1);
        double heapOfSample = heapMebibytes();
        seconds(pipeline, all, 1);
        double heapOfAll = heapMebibytes();
        List<Double> ofSample = new ArrayList<>();
        List<Double> ofAll = new ArrayList<>();
        List<Double> ofTwo = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            ofSample.add(seconds(pipeline, sample, 1) / sample.totalWords());
            ofAll.add(seconds(pipeline, all, 1) / all.totalWords());
            ofTwo.add(seconds(pipeline, all, 2) / all.totalWords());
        }
        PrintWriter out = spec.commandLine().getOut();
        out.println("| | " + sample.size() + " reports | " + all.size() + " reports | ratio |");
        out.println("| --- | --- | --- | --- |");
        row(out, "heap in use afterwards, recogniser loaded, MiB", "%.1f", heapOfSample, heapOfAll);
        row(out, "time per word, µs (warm, one thread)", "%.2f", median(ofSample) * 1e6, median(ofAll) * 1e6);
        out.println();
        out.println(String.format(
                Locale.ROOT, "Before the recogniser was loaded, %.1f MiB were in use after the sample.", heapBefore));
        out.println(String.format(
                Locale.ROOT,
                "Two threads annotate %,.0f words/s, one thread %,.0f: %.2f ×. Medians of %d in one warm process.",
                1 / median(ofTwo),
                1 / median(ofAll),
                median(ofAll) / median(ofTwo),
                runs));
        out.flush();
        return 0;
    }

    private static void row(PrintWriter out, String name, String format, double small, double large) {
        out.println(String.format(
                Locale.ROOT, "| %s | " + format + " | " + format + " | %.3f |", name, small, large, large / small));
    }

    private static double seconds(Pipeline pipeline, Reports reports, int threads)
            throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            long start = System.nanoTime();
            List<Future<?>> pending = new ArrayList<>();
            for (Path file : reports.files()) {
                pending.add(pool.submit(() -> {
                    pipeline.annotate(file);
                    return null;
                }));
            }
            for (Future<?> each : pending) {
                each.get();
            }
            return (System.nanoTime() - start) / 1e9;
        } finally {
            pool.shutdown();
        }
    }

    private static double heapMebibytes() {
        // twice, since what a first collection finalises a second one frees
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / (double) (1 << 20);
    }

    private static double median(List<Double> values) {
        return Measurement.median(
                values.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
