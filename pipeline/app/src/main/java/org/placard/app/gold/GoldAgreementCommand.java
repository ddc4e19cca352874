package org.placard.app.gold;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.placard.app.Shown;
import org.placard.score.Agreement;
import org.placard.score.Bootstrap;
import org.placard.score.Difference;
import org.placard.score.Figure;
import org.placard.score.Gold;
import org.placard.score.GoldReader;
import org.placard.score.Score;
import org.placard.score.ScoredFigure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code placard gold agreement}: how far two annotators agree. */
@Command(
        name = "agreement",
        description =
                "Measures how far two golds of one text agree: Cohen's kappa for labels, F1 for spans and positions,"
                        + " and every disagreement.")
public final class GoldAgreementCommand implements Callable<Integer> {
    private static final Set<Figure> SHOWN = EnumSet.of(
            Figure.SENTENCES,
            Figure.MENTIONS,
            Figure.MENTIONS_LENIENT,
            Figure.PROVISIONS,
            Figure.REFERENCES_STRICT,
            Figure.KAPPA_SUPPORT,
            Figure.KAPPA_OPPOSITION,
            Figure.KAPPA_PROPOSAL,
            Figure.KAPPA,
            Figure.POSITIONS,
            Figure.POSITIONS_ARTICLES,
            Figure.POSITIONS_COUNTERPART,
            Figure.POSITIONS_COMPLETE);

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "A", description = "Gold of one annotator.")
    private Path first;

    @Parameters(index = "1", paramLabel = "B", description = "Gold of another annotator of the same text.")
    private Path second;

    @Override
    public Integer call() throws IOException {
        Gold one = new GoldReader().read(first);
        Gold other = new GoldReader().read(second);
        Score score;
        try {
            score = new Agreement(new Bootstrap(Bootstrap.RESAMPLES)).between(one, other);
        } catch (IllegalArgumentException e) {
            throw new IOException(e.getMessage(), e);
        }
        PrintWriter out = spec.commandLine().getOut();
        for (ScoredFigure figure : score.figures()) {
            if (SHOWN.contains(figure.figure())) {
                out.println(String.format(
                        Locale.ROOT,
                        "%-26s %-5s %6.3f  (95 %% interval %.3f - %.3f)",
                        figure.figure().title(),
                        figure.figure().hasParts() ? "F1" : "kappa",
                        figure.value(),
                        figure.interval().low(),
                        figure.interval().high()));
            }
        }
        out.println();
        out.println(score.differences().size() + " disagreements");
        score.differences().forEach(each -> out.println(Shown.text(line(each))));
        return 0;
    }

    private static String line(Difference each) {
        return each.row().orElse("-") + "  " + each.layer().name().toLowerCase(Locale.ROOT) + ": A has "
                + (each.gold().isEmpty() ? "nothing" : each.gold()) + ", B has "
                + (each.found().isEmpty() ? "nothing" : each.found()) + "  | " + each.words();
    }
}
