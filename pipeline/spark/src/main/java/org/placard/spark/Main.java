package org.placard.spark;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;
import org.placard.app.Reason;
import org.placard.app.Shown;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Placard as a Spark application, for spark-submit or by itself. */
@Command(
        name = "placard-spark",
        description = "Annotates reports on Spark: positions, sentences and mentions as Parquet, partitioned by date.",
        mixinStandardHelpOptions = true)
public final class Main implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            description =
                    "Folders, globs and files: reports (txt, md, html, pdf, docx, odt, rtf, doc, eml, mhtml, zip, mbox, warc, epub), JSON Lines (.jsonl) or Parquet"
                            + " with the columns \"name\" and \"text\", or \"name\" and \"content\".")
    private List<String> inputs;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            required = true,
            description = "Folder for the tables; reports that it has are not annotated again.")
    private String output;

    @Option(
            names = "--batch",
            paramLabel = "MIB",
            defaultValue = "1024",
            description =
                    "Input that is written, and would be lost by a crash, at a time. Default: ${DEFAULT-VALUE} MiB")
    private long batch;

    @Option(
            names = "--time-limit",
            paramLabel = "SECONDS",
            defaultValue = "600",
            description = "Longest time for one report, which is then set aside. Default: ${DEFAULT-VALUE}")
    private long timeLimit;

    @Override
    public Integer call() throws IOException {
        if (batch < 1 || timeLimit < 1) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--batch and --time-limit must be 1 or more");
        }
        SparkConf settings = new SparkConf()
                .setIfMissing("spark.master", "local[*]")
                .setIfMissing("spark.app.name", "placard")
                .setIfMissing("spark.ui.enabled", "false")
                .setIfMissing("spark.log.level", "WARN");
        try (SparkSession spark = SparkSession.builder().config(settings).getOrCreate()) {
            Job.Outcome outcome = new Job(spark, output, batch << 20, Duration.ofSeconds(timeLimit)).run(inputs);
            report(outcome);
            return outcome.failed() == 0 ? 0 : 1;
        }
    }

    private void report(Job.Outcome outcome) {
        PrintWriter err = spec.commandLine().getErr();
        outcome.reasons().forEach(reason -> err.println("placard: " + Shown.text(reason)));
        if (outcome.failed() > outcome.reasons().size()) {
            err.println("placard: all reasons stand in " + output + "/inputs");
        }
        err.flush();
        PrintWriter out = spec.commandLine().getOut();
        out.println(String.format(
                Locale.ROOT,
                "%d reports annotated, %d set aside, %d annotated before; tables in %s",
                outcome.annotated(),
                outcome.failed(),
                outcome.before(),
                output));
        out.flush();
    }

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Main()).setExecutionExceptionHandler((e, command, parsed) -> {
            command.getErr().println("placard: " + Reason.of(e));
            return 1;
        });
    }
}
