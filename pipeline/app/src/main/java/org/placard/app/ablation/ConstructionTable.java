package org.placard.app.ablation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.placard.learning.ConstructionPrecision;
import org.placard.learning.LabelledReport;
import org.placard.score.GoldRow;

/** The program's table of constructions with measured confidences in it. */
final class ConstructionTable {
    private static final String RESOURCE = "/constructions.csv";
    /** The grammar alone is measured here; the trained reader has its confidences from documents that it did not learn from. */
    private static final String TRAINED = "trained-";

    private static final CSVFormat READ = CSVFormat.DEFAULT
            .builder()
            .setCommentMarker('#')
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();

    private final ConstructionPrecision precision;
    private final List<LabelledReport> reports;

    ConstructionTable(ConstructionPrecision precision, List<LabelledReport> reports) {
        this.precision = precision;
        this.reports = List.copyOf(reports);
    }

    /** Prints it in the format of the resource, rows in its order. */
    void print(PrintWriter out) throws IOException {
        out.print(
                "# The constructions by which a stance is read. name is what \"by\" says in the output; a name may end in"
                        + " -pronoun where the holder was a pronoun.\n");
        out.print(comment());
        CSVPrinter csv = new CSVPrinter(
                out, CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get());
        csv.printRecord("name", "confidence", "description", "example", "right", "cases");
        for (CSVRecord row : rows()) {
            String name = row.get("name");
            if (name.startsWith(TRAINED)) {
                csv.printRecord(row);
                continue;
            }
            ConstructionPrecision.Tally tally = precision.tally(name);
            csv.printRecord(
                    name, confidence(name), row.get("description"), row.get("example"), tally.right(), tally.cases());
        }
        out.flush();
    }

    /** Rounded down, so that nothing is certain. */
    private String confidence(String construction) {
        return BigDecimal.valueOf(precision.confidence(construction))
                .setScale(3, RoundingMode.DOWN)
                .toPlainString();
    }

    private String comment() {
        long checkIns = reports.stream()
                .mapToLong(report -> report.gold().checkIns().size())
                .sum();
        long sentences = reports.stream()
                .flatMap(report -> report.gold().rows().stream())
                .filter(GoldRow::isSentence)
                .count();
        return String.format(
                Locale.ROOT,
                "# confidence: measured by \"placard ablation --calibrate\" on %d labelled check-ins (%d sentences): right of"
                        + " cases, where a case is a label or a\n"
                        + "# position (holder and stance) that was read by the construction; drawn towards its group's"
                        + " precision (names of one first word) with the weight of %d cases,\n"
                        + "# and the group's likewise towards the precision of all, %.3f (beta-binomial, empirical Bayes:"
                        + " Robbins 1956, Casella 1985). No cases: the group's or all.\n",
                checkIns,
                sentences,
                precision.strength(),
                precision.overall());
    }

    private static List<CSVRecord> rows() throws IOException {
        try (InputStream in = ConstructionTable.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IOException(RESOURCE + " is not on the class path");
            }
            return READ.parse(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)))
                    .getRecords();
        }
    }
}
