package org.placard.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalibrationTest {
    private static List<Calibration.Decision> decisions(double confidence, int right, int wrong) {
        List<Calibration.Decision> decisions = new ArrayList<>();
        for (int i = 0; i < right + wrong; i++) {
            decisions.add(new Calibration.Decision(confidence, i < right));
        }
        return decisions;
    }

    @Test
    void confidencesThatComeTrueHaveNoError() {
        Calibration calibration = Calibration.of(decisions(0.75, 3, 1));
        assertEquals(0, calibration.expectedError());
        assertEquals(List.of(new Calibration.Bin(0.7, 0.8, 4, 0.75, 0.75)), calibration.bins());
    }

    @Test
    void theErrorIsTheMeanDistanceWeightedByDecisions() {
        List<Calibration.Decision> all = decisions(0.95, 3, 3);
        all.addAll(decisions(0.25, 1, 1));
        // six decisions at a distance of 0.45, two at 0.25
        assertEquals(0.4, Calibration.of(all).expectedError());
    }

    @Test
    void theSurestFourFifthsAreScoredByThemselves() {
        List<Calibration.Decision> all = decisions(0.9, 8, 0);
        all.addAll(decisions(0.4, 0, 2));
        Calibration calibration = Calibration.of(all);
        assertEquals(0.8, calibration.precision());
        assertEquals(1, calibration.precisionOnTop());
    }

    @Test
    void tiesAtTheEdgeCountByTheirMeanWhateverTheirOrder() {
        List<Calibration.Decision> all = decisions(0.9, 2, 0);
        all.addAll(decisions(0.5, 4, 4));
        // eight of ten: two sure ones that are right and six of the tied, of which half are
        assertEquals(0.625, Calibration.of(all).precisionOnTop());
    }

    @Test
    void fullConfidenceFallsIntoTheLastBin() {
        assertEquals(1.0, Calibration.of(decisions(1.0, 1, 0)).bins().get(0).to());
    }

    @Test
    void noDecisionIsNoMistake() {
        assertEquals(new Calibration(0, 0, 1, 1, List.of()), Calibration.of(List.of()));
    }
}
