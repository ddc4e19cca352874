package org.placard.app.ablation;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.placard.learning.ReadingTrial;
import org.placard.learning.Trial;
import org.placard.learning.Variant;
import org.placard.score.FigureChange;
import org.placard.score.ScoredFigure;

/** Prints an ablation for people. */
final class AblationTable {
    private final PrintWriter out;

    AblationTable(PrintWriter out) {
        this.out = out;
    }

    /** A block for each variant, then what confidences are worth, with a legend. */
    void print(List<Trial> trials, ReadingTrial weighed) {
        line(
                "%-12s %-24s %6s  %-15s %7s %7s %6s %6s %6s",
                "", "", "F1", "95 % interval", "P", "R", "right", "found", "n");
        trials.forEach(this::trial);
        out.println();
        line(
                "Readings of the grammar, each weighed by what the other check-ins teach: ECE %.3f (%d readings)",
                weighed.leftOut().expectedError(), weighed.leftOut().decisions());
        line("  %-12s %10s %12s %12s", "confidence", "readings", "mean", "right");
        weighed.leftOut()
                .bins()
                .forEach(bin -> line(
                        "  %.1f to %-5.1f %10d %12.3f %12.3f",
                        bin.from(), bin.to(), bin.decisions(), bin.meanConfidence(), bin.shareRight()));
        out.println();
        line("The shipped model of the trained reader has learned from seeds/, so that only other reports, or another"
                + " model (--model), tell how well it reads what it has not seen.");
        line("n: labels or positions in gold; ECE: expected calibration error of what was given; change: against the"
                + " grammar (paired bootstrap).");
    }

    private void trial(Trial trial) {
        line("%s", trial.variant().title());
        trial.figures().forEach(this::figure);
        line(
                "%-12s ECE of labels %.3f (%d given), of positions %.3f (%d given)",
                "",
                trial.labels().expectedError(),
                trial.labels().decisions(),
                trial.positions().expectedError(),
                trial.positions().decisions());
        if (trial.variant() != Variant.GRAMMAR) {
            trial.changes().forEach(this::change);
        }
    }

    private void change(FigureChange change) {
        line(
                "%-12s change of %s %+.3f (%+.3f to %+.3f, p %.3f)",
                "",
                change.figure().title(),
                change.difference(),
                change.interval().low(),
                change.interval().high(),
                change.p());
    }

    private void figure(ScoredFigure figure) {
        String row = format(
                "%-12s %-24s %6.3f  %6.3f - %-6.3f",
                "",
                figure.figure().title(),
                figure.value(),
                figure.interval().low(),
                figure.interval().high());
        String parts = figure.parts()
                .map(each -> format(
                        " %7.3f %7.3f %6.0f %6.0f %6.0f",
                        each.precision(), each.recall(), each.right(), each.found(), each.gold()))
                .orElse("");
        out.println((row + parts).stripTrailing());
    }

    private void line(String format, Object... values) {
        out.println(format(format, values).stripTrailing());
    }

    private static String format(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
