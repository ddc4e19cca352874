package org.placard.app.score;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.placard.app.Shown;
import org.placard.score.Calibration;
import org.placard.score.Difference;
import org.placard.score.Figure;
import org.placard.score.FigureChange;
import org.placard.score.Interval;
import org.placard.score.Score;
import org.placard.score.ScoredFigure;
import org.placard.score.Slice;

/** Prints scores for people: aligned, grouped, with what the columns mean. */
public final class ScoreTable {
    private static final String FIGURE = "  %-28s %6.3f  %6.3f - %-6.3f";
    private static final String PARTS = " %7.3f %7.3f %8s %7s %7s";

    private final PrintWriter out;

    public ScoreTable(PrintWriter out) {
        this.out = out;
    }

    /** Every figure with its interval, calibration, and a legend. */
    public void figures(Score score) {
        line(
                "  %-28s %6s  %-15s %7s %7s %8s %7s %7s",
                "", "score", "95 % interval", "P", "R", "right", "found", "gold");
        figures(score.figures());
        calibration("labels", score.labelCalibration());
        calibration("positions", score.positionCalibration());
        if (!score.comparison().unaligned().isEmpty()) {
            line(
                    "Sentences that the gold's text does not have: %d",
                    score.comparison().unaligned().size());
        }
        unlabelled(score.comparison().gold().unlabelled());
        out.println();
        line("score: F1, the harmonic mean of P (share of what was found that is right) and R (share of gold that was"
                + " found); accuracy or kappa where P and R are blank.");
        line("95 %% interval: where the score would fall for other sentences of this kind (bootstrap over gold rows).");
        line("strict: place and code; exact: place; partial: half for an overlap; type = lenient: overlap and code;"
                + " average: of strict and lenient.");
    }

    private void unlabelled(Set<Figure.Group> groups) {
        if (!groups.isEmpty()) {
            line(
                    "Gold has no %s at all: if it leaves them unlabelled, their figures and 'sentences wholly right' say"
                            + " nothing.",
                    groups.stream().map(ScoreTable::lower).collect(Collectors.joining(" and no ")));
        }
    }

    private void figures(List<ScoredFigure> figures) {
        Figure.Group group = null;
        for (ScoredFigure figure : figures) {
            if (figure.figure().group() != group) {
                group = figure.figure().group();
                line("%s", capitalised(group));
            }
            line("%s", row(figure).stripTrailing());
        }
    }

    private static String row(ScoredFigure figure) {
        String row = format(
                FIGURE,
                figure.figure().title(),
                figure.value(),
                figure.interval().low(),
                figure.interval().high());
        return figure.parts()
                .map(parts -> row
                        + format(
                                PARTS,
                                parts.precision(),
                                parts.recall(),
                                count(parts.right()),
                                count(parts.found()),
                                count(parts.gold())))
                .orElse(row);
    }

    private void calibration(String what, Calibration calibration) {
        if (calibration.decisions() > 0) {
            line(
                    "Confidence of %s: expected calibration error %.3f; right %.3f of all %d, %.3f of the surest 80 %%",
                    what,
                    calibration.expectedError(),
                    calibration.precision(),
                    calibration.decisions(),
                    calibration.precisionOnTop());
        }
    }

    /** Parts of the gold, each scored by itself. */
    public void slices(List<Slice> slices) {
        String dimension = "";
        for (Slice slice : slices) {
            if (!slice.dimension().equals(dimension)) {
                dimension = slice.dimension();
                out.println();
                line("By %s", dimension);
                if (dimension.equals("construction")) {
                    line("  (gold names no constructions: P is the share of a construction's positions that is right)");
                }
            }
            line("  %s (%d %s)", slice.name(), slice.size(), slice.unit());
            slice.figures().forEach(figure -> line("  %s", row(figure).stripTrailing()));
        }
    }

    /** What this output gains or loses against another one. */
    public void changes(List<FigureChange> changes) {
        out.println();
        line("  %-28s %6s  %6s  %7s  %-17s %7s", "", "this", "other", "change", "95 % interval", "p");
        Figure.Group group = null;
        for (FigureChange change : changes) {
            if (change.figure().group() != group) {
                group = change.figure().group();
                line("%s", capitalised(group));
            }
            Interval interval = change.interval();
            line(
                    "  %-28s %6.3f  %6.3f  %+7.3f  %+6.3f - %+-8.3f %7.4f%s",
                    change.figure().title(),
                    change.value(),
                    change.other(),
                    change.difference(),
                    interval.low(),
                    interval.high(),
                    change.p(),
                    change.p() < 0.05 ? " *" : "");
        }
        out.println();
        line("*: a difference this steady would come up by chance less than once in twenty (paired bootstrap).");
    }

    /** Every miss and false alarm under the words of its sentence. */
    public void differences(List<Difference> differences) {
        out.println();
        line("%s", differences.isEmpty() ? "No errors." : differences.size() + " errors");
        Optional<String> row = Optional.empty();
        String words = null;
        for (Difference each : differences) {
            if (!each.row().equals(row) || !each.words().equals(words)) {
                row = each.row();
                words = each.words();
                line("%s  %s", row.orElse("outside gold"), Shown.text(words));
            }
            line("    %s", describe(each));
        }
    }

    private static String describe(Difference each) {
        String kind = lower(each.layer()) + " " + lower(each.kind()) + ":";
        String sides = each.gold().isEmpty()
                ? "found " + each.found()
                : each.found().isEmpty() ? each.gold() : each.gold() + " in gold, found " + each.found();
        String evidence = each.evidence()
                .map(e -> format(" (%s, confidence %.2f)", e.by(), e.confidence()))
                .orElse("");
        return kind + " " + Shown.text(sides) + evidence;
    }

    /** Counts are whole but for half points of partly right spans. */
    private static String count(double count) {
        return count == Math.rint(count) ? format("%.0f", count) : format("%.1f", count);
    }

    private static String capitalised(Enum<?> constant) {
        return constant.name().charAt(0) + lower(constant).substring(1);
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private void line(String format, Object... values) {
        out.println(format(format, values));
    }

    private static String format(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
