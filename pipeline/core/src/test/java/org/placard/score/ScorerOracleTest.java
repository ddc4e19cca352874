package org.placard.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The scorer against definitions that were written down apart from it, on random gold and output. */
class ScorerOracleTest {
    private static final Bootstrap FEW = new Bootstrap(100);

    @Provide
    Arbitrary<Cases> cases() {
        return Arbitraries.randomValue(random -> Cases.random(new Random(random.nextLong())));
    }

    @Property(tries = 3000)
    void everyCountIsThatOfTheDefinition(@ForAll("cases") Cases each) {
        Score score = new Scorer(each.gold(), FEW).score(List.of(each.output()));
        for (Map.Entry<String, double[]> expected :
                new ScoreOracle(each).counts().entrySet()) {
            String name = expected.getKey();
            ScoredFigure figure =
                    score.figures().get(Figure.named(name).orElseThrow().ordinal());
            ScoredFigure.Parts parts = figure.parts().orElseThrow();
            double[] counts = expected.getValue();
            assertEquals(counts[0], parts.right(), name + " right");
            assertEquals(counts[1], parts.found(), name + " found");
            assertEquals(counts[2], parts.gold(), name + " gold");
        }
    }

    @Property(tries = 1000)
    void differencesAccountForEveryMissAndEveryFalseAlarm(@ForAll("cases") Cases each) {
        Score score = new Scorer(each.gold(), FEW).score(List.of(each.output()));
        accounts(score, Figure.SENTENCES, Difference.Layer.SENTENCE, Difference.Kind.MISSED, Difference.Kind.WRONG);
        accounts(score, Figure.MENTIONS, Difference.Layer.MENTION, Difference.Kind.MISSED, Difference.Kind.WRONG);
        accounts(score, Figure.PROVISIONS, Difference.Layer.PROVISION, Difference.Kind.MISSED, Difference.Kind.WRONG);
        accounts(score, Figure.LABELS_MICRO, Difference.Layer.LABEL, Difference.Kind.MISSED, Difference.Kind.WRONG);
        accounts(score, Figure.POSITIONS, Difference.Layer.POSITION, Difference.Kind.MISSED, Difference.Kind.WRONG);
    }

    private static void accounts(
            Score score, Figure figure, Difference.Layer layer, Difference.Kind missed, Difference.Kind wrong) {
        ScoredFigure.Parts parts = score.figures().get(figure.ordinal()).parts().orElseThrow();
        // a wrong code, or a wrong stance, is a miss and a false alarm in one; a section title cut short is no sentence
        Predicate<Difference> both = difference -> difference.kind() == Difference.Kind.CODE
                || difference.kind() == Difference.Kind.STANCE
                || layer == Difference.Layer.MENTION && difference.kind() == Difference.Kind.SPAN;
        List<Difference> here = score.differences().stream()
                .filter(difference -> difference.layer() == layer)
                .toList();
        long twofold = here.stream().filter(both).count();
        String name = layer.name().toLowerCase(Locale.ROOT);
        assertEquals(parts.gold() - parts.right(), twofold + kinds(here, missed), name + " missed");
        assertEquals(parts.found() - parts.right(), twofold + kinds(here, wrong), name + " wrong");
    }

    private static long kinds(List<Difference> differences, Difference.Kind kind) {
        return differences.stream()
                .filter(difference -> difference.kind() == kind)
                .count();
    }

    @Property(tries = 1000)
    void everyFigureIsBetweenItsBoundsAndLenientSpansAreNeverBelowStrictOnes(@ForAll("cases") Cases each) {
        Score score = new Scorer(each.gold(), FEW).score(List.of(each.output()));
        for (ScoredFigure figure : score.figures()) {
            double least = figure.figure().title().contains("kappa") ? -1 : 0;
            assertTrue(least <= figure.value() && figure.value() <= 1, figure.toString());
        }
        assertTrue(score.value(Figure.MENTIONS) <= score.value(Figure.MENTIONS_EXACT));
        assertTrue(score.value(Figure.MENTIONS_EXACT) <= score.value(Figure.MENTIONS_PARTIAL));
        assertTrue(score.value(Figure.MENTIONS) <= score.value(Figure.MENTIONS_AVERAGE));
        assertTrue(score.value(Figure.MENTIONS_AVERAGE) <= score.value(Figure.MENTIONS_LENIENT));
        assertTrue(score.value(Figure.POSITIONS_COMPLETE) <= score.value(Figure.POSITIONS_ARTICLES));
        assertTrue(score.value(Figure.POSITIONS_ARTICLES) <= score.value(Figure.POSITIONS));
    }

    @Property(tries = 1000)
    void outcomesOfSpansAddUpToBothSides(@ForAll("cases") Cases each) {
        Score score = new Scorer(each.gold(), FEW).score(List.of(each.output()));
        ScoredFigure.Parts parts =
                score.figures().get(Figure.MENTIONS.ordinal()).parts().orElseThrow();
        score.mentions().forEach((scheme, outcome) -> {
            int paired = outcome.correct() + outcome.partial() + outcome.incorrect();
            assertEquals(parts.gold(), paired + outcome.missed(), scheme + " gold");
            assertEquals(parts.found(), paired + outcome.spurious(), scheme + " found");
        });
    }

    @Property(tries = 300)
    void slicesOfSentencesAddUpToTheWhole(@ForAll("cases") Cases each) {
        Scorer scorer = new Scorer(each.gold(), FEW);
        Score score = scorer.score(List.of(each.output()));
        for (String dimension :
                List.of("check-in", "sentence length", "number of actors", "actor's positions in gold")) {
            double right = scorer.slices(score).stream()
                    .filter(slice -> slice.dimension().equals(dimension))
                    .flatMap(slice -> slice.figures().stream())
                    .filter(figure -> figure.figure() == Figure.POSITIONS_COMPLETE)
                    .mapToDouble(figure -> figure.parts().orElseThrow().right())
                    .sum();
            ScoredFigure whole = score.figures().get(Figure.POSITIONS_COMPLETE.ordinal());
            assertEquals(whole.parts().orElseThrow().right(), right, dimension);
        }
    }
}
