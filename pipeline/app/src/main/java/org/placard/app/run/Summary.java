package org.placard.app.run;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.placard.app.Shown;
import org.placard.score.Figure;
import org.placard.score.Score;
import org.placard.score.ScoredFigure;

/** The table with which a run ends. */
final class Summary {
    private static final List<Figure> FIGURES = List.of(
            Figure.CHECKINS,
            Figure.SENTENCES,
            Figure.MENTIONS,
            Figure.PROVISIONS,
            Figure.LABELS_MICRO,
            Figure.LABELS_MACRO,
            Figure.POSITIONS,
            Figure.POSITIONS_ARTICLES,
            Figure.POSITIONS_COUNTERPART,
            Figure.POSITIONS_COMPLETE);

    private final PrintWriter out;

    Summary(PrintWriter out) {
        this.out = out;
    }

    void counts(ExtractRun run) {
        count("reports", run.reports());
        count("check-ins", run.checkIns());
        count("sentences", run.sum(Entry.Output::sentences));
        count("mentions", run.sum(Entry.Output::mentions));
        count("positions", run.sum(Entry.Output::positions));
        int unknown = run.sum(Entry.Output::unknown);
        if (unknown > 0) {
            out.println(unknown + (unknown == 1 ? " thing was" : " things were") + " not understood; 'placard unknown "
                    + Shown.path(run.named()) + "' lists them");
        }
        if (run.held() > run.entries().size()) {
            out.println("these counts are of this run's input; the results below hold all " + run.held()
                    + " reports of " + Shown.path(run.named()));
        }
    }

    private void count(String name, int count) {
        out.println(String.format(Locale.ROOT, "%-26s %,9d", name, count));
    }

    void score(Path gold, GoldScores.Scored scored) {
        Score score = scored.score();
        out.println();
        out.println("score against " + Shown.path(gold));
        for (Figure figure : FIGURES) {
            ScoredFigure value = score.figures().get(figure.ordinal());
            out.println(String.format(
                    Locale.ROOT,
                    "  %-24s %9.4f   95 %% interval %.4f to %.4f",
                    figure.title(),
                    value.value(),
                    value.interval().low(),
                    value.interval().high()));
        }
        int corrected = scored.corrected().size();
        if (corrected > 0) {
            List<String> wrong = scored.wrong();
            out.println("  corrections: " + (corrected - wrong.size()) + " of " + corrected + " are read right"
                    + (wrong.isEmpty() ? "" : "; otherwise: " + String.join(", ", wrong)));
        }
    }

    /**
     * Where everything is.
     *
     * @param unchanged whether all of it was up to date already
     */
    void places(List<Products.Place> places, boolean unchanged) {
        out.println();
        out.println(unchanged ? "results, all up to date" : "results");
        int width =
                places.stream().mapToInt(place -> place.title().length()).max().orElse(0);
        for (Products.Place place : places) {
            out.println(
                    "  " + place.title() + " ".repeat(width + 2 - place.title().length()) + Shown.path(place.path()));
        }
    }
}
