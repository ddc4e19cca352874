package org.placard.score;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class AssignmentTest {
    @Provide
    Arbitrary<int[][]> weights() {
        return Arbitraries.integers()
                .between(1, 6)
                .flatMap(rows -> Arbitraries.integers().between(0, 6).flatMap(columns -> Arbitraries.integers()
                        .between(0, 3)
                        .array(int[].class)
                        .ofSize(columns)
                        .array(int[][].class)
                        .ofSize(rows)));
    }

    @Property(tries = 2000)
    void noOtherPairingWeighsMore(@ForAll("weights") int[][] weights) {
        int columns = weights[0].length;
        int[] assigned = Assignment.best(weights, columns);
        int total = 0;
        Set<Integer> taken = new HashSet<>();
        for (int row = 0; row < weights.length; row++) {
            if (assigned[row] >= 0) {
                assertTrue(taken.add(assigned[row]), "a column is taken twice");
                assertTrue(weights[row][assigned[row]] > 0, "a pair without weight is no pair");
                total += weights[row][assigned[row]];
            }
        }
        List<Integer> rows = IntStream.range(0, weights.length).boxed().toList();
        List<Integer> all = IntStream.range(0, columns).boxed().toList();
        assertEquals(ScoreOracle.bestPairing(rows, all, (row, column) -> weights[row][column]), total);
    }

    @Test
    void aGreedyPairingWouldLoseHere() {
        // row 0 would take column 0, and row 1 would stay alone
        assertArrayEquals(new int[] {1, 0}, Assignment.best(new int[][] {{2, 1}, {2, 0}}, 2));
    }
}
