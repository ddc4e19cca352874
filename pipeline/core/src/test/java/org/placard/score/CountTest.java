package org.placard.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CountTest {
    private static final double EXACT = 1e-12;

    @Test
    void nothingFoundWhereNothingWasToBeFoundIsRight() {
        assertEquals(1, Count.NONE.precision());
        assertEquals(1, Count.NONE.recall());
        assertEquals(1, Count.NONE.f1());
        assertEquals(0, Count.of(0, 0, 3).precision(), "nothing found of three");
        assertEquals(0, Count.of(0, 3, 0).f1(), "three found of nothing");
    }

    @Test
    void kappaIsThatOfAWorkedTable() {
        // 20 yes by both, 5 by the first alone, 10 by the second alone, 15 no by both: observed 0.7, by chance 0.5
        assertEquals(0.4, new Count(20, 30, 25, 50).kappa(), EXACT);
    }

    @Property(tries = 1000)
    void kappaIsAgreementBeyondChanceCountedDecisionByDecision(
            @ForAll @Size(min = 1, max = 30) boolean[] gold, @ForAll @Size(min = 30, max = 30) boolean[] found) {
        Count sum = Count.NONE;
        double same = 0;
        double samePairs = 0;
        for (int i = 0; i < gold.length; i++) {
            sum = sum.plus(Count.decision(gold[i], found[i]));
            same += gold[i] == found[i] ? 1 : 0;
            // chance: a decision of the one rater against every decision of the other
            for (int j = 0; j < gold.length; j++) {
                samePairs += gold[i] == found[j] ? 1 : 0;
            }
        }
        double observed = same / gold.length;
        double chance = samePairs / gold.length / gold.length;
        assertEquals(chance == 1 ? 1 : (observed - chance) / (1 - chance), sum.kappa(), 1e-9);
    }

    @Test
    void roundingGoesByTheExactValueOfTheDouble() {
        // 0.00005 as a double lies above the half, 0.00015 below it; 0.03125 is the half itself
        assertEquals(0.0001, Rounding.toFour(0.00005));
        assertEquals(0.0001, Rounding.toFour(0.00015));
        assertEquals(0.0312, Rounding.toFour(0.03125));
    }
}
