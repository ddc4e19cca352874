package org.placard.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.placard.Options;
import org.placard.Placard;
import org.placard.Readers;
import org.placard.report.ReportReader;
import org.placard.score.Figure;
import org.placard.score.GoldReader;
import org.placard.score.Score;
import org.placard.score.Scorer;

class AblationTest {
    private static final Path REPORTS = Path.of("src", "test", "resources", "reports");

    private static Map<Variant, List<LabelledReport>> outputs;

    @BeforeAll
    static void annotate() throws Exception {
        outputs = new EnumMap<>(Variant.class);
        for (Variant variant : Variant.values()) {
            Placard placard = Placard.create(new Options(false, false, Readers.valueOf(variant.name())));
            List<LabelledReport> reports = new ArrayList<>();
            for (String name : List.of("capitals-highlights", "committee-bulletin", "summary-style")) {
                reports.add(new LabelledReport(
                        new GoldReader().read(REPORTS.resolve(name + ".gold.json")),
                        placard.annotate(new ReportReader().read(REPORTS.resolve(name + ".md")))));
            }
            outputs.put(variant, reports);
        }
    }

    private static Map<Variant, List<LabelledReport>> everybodyReads(LabelledReport report) {
        Map<Variant, List<LabelledReport>> same = new EnumMap<>(Variant.class);
        for (Variant variant : Variant.values()) {
            same.put(variant, List.of(report));
        }
        return same;
    }

    @Test
    void aVariantHasTheFiguresThatTheScorerGivesIt() {
        LabelledReport report = outputs.get(Variant.GRAMMAR).get(1);
        Score score = new Scorer(report.gold()).score(report.checkIns());
        for (Trial trial : new Ablation().run(everybodyReads(report))) {
            for (int i = 0; i < Ablation.FIGURES.size(); i++) {
                Figure figure = Ablation.FIGURES.get(i);
                assertEquals(score.value(figure), trial.figures().get(i).value(), figure.title());
            }
            trial.changes().forEach(change -> assertEquals(0, change.difference()));
        }
    }

    @Test
    void everyVariantAnswersForTheSameGold() {
        List<Trial> trials = new Ablation().run(outputs);
        assertEquals(
                List.of(Variant.values()), trials.stream().map(Trial::variant).toList());
        for (int i = 0; i < Ablation.FIGURES.size(); i++) {
            int figure = i;
            if (Ablation.FIGURES.get(i).hasParts()) {
                assertEquals(
                        1,
                        trials.stream()
                                .map(trial -> trial.figures()
                                        .get(figure)
                                        .parts()
                                        .orElseThrow()
                                        .gold())
                                .distinct()
                                .count());
            }
        }
        assertEquals(trials, new Ablation().run(outputs), "the same outputs give the same figures");
    }

    @Test
    void theTrainedReaderFindsMostOfWhatGoldHas() {
        Trial trained = new Ablation().run(outputs).get(Variant.TRAINED.ordinal());
        assertTrue(trained.figures().get(3).value() > 0.6, trained::toString);
    }

    @Test
    void aVariantWithoutReportsIsRefused() {
        var refused = assertThrows(IllegalArgumentException.class, () -> new Ablation()
                .run(Map.of(Variant.GRAMMAR, outputs.get(Variant.GRAMMAR))));
        assertEquals("nothing that trained read", refused.getMessage());
    }
}
