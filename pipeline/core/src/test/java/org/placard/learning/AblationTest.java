package org.placard.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.placard.Placard;
import org.placard.report.ReportReader;
import org.placard.score.Figure;
import org.placard.score.GoldReader;
import org.placard.score.Score;
import org.placard.score.Scorer;

class AblationTest {
    private static final Path REPORTS = Path.of("src", "test", "resources", "reports");

    private static List<LabelledReport> reports;

    @BeforeAll
    static void annotate() throws Exception {
        Placard placard = Placard.create();
        reports = new ArrayList<>();
        for (String name : List.of("capitals-highlights", "committee-bulletin", "summary-style")) {
            reports.add(new LabelledReport(
                    new GoldReader().read(REPORTS.resolve(name + ".gold.json")),
                    placard.annotate(new ReportReader().read(REPORTS.resolve(name + ".md")))));
        }
    }

    @Test
    void theRulesHaveTheFiguresThatTheScorerGivesThem() {
        LabelledReport report = reports.get(1);
        List<LabelledReport> twice = List.of(report, report);
        Score score = new Scorer(report.gold()).score(report.checkIns());
        Trial rules = new Ablation().run(twice).get(0);
        assertEquals(Variant.RULES, rules.variant());
        for (int i = 0; i < Ablation.FIGURES.size(); i++) {
            Figure figure = Ablation.FIGURES.get(i);
            assertEquals(score.value(figure), rules.figures().get(i).value(), figure.title());
        }
        assertEquals(0, rules.change().difference());
    }

    @Test
    void everyVariantAnswersForTheSameGoldLabels() {
        List<Trial> trials = new Ablation().run(reports);
        assertEquals(
                List.of(Variant.values()), trials.stream().map(Trial::variant).toList());
        long golds = trials.stream()
                .map(trial -> trial.figures().get(3).parts().orElseThrow().gold())
                .distinct()
                .count();
        assertEquals(1, golds);
        assertEquals(trials, new Ablation().run(reports), "the same reports give the same figures");
    }

    @Test
    void whatIsRightInItsOwnReportIsTrustedByTheOthers() {
        ConfidenceTrial trial = ConfidenceTrial.run(reports);
        ConstructionPrecision.Tally active = trial.precision().tally("active");
        assertTrue(active.cases() > 10, active::toString);
        assertEquals(trial.labelsNow().decisions(), trial.labels().decisions());
        assertEquals(trial.labelsNow().precision(), trial.labels().precision(), "confidences decide nothing");
    }

    @Test
    void oneCheckInCannotBeLeftOut() {
        LabelledReport report = reports.get(0);
        int first = report.checkIns().get(0).number();
        List<LabelledReport> one = List.of(new LabelledReport(
                report.gold()
                        .withRows(report.gold().rows().stream()
                                .filter(row -> row.checkIn() == first)
                                .toList()),
                report.checkIns()));
        assertTrue(assertThrows(IllegalArgumentException.class, () -> new Ablation().run(one))
                .getMessage()
                .contains("at least two"));
    }
}
