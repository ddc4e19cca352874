package org.placard.app.ablation;

import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.placard.choice.Feature;
import org.placard.choice.Judgements;
import org.placard.learning.LabelledReport;
import org.placard.learning.ReadingTrial;
import org.placard.score.GoldRow;

/** The program's table of how readings are weighed, as labelled reports have it. */
final class ReadingTable {
    private final ReadingTrial trial;
    private final List<LabelledReport> reports;

    ReadingTable(ReadingTrial trial, List<LabelledReport> reports) {
        this.trial = trial;
        this.reports = List.copyOf(reports);
    }

    /** Prints it in the format of the resource. */
    void print(PrintWriter out) throws IOException {
        out.print(comment());
        CSVPrinter csv = new CSVPrinter(
                out, CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get());
        csv.printRecord("kind", "name", "weight", "right", "cases");
        for (Feature feature : Feature.values()) {
            BigDecimal weight = BigDecimal.valueOf(trial.weights()[feature.ordinal()]);
            csv.printRecord(
                    "feature",
                    feature.key(),
                    weight.setScale(4, RoundingMode.HALF_EVEN).toPlainString(),
                    "",
                    "");
        }
        counts(csv, "construction", trial.counts().constructions());
        counts(csv, "row", trial.counts().rows());
        out.flush();
    }

    private static void counts(CSVPrinter csv, String kind, Map<String, Judgements> counts) throws IOException {
        for (Map.Entry<String, Judgements> each : counts.entrySet()) {
            csv.printRecord(
                    kind,
                    each.getKey(),
                    "",
                    each.getValue().right(),
                    each.getValue().cases());
        }
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
                "# How the grammar's readings are weighed: made by \"placard ablation --readings\" on %d labelled check-ins"
                        + " (%d sentences).\n"
                        + "# feature: weight in a logistic regression (ridge) whose cases are readings, right where gold has"
                        + " the label and, of named holders, the position;\n"
                        + "# org.placard.choice.Feature says what each is. construction, row: right of cases; a row of frames.csv"
                        + " with the label that was read by it.\n"
                        + "# The shares by which a reading is weighed in learning are those of the other check-ins. Left out"
                        + " in turn, check-ins give an expected calibration error of %.3f.\n",
                checkIns,
                sentences,
                trial.leftOut().expectedError());
    }
}
