package org.placard.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.placard.report.ReportReader;
import org.placard.report.UnreadableReportException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code placard-bench oracle}: the grammar of clauses beside a dependency parser. */
@Command(
        name = "oracle",
        description =
                "Compares the grammar's subjects and polarity of verbs that holders govern with those of CoreNLP's"
                        + " dependency parser.")
final class OracleCommand implements Callable<Integer> {
    @Mixin
    private ReportsArgument inputs;

    @Option(
            names = "--words",
            paramLabel = "N",
            converter = Count.class,
            defaultValue = "100000",
            description = "About as many words, of reports evenly spread over INPUT. Default: ${DEFAULT-VALUE}")
    private int words;

    @Option(
            names = "--disagreements",
            paramLabel = "FILE",
            description = "Writes the verbs on which the two differ, with their sentences, to be read (CSV).")
    private Path disagreements;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, UnreadableReportException {
        Reports reports = inputs.reports().sampleOfWords(words);
        var oracle = new DependencyOracle();
        var reader = new ReportReader();
        for (Path file : reports.files()) {
            reader.read(file.getFileName().toString(), Files.readAllBytes(file))
                    .checkIns()
                    .forEach(oracle::compare);
        }
        if (disagreements != null) {
            write(oracle.disagreements());
        }
        PrintWriter out = spec.commandLine().getOut();
        out.printf("%d words, %d sentences with a holder%n", reports.totalWords(), oracle.sentences());
        for (OracleOutcome outcome : OracleOutcome.values()) {
            out.printf("%7d  %s%n", oracle.count(outcome), outcome.description());
        }
        out.printf("subjects: %.4f of the verbs that both see have the same holder%n", oracle.subjectAgreement());
        out.printf("polarity: %.4f of these are negated in both or in neither%n", oracle.polarityAgreement());
        out.flush();
        return 0;
    }

    private void write(List<Disagreement> found) throws IOException {
        try (var printer = new CSVPrinter(
                Files.newBufferedWriter(disagreements, StandardCharsets.UTF_8),
                CSVFormat.RFC4180
                        .builder()
                        .setHeader("outcome", "verb", "holder", "oracle_subject", "sentence")
                        .get())) {
            for (Disagreement each : found) {
                printer.printRecord(
                        each.outcome().description(),
                        each.verb(),
                        each.holder(),
                        each.oracleSubject(),
                        each.sentence());
            }
        }
    }
}
