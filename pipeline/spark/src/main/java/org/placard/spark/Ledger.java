package org.placard.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.placard.annotation.ProducedBy;
import org.placard.app.tables.DataTable;

/**
 * The output folder: a folder for each table, and {@code inputs}, which says what became of each report. Rows come in
 * batches; a batch counts once its {@code inputs} are written, and what a run that was killed left of one is removed by
 * the next.
 */
final class Ledger {
    private static final String INPUTS = "inputs";
    private static final String BATCH = "batch=";
    private static final String COMPLETE = "_SUCCESS";

    private final SparkSession spark;
    private final Path folder;
    private final FileSystem files;
    private final ProducedBy producedBy;

    Ledger(SparkSession spark, String folder, ProducedBy producedBy) throws IOException {
        this.spark = spark;
        this.folder = new Path(folder);
        this.files = this.folder.getFileSystem(spark.sparkContext().hadoopConfiguration());
        this.producedBy = producedBy;
    }

    /** What became of a report: its version, its stem. */
    record Done(String version, String stem) {}

    /**
     * Everything that was annotated, by input.
     *
     * @throws IOException where another version of the program did so, whose rows would not go with new ones
     */
    Map<String, Done> done() throws IOException {
        Map<String, Done> done = new HashMap<>();
        if (batches(INPUTS).isEmpty()) {
            return done;
        }
        Dataset<Row> all = spark.read().parquet(new Path(folder, INPUTS).toString());
        List<Row> others = all.filter(functions
                        .col("placard")
                        .notEqual(producedBy.placard())
                        .or(functions.col("resources").notEqual(producedBy.resources())))
                .limit(1)
                .collectAsList();
        if (!others.isEmpty()) {
            throw new IOException(folder + " was written by Placard "
                    + others.get(0).getAs("placard") + " or with other gazetteers; choose another output folder");
        }
        all.filter(functions.col("failed").isNull())
                .select("input", "version", "stem")
                .toLocalIterator()
                .forEachRemaining(row -> done.put(row.getString(0), new Done(row.getString(1), row.getString(2))));
        return done;
    }

    /** Removes what unfinished batches have left; returns the number of the next batch. */
    int next() throws IOException {
        int last = 0;
        for (int batch : batches(INPUTS)) {
            last = Math.max(last, batch);
        }
        for (DataTable<?> table : Schemas.TABLES) {
            for (int batch : batches(table.name())) {
                if (batch > last) {
                    files.delete(place(table.name(), batch), true);
                }
            }
        }
        return last + 1;
    }

    /** Writes one batch of rows of {@link Schemas#RESULT}: first the tables, then that it is there. */
    void write(int batch, Dataset<Row> results) {
        Dataset<Row> checkIns =
                results.select(functions.explode(functions.col("checkins")).as("c"));
        for (DataTable<?> table : Schemas.TABLES) {
            checkIns.select(
                            functions.col("c." + Schemas.PARTITION).as(Schemas.PARTITION),
                            functions
                                    .explode(functions.col("c." + table.name()))
                                    .as("r"))
                    .select("r.*", Schemas.PARTITION)
                    // one file a date and batch, not one for each task that has met the date; a large date is split
                    .hint("rebalance", functions.col(Schemas.PARTITION))
                    .write()
                    .mode(SaveMode.Overwrite)
                    .partitionBy(Schemas.PARTITION)
                    .parquet(place(table.name(), batch).toString());
        }
        results.select(
                        functions.col("input"),
                        functions.col("version"),
                        functions.col("stem"),
                        functions.col("failed"),
                        functions.size(functions.col("checkins")).as("checkins"),
                        functions.lit(producedBy.placard()).as("placard"),
                        functions.lit(producedBy.resources()).as("resources"))
                .coalesce(1)
                .write()
                .mode(SaveMode.Overwrite)
                .parquet(place(INPUTS, batch).toString());
    }

    private Path place(String table, int batch) {
        return new Path(new Path(folder, table), String.format(Locale.ROOT, "%s%06d", BATCH, batch));
    }

    /** Numbers of the batches of a table; of {@code inputs}, those that are complete. */
    private List<Integer> batches(String table) throws IOException {
        List<Integer> batches = new ArrayList<>();
        Path place = new Path(folder, table);
        if (!files.exists(place)) {
            return batches;
        }
        for (FileStatus each : files.listStatus(place)) {
            String name = each.getPath().getName();
            if (!name.startsWith(BATCH)) {
                continue;
            }
            if (table.equals(INPUTS) && !files.exists(new Path(each.getPath(), COMPLETE))) {
                files.delete(each.getPath(), true);
            } else {
                batches.add(Integer.parseInt(name.substring(BATCH.length())));
            }
        }
        return batches;
    }
}
