package org.placard.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.placard.learning.ConstructionPrecision.Reading;
import org.placard.learning.ConstructionPrecision.Tally;

class ConstructionPrecisionTest {
    private static List<Reading> readings(String construction, int right, int wrong) {
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < right + wrong; i++) {
            readings.add(new Reading(construction, i < right));
        }
        return readings;
    }

    /** By hand: all 12 of 14 with one right and one wrong more, the group of three constructions, then each of them. */
    @Test
    void aShareIsDrawnTowardsItsGroupAndTheGroupTowardsAll() {
        List<Reading> readings = new ArrayList<>(readings("passive-agent", 7, 1));
        readings.addAll(readings("passive-continued", 1, 1));
        readings.addAll(readings("active", 4, 0));
        ConstructionPrecision precision = ConstructionPrecision.of(readings);
        int m = precision.strength();
        double all = 13.0 / 16;
        double passive = (8 + m * all) / (10 + m);
        assertEquals(all, precision.overall(), 1e-12);
        assertEquals((7 + m * passive) / (8 + m), precision.confidence("passive-agent"), 1e-12);
        assertEquals((1 + m * passive) / (2 + m), precision.confidence("passive-continued"), 1e-12);
        assertEquals(passive, precision.confidence("passive-unseen"), 1e-12);
        assertEquals(all, precision.confidence("unseen"), 1e-12);
        assertEquals(new Tally(7, 8), precision.tally("passive-agent"));
        assertEquals(new Tally(0, 0), precision.tally("unseen"));
    }

    /** 4 of 4 and 0 of 4 around an overall of one half: m = 2 is (1·2·3·4 / 2·3·4·5)² = 0.04, greater m tend to 1/16². */
    @Test
    void constructionsThatDifferWidelyAreDrawnLittleTogether() {
        List<Reading> readings = new ArrayList<>(readings("active", 4, 0));
        readings.addAll(readings("list-item", 0, 4));
        assertEquals(2, ConstructionPrecision.of(readings).strength());
    }

    @Test
    void constructionsThatAreAlikeAreDrawnTogether() {
        List<Reading> readings = new ArrayList<>(readings("active", 9, 1));
        readings.addAll(readings("list-item", 9, 1));
        readings.addAll(readings("ellipsis", 9, 1));
        assertEquals(128, ConstructionPrecision.of(readings).strength());
    }

    @Test
    void withoutReadingsEveryConfidenceIsOneHalf() {
        assertEquals(0.5, ConstructionPrecision.of(List.of()).confidence("active"), 1e-12);
    }

    @Test
    void aShareAboveOneCannotBeMade() {
        assertTrue(assertThrows(IllegalArgumentException.class, () -> new Tally(3, 2))
                .getMessage()
                .contains("3 of 2"));
        assertEquals(Map.of(), ConstructionPrecision.of(List.of()).tallies());
    }
}
