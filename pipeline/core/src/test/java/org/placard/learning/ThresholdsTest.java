package org.placard.learning;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.placard.learning.Thresholds.Case;

class ThresholdsTest {
    @Test
    void rulesThatAreAlwaysRightAreNeverOverruled() {
        Thresholds best = Thresholds.best(
                List.of(new Case(true, 0.02, true), new Case(true, 0.9, true), new Case(false, 0.97, false)));
        assertTrue(best.gives(true, 0));
        assertFalse(best.gives(false, 1));
    }

    @Test
    void aModelThatIsSureOfWhatTheRulesMissBringsItIn() {
        Thresholds best = Thresholds.best(
                List.of(new Case(true, 0.9, true), new Case(false, 0.92, true), new Case(false, 0.7, false)));
        assertTrue(best.gives(false, 0.92));
        assertFalse(best.gives(false, 0.7));
    }

    @Test
    void aModelThatDoubtsWhatTheRulesGetWrongTakesItOut() {
        Thresholds best = Thresholds.best(
                List.of(new Case(true, 0.9, true), new Case(true, 0.03, false), new Case(true, 0.15, true)));
        assertFalse(best.gives(true, 0.03));
        assertTrue(best.gives(true, 0.15));
    }
}
