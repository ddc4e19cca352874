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

    private static Comparison comparison(Cases each) {
        return new Aligner(each.gold()).align(List.of(each.output()));
    }

    private static Sums sums(Comparison comparison) {
        return Sums.over(comparison.rows().stream().map(Sums::in).toList());
    }

    @Property(tries = 2000)
    void everyCountIsThatOfTheDefinition(@ForAll("cases") Cases each) {
        Sums sums = sums(comparison(each));
        for (Map.Entry<String, double[]> expected :
                new ScoreOracle(each).counts().entrySet()) {
            String name = expected.getKey();
            Count count = Figure.named(name).orElseThrow().count(sums).orElseThrow();
            double[] counts = expected.getValue();
            assertEquals(counts[0], count.right(), name + " right");
            assertEquals(counts[1], count.found(), name + " found");
            assertEquals(counts[2], count.gold(), name + " gold");
        }
    }

    @Property(tries = 1000)
    void aSentenceIsWhollyRightWhereEveryLayerIs(@ForAll("cases") Cases each) {
        Count count = sums(comparison(each)).of(Tally.WHOLE_SENTENCES);
        double[] expected = new ScoreOracle(each).wholeSentences();
        assertEquals(expected[0], count.right());
        assertEquals(expected[1], count.of());
    }

    @Property(tries = 1000)
    void differencesAccountForEveryMissAndEveryFalseAlarm(@ForAll("cases") Cases each) {
        Comparison comparison = comparison(each);
        accounts(comparison, Figure.SENTENCES, Difference.Layer.SENTENCE);
        accounts(comparison, Figure.MENTIONS, Difference.Layer.MENTION);
        accounts(comparison, Figure.PROVISIONS, Difference.Layer.PROVISION);
        accounts(comparison, Figure.LABELS_MICRO, Difference.Layer.LABEL);
        accounts(comparison, Figure.POSITIONS, Difference.Layer.POSITION);
    }

    private static void accounts(Comparison comparison, Figure figure, Difference.Layer layer) {
        Count count = figure.count(sums(comparison)).orElseThrow();
        // a wrong code, place or stance is a miss and a false alarm in one; a reference cut wrongly is no wrong
        // provision
        Predicate<Difference> both = difference -> difference.kind() == Difference.Kind.CODE
                || difference.kind() == Difference.Kind.STANCE
                || layer == Difference.Layer.MENTION && difference.kind() == Difference.Kind.SPAN;
        List<Difference> here = new DifferenceFinder()
                .find(comparison).stream()
                        .filter(difference -> difference.layer() == layer)
                        .toList();
        long twofold = here.stream().filter(both).count();
        String name = layer.name().toLowerCase(Locale.ROOT);
        assertEquals(count.gold() - count.right(), twofold + kinds(here, Difference.Kind.MISSED), name + " missed");
        assertEquals(count.found() - count.right(), twofold + kinds(here, Difference.Kind.WRONG), name + " wrong");
    }

    private static long kinds(List<Difference> differences, Difference.Kind kind) {
        return differences.stream()
                .filter(difference -> difference.kind() == kind)
                .count();
    }

    @Property(tries = 1000)
    void everyFigureIsWithinItsBoundsAndLenientOnesAreNeverBelowStrictOnes(@ForAll("cases") Cases each) {
        Sums sums = sums(comparison(each));
        for (Figure figure : Figure.values()) {
            double least = figure.title().contains("kappa") ? -1 : 0;
            double value = figure.value(sums);
            assertTrue(least <= value && value <= 1, figure.title() + " " + value);
        }
        notBelow(sums, Figure.MENTIONS, Figure.MENTIONS_EXACT);
        notBelow(sums, Figure.MENTIONS_EXACT, Figure.MENTIONS_PARTIAL);
        notBelow(sums, Figure.MENTIONS, Figure.MENTIONS_AVERAGE);
        notBelow(sums, Figure.MENTIONS_AVERAGE, Figure.MENTIONS_LENIENT);
        notBelow(sums, Figure.POSITIONS_COMPLETE, Figure.POSITIONS_ARTICLES);
        notBelow(sums, Figure.POSITIONS_ARTICLES, Figure.POSITIONS);
    }

    private static void notBelow(Sums sums, Figure strict, Figure lenient) {
        assertTrue(strict.value(sums) <= lenient.value(sums), strict + " above " + lenient);
    }

    @Property(tries = 100)
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

    @Property(tries = 50)
    void slicesAddUpToTheWhole(@ForAll("cases") Cases each) {
        Scorer scorer = new Scorer(each.gold(), FEW);
        Score score = scorer.score(List.of(each.output()));
        List<Slice> slices = scorer.slices(score);
        ScoredFigure whole = score.figures().get(Figure.POSITIONS_COMPLETE.ordinal());
        for (String dimension :
                List.of("check-in", "sentence length", "number of actors", "actor's positions in gold")) {
            double right = slices.stream()
                    .filter(slice -> slice.dimension().equals(dimension))
                    .flatMap(slice -> slice.figures().stream())
                    .filter(figure -> figure.figure() == Figure.POSITIONS_COMPLETE)
                    .mapToDouble(figure -> figure.parts().orElseThrow().right())
                    .sum();
            assertEquals(whole.parts().orElseThrow().right(), right, dimension);
        }
    }
}
