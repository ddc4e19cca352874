package org.placard.spark;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.SerializableConfiguration;
import org.placard.Build;
import org.placard.app.run.InputFile;
import org.placard.app.run.OutputStems;

/** One run: what is new among the inputs is annotated and written, batch by batch. */
final class Job {
    /** Reasons that are kept for the driver's terminal. */
    private static final int MOST_REASONS = 100;

    private final SparkSession spark;
    private final String output;
    private final long batchBytes;
    private final ReportAnnotator annotator;
    private final Configuration storage;

    /**
     * @param batchBytes of input that are written at a time
     * @param timeLimit for each report
     */
    Job(SparkSession spark, String output, long batchBytes, Duration timeLimit) {
        this.spark = spark;
        // the tables' dates are those of java.time
        spark.conf().set("spark.sql.datetime.java8API.enabled", "true");
        this.output = output;
        this.batchBytes = batchBytes;
        this.storage = spark.sparkContext().hadoopConfiguration();
        this.annotator = new ReportAnnotator(new SerializableConfiguration(storage), timeLimit);
    }

    /**
     * What happened.
     *
     * @param before report files that an earlier run has annotated, and rows of tables that it has
     * @param reasons of the first reports that were set aside
     */
    record Outcome(long annotated, long failed, long before, List<String> reasons) {}

    /**
     * Annotates what the output folder does not have yet.
     *
     * @throws IOException where an input is not there or the output was written by another version
     */
    Outcome run(List<String> inputs) throws IOException {
        List<Source> sources = Source.find(inputs, storage);
        Ledger ledger = new Ledger(spark, output, Build.running().producedBy());
        int number = ledger.next();
        Map<String, Ledger.Done> done = ledger.done();
        ReportSource reports = new ReportSource(spark, done, stems(sources, done));
        long annotated = 0;
        List<String> reasons = new ArrayList<>();
        long failed = 0;
        for (List<Source> batch : batches(sources, reports)) {
            Dataset<Row> results = reports.pending(batch)
                    .mapPartitions(annotator, Encoders.row(Schemas.RESULT))
                    .persist(StorageLevel.MEMORY_AND_DISK());
            long all = results.count();
            if (all > 0) {
                ledger.write(number++, results);
                Dataset<Row> setAside = results.filter(functions.col("failed").isNotNull());
                long failures = setAside.count();
                failed += failures;
                annotated += all - failures;
                setAside.select("input", "failed")
                        .limit(MOST_REASONS - reasons.size())
                        .collectAsList()
                        .forEach(row -> reasons.add(row.getString(0) + ": " + row.getString(1)));
            }
            results.unpersist();
        }
        return new Outcome(annotated, failed, done.size(), reasons);
    }

    /** Stems as a run on one machine chooses them, so that ids are the same. */
    private static Map<Source, String> stems(List<Source> sources, Map<String, Ledger.Done> done) {
        Map<InputFile, Source> files = new HashMap<>();
        for (Source source : sources) {
            if (source.kind() == Source.Kind.REPORT
                    && !done.containsKey(source.path().toString())) {
                java.nio.file.Path path =
                        java.nio.file.Path.of(source.path().toUri().getPath());
                files.put(new InputFile(path, path), source);
            }
        }
        List<String> taken = done.values().stream().map(Ledger.Done::stem).toList();
        Map<Source, String> stems = new HashMap<>();
        OutputStems.choose(List.copyOf(files.keySet()), taken)
                .forEach((file, stem) -> stems.put(files.get(file), stem));
        return stems;
    }

    private List<List<Source>> batches(List<Source> sources, ReportSource reports) {
        List<List<Source>> batches = new ArrayList<>();
        List<Source> batch = new ArrayList<>();
        long bytes = 0;
        for (Source source : sources) {
            if (source.kind() == Source.Kind.REPORT && !reports.isPending(source)) {
                continue;
            }
            if (bytes > 0 && bytes + source.length() > batchBytes) {
                batches.add(batch);
                batch = new ArrayList<>();
                bytes = 0;
            }
            batch.add(source);
            bytes += source.length();
        }
        if (!batch.isEmpty()) {
            batches.add(batch);
        }
        return batches;
    }
}
