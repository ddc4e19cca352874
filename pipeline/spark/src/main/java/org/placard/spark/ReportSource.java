package org.placard.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.input_file_name;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.monotonically_increasing_id;
import static org.apache.spark.sql.functions.sha2;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Makes rows of {@link Schemas#REPORT} from files and leaves out what was annotated before. */
final class ReportSource {
    private static final String BROKEN = "broken";
    private static final String CHANGED = "has changed since it was annotated; annotate it into another output folder";
    private static final StructType LINE = new StructType()
            .add("name", DataTypes.StringType)
            .add("text", DataTypes.StringType)
            .add(BROKEN, DataTypes.StringType);

    private final SparkSession spark;
    private final Map<String, Ledger.Done> done;
    private final Map<Source, String> stems;

    /** @param stems how the ids of each report file's check-ins begin */
    ReportSource(SparkSession spark, Map<String, Ledger.Done> done, Map<Source, String> stems) {
        this.spark = spark;
        this.done = done;
        this.stems = stems;
    }

    /** Whether a report file still has to be looked at. */
    boolean isPending(Source source) {
        Ledger.Done before = done.get(source.path().toString());
        return before == null || !before.version().equals(source.version());
    }

    /** The reports of some sources that were not annotated before. */
    Dataset<Row> pending(List<Source> sources) {
        List<Row> files = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        List<String> tables = new ArrayList<>();
        for (Source source : sources) {
            String path = source.path().toString();
            switch (source.kind()) {
                case REPORT -> files.add(report(source, path));
                case JSON_LINES -> lines.add(path);
                case PARQUET -> tables.add(path);
            }
        }
        // one partition for each four tasks at a time evens out long and short reports
        int partitions =
                Math.max(1, Math.min(files.size(), 4 * spark.sparkContext().defaultParallelism()));
        Dataset<Row> reports =
                spark.createDataset(files, Encoders.row(Schemas.REPORT)).repartition(partitions);
        if (!lines.isEmpty()) {
            reports = reports.unionByName(named(spark.read()
                    .schema(LINE)
                    .option("columnNameOfCorruptRecord", BROKEN)
                    .json(lines.toArray(String[]::new))));
        }
        if (!tables.isEmpty()) {
            reports = reports.unionByName(named(spark.read().parquet(tables.toArray(String[]::new))));
        }
        return reports;
    }

    private Row report(Source source, String path) {
        String refused = done.containsKey(path) ? CHANGED : null;
        return RowFactory.create(
                path, source.version(), stems.get(source), source.path().getName(), path, null, null, refused);
    }

    /** Rows with a name and a text, or a name and content as it stands in a file. */
    private Dataset<Row> named(Dataset<Row> rows) {
        Column text = column(rows, "text", "string");
        Column content = column(rows, "content", "binary");
        Column name = column(rows, "name", "string");
        Column broken = column(rows, BROKEN, "string");
        Column unnamed = concat(input_file_name(), lit(" row "), monotonically_increasing_id());
        Dataset<Row> reports = rows.select(
                coalesce(name, unnamed).as("input"),
                sha2(coalesce(text.cast("binary"), content), 256).as("version"),
                name.as("stem"),
                name.as("name"),
                lit(null).cast("string").as("path"),
                text.as("text"),
                content.as("content"),
                when(broken.isNotNull(), "is no JSON object with the texts \"name\" and \"text\"")
                        .when(name.isNull(), "has no \"name\"")
                        .when(text.isNull().and(content.isNull()), "has neither \"text\" nor \"content\"")
                        .as("refused"));
        return withoutDone(reports);
    }

    private static Column column(Dataset<Row> rows, String name, String type) {
        return List.of(rows.columns()).contains(name) ? col(name) : lit(null).cast(type);
    }

    private Dataset<Row> withoutDone(Dataset<Row> reports) {
        List<Row> before = new ArrayList<>();
        done.forEach((input, each) -> before.add(RowFactory.create(input, each.version())));
        Dataset<Row> known = spark.createDataset(
                before,
                Encoders.row(new StructType()
                        .add("known_input", DataTypes.StringType)
                        .add("known_version", DataTypes.StringType)));
        Column isNew = col("known_input").isNull();
        return reports.join(known, col("input").equalTo(col("known_input")), "left")
                .filter(isNew.or(col("known_version").notEqual(col("version"))))
                .withColumn(
                        "refused",
                        coalesce(col("refused"), when(isNew, lit(null)).otherwise(CHANGED)))
                .withColumn("same", count(lit(1)).over(Window.partitionBy("input")))
                .withColumn(
                        "refused",
                        coalesce(col("refused"), when(col("same").gt(1), "has the same name as another report")))
                .drop("known_input", "known_version", "same");
    }
}
