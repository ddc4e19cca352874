package org.placard.app.score;

import java.io.PrintWriter;
import java.util.Locale;
import org.placard.score.Score;
import org.placard.score.ScoredFigure;

/** The figures of a score as a table in Markdown, for the documentation. */
final class ScoreMarkdown {
    private final PrintWriter out;

    ScoreMarkdown(PrintWriter out) {
        this.out = out;
    }

    void figures(Score score) {
        out.println("| figure | value | 95 % interval |");
        out.println("| --- | --- | --- |");
        for (ScoredFigure scored : score.figures()) {
            out.println(String.format(
                    Locale.ROOT,
                    "| %s | %.4f | %.4f to %.4f |",
                    scored.figure().title(),
                    scored.value(),
                    scored.interval().low(),
                    scored.interval().high()));
        }
    }
}
