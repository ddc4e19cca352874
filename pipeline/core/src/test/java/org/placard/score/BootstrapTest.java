package org.placard.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.placard.stance.Label;
import org.placard.text.Span;
import org.placard.text.Text;

class BootstrapTest {
    private static final int ROWS = 200;
    private static final Bootstrap BOOTSTRAP = new Bootstrap(2000);

    /** Sentences that are all "support" in gold, of which the output finds those before {@code right}. */
    private static Comparison supportFound(int right) {
        List<GoldRow> rows = new ArrayList<>();
        List<ComparedRow> compared = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            Span span = new Span(i, i + 1);
            GoldRow row = new GoldRow(
                    "1." + i,
                    GoldRow.Kind.SENTENCE,
                    1,
                    span,
                    List.of(),
                    List.of(),
                    List.of(Label.SUPPORT),
                    List.of(),
                    List.of());
            Map<Label, Evidence> labels = new HashMap<>();
            if (i < right) {
                labels.put(Label.SUPPORT, new Evidence(row.id(), 0.9, "active"));
            }
            rows.add(row);
            compared.add(new ComparedRow(
                    new Expected(
                            Optional.of(row),
                            Optional.of(span),
                            Set.of(),
                            Set.of(),
                            Set.of(Label.SUPPORT),
                            Map.of(),
                            Set.of()),
                    new Found(Set.of(span), Set.of(), Set.of(), labels, Map.of(), Set.of())));
        }
        List<GoldCheckIn> checkIns = List.of(new GoldCheckIn(1, Optional.empty(), ""));
        Gold gold = new Gold("x.txt", Optional.empty(), new Text("x".repeat(ROWS)), checkIns, rows);
        return new Comparison(gold, compared, List.of());
    }

    private static ScoredFigure figure(Comparison comparison, Figure figure) {
        return BOOTSTRAP.figures(comparison).get(figure.ordinal());
    }

    @Test
    void theIntervalOfAShareIsThatOfTheBinomialDistribution() {
        Interval interval = figure(supportFound(120), Figure.LABEL_SETS).interval();
        // 0.6 ± 1.96 · √(0.6 · 0.4 / 200); resampling has an error of its own of about 0.003
        assertEquals(0.532, interval.low(), 0.01);
        assertEquals(0.668, interval.high(), 0.01);
    }

    @Test
    void whatIsAlwaysRightHasAnIntervalWithoutWidth() {
        assertEquals(
                new Interval(1, 1),
                figure(supportFound(ROWS), Figure.LABELS_MICRO).interval());
    }

    @Test
    void theSameRowsGiveTheSameIntervals() {
        assertEquals(BOOTSTRAP.figures(supportFound(90)), new Bootstrap(2000).figures(supportFound(90)));
    }

    @Test
    void aFigureLiesInItsInterval() {
        Random random = new Random(7);
        for (int i = 0; i < 50; i++) {
            Cases each = Cases.random(random);
            for (ScoredFigure figure : BOOTSTRAP.figures(new Aligner(each.gold()).align(List.of(each.output())))) {
                if (!figure.figure().title().contains("kappa") && figure.figure() != Figure.LABELS_MACRO) {
                    assertTrue(
                            figure.interval().low() <= figure.value()
                                    && figure.value() <= figure.interval().high(),
                            figure.toString());
                }
            }
        }
    }

    @Test
    void anOutputDoesNotDifferFromItself() {
        for (FigureChange change : BOOTSTRAP.changes(supportFound(90), supportFound(90))) {
            assertEquals(
                    new FigureChange(change.figure(), change.value(), change.value(), 0, new Interval(0, 0), 1),
                    change);
        }
    }

    @Test
    void pairingFindsASmallButSteadyGain() {
        FigureChange change =
                BOOTSTRAP.changes(supportFound(108), supportFound(100)).get(Figure.LABEL_SETS.ordinal());
        assertEquals(0.04, change.difference());
        assertTrue(change.interval().low() > 0, change.toString());
        assertTrue(change.p() < 0.01, change.toString());
        // apart from each other the two intervals overlap and would have hidden it
        assertTrue(figure(supportFound(108), Figure.LABEL_SETS).interval().low()
                < figure(supportFound(100), Figure.LABEL_SETS).interval().high());
    }

    @Test
    void twoOutputsOnDifferentGoldAreNotCompared() {
        Cases each = Cases.random(new Random(1));
        Comparison other = new Aligner(each.gold()).align(List.of(each.output()));
        assertThrows(IllegalArgumentException.class, () -> BOOTSTRAP.changes(supportFound(1), other));
    }

    @Test
    void aHandfulOfResamplesIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Bootstrap(10));
    }
}
