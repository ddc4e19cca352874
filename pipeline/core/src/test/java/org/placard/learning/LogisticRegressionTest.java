package org.placard.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.placard.learning.LogisticRegression.Case;

class LogisticRegressionTest {
    private static final long SEED = 7;

    /** Without a feature that tells, the bias is the log-odds of the share, which can be had by hand. */
    @Test
    void theBiasAloneIsTheLogOddsOfTheShare() {
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            cases.add(new Case(new double[] {1}, i < 80));
        }
        assertEquals(Math.log(4), LogisticRegression.fit(cases)[0], 1e-4);
    }

    @Test
    void weightsThatMadeTheCasesAreFoundAgain() {
        double[] made = {0.5, 2, -1};
        var random = new Random(SEED);
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            double[] features = {1, random.nextGaussian(), random.nextGaussian()};
            double sum = made[0] + made[1] * features[1] + made[2] * features[2];
            cases.add(new Case(features, random.nextDouble() < 1 / (1 + Math.exp(-sum))));
        }
        double[] found = LogisticRegression.fit(cases);
        for (int i = 0; i < made.length; i++) {
            assertEquals(made[i], found[i], 0.1, "weight " + i);
        }
    }

    @Test
    void aFeatureThatAlwaysTellsHasAFiniteWeight() {
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            cases.add(new Case(new double[] {1, i % 2}, i % 2 == 1));
        }
        double[] found = LogisticRegression.fit(cases);
        assertTrue(found[1] > 1 && found[1] < 10, "weight " + found[1]);
    }

    @Test
    void nothingTeachesNothing() {
        assertThrows(IllegalArgumentException.class, () -> LogisticRegression.fit(List.of()));
    }
}
