package org.placard.app.score;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.placard.app.HeldFolder;
import org.placard.app.Shown;
import org.placard.score.FigureChange;
import org.placard.score.Gold;
import org.placard.score.GoldReader;
import org.placard.score.Score;
import org.placard.score.Scorer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code placard score}: how an output does on gold, and against another output. */
@Command(
        name = "score",
        description = "Scores annotated check-ins against gold, with a 95 %% interval for every figure.")
public final class ScoreCommand implements Callable<Integer> {
    private static final int BELOW_FLOOR = 1;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "GOLD", description = "Gold file in format placard-gold/1.")
    private Path goldFile;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "OUTPUT",
            defaultValue = "output",
            description = "Folder of annotated check-ins (default: ${DEFAULT-VALUE}).")
    private Path output;

    @Option(names = "--json", description = "Print JSON instead of a table.")
    private boolean json;

    @Option(names = "--markdown", description = "Print the figures as a table in Markdown.")
    private boolean markdown;

    @Option(names = "--errors", description = "List every miss and false alarm with its sentence.")
    private boolean errors;

    @Option(
            names = "--slices",
            description =
                    "Score parts by themselves: by check-in, sentence length, number of actors, how often gold has"
                            + " an actor, and construction.")
    private boolean slices;

    @Option(
            names = "--against",
            paramLabel = "OTHER",
            description = "Compare with another output folder: a paired bootstrap test of every figure.")
    private Optional<Path> against;

    @Option(
            names = "--fail-under",
            paramLabel = "METRIC=VALUE",
            converter = AccuracyFloor.Converter.class,
            description = "Exit with 1 where a figure is below a value, such as 'labels micro=0.9'; repeatable.")
    private List<AccuracyFloor> floors = List.of();

    @Option(
            names = "--all",
            description = "Score all check-ins of OUTPUT, those of other reports than the gold's included.")
    private boolean all;

    @Override
    public Integer call() throws IOException {
        Gold gold = new GoldReader().read(goldFile);
        Scorer scorer = new Scorer(gold);
        Score score = score(gold, scorer, output);
        Optional<List<FigureChange>> changes = Optional.empty();
        if (against.isPresent()) {
            changes = Optional.of(scorer.changes(score, score(gold, scorer, against.get())));
        }
        if (markdown) {
            new ScoreMarkdown(out()).figures(score);
        } else if (json) {
            printJson(gold, scorer, score, changes);
        } else {
            printTable(scorer, score, changes);
        }
        return exitCode(score);
    }

    private Score score(Gold gold, Scorer scorer, Path folder) throws IOException {
        ScoredOutput scored;
        try (HeldFolder held = HeldFolder.shared(folder)) {
            scored = all ? ScoredOutput.of(held.checkIns()) : ScoredOutput.ofReport(gold, held.checkIns());
        }
        if (scored.leftOut() > 0) {
            err().println("placard: " + Shown.path(folder) + ": " + scored.leftOut()
                    + " check-ins of other reports are not scored (--all scores them too)");
        }
        return scorer.score(scored.checkIns());
    }

    private void printJson(Gold gold, Scorer scorer, Score score, Optional<List<FigureChange>> changes) {
        ScoreJson printed = new ScoreJson(score);
        changes.ifPresent(printed::changes);
        if (slices) {
            printed.slices(scorer.slices(score));
        }
        if (errors) {
            printed.differences(score.differences(), gold.text());
        }
        out().println(printed);
    }

    private void printTable(Scorer scorer, Score score, Optional<List<FigureChange>> changes) {
        ScoreTable table = new ScoreTable(out());
        table.figures(score);
        changes.ifPresent(table::changes);
        if (slices) {
            table.slices(scorer.slices(score));
        }
        if (errors) {
            table.differences(score.differences());
        }
    }

    private int exitCode(Score score) {
        List<String> shortOf =
                floors.stream().flatMap(floor -> floor.shortOf(score).stream()).toList();
        shortOf.forEach(line -> err().println("placard: " + line));
        return shortOf.isEmpty() ? 0 : BELOW_FLOOR;
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
