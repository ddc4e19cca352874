package org.placard.learning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.placard.learning.ConstructionPrecision.Reading;
import org.placard.score.Calibration;
import org.placard.score.Claim;
import org.placard.score.ComparedRow;
import org.placard.score.Comparison;
import org.placard.score.Evidence;
import org.placard.score.Found;
import org.placard.score.Holding;
import org.placard.stance.Label;

/**
 * Confidences measured on gold, and what they are worth: every check-in with confidences that were measured on the
 * others.
 *
 * @param precision measured on all check-ins: what annotating is to use
 * @param labels calibration of labels with left-out confidences
 * @param positions calibration of positions with left-out confidences
 * @param labelsNow calibration with the confidences in use
 * @param positionsNow calibration with the confidences in use
 */
public record ConfidenceTrial(
        ConstructionPrecision precision,
        Calibration labels,
        Calibration positions,
        Calibration labelsNow,
        Calibration positionsNow) {
    /** Measures the confidences of the rules' labels and positions. */
    public static ConfidenceTrial run(List<LabelledReport> reports) {
        Comparison pooled = Pooled.comparison(reports);
        List<Integer> checkIns = checkIns(pooled);
        Map<Integer, ConstructionPrecision> leftOut = new LinkedHashMap<>();
        checkIns.stream().distinct().forEach(checkIn -> leftOut.put(checkIn, without(checkIn, pooled, checkIns)));
        List<ComparedRow> rows = new ArrayList<>();
        for (int i = 0; i < checkIns.size(); i++) {
            rows.add(trusted(pooled.rows().get(i), leftOut.get(checkIns.get(i))));
        }
        Comparison trusted = pooled.withRows(rows);
        return new ConfidenceTrial(
                without(-1, pooled, checkIns),
                Calibration.ofLabels(trusted),
                Calibration.ofPositions(trusted),
                Calibration.ofLabels(pooled),
                Calibration.ofPositions(pooled));
    }

    /** Number of the check-in of each row; what lies outside the gold counts with the last one of its report. */
    private static List<Integer> checkIns(Comparison pooled) {
        List<Integer> checkIns = new ArrayList<>();
        int number = 0;
        int previous = 0;
        for (ComparedRow row : pooled.rows()) {
            int checkIn = row.expected().row().map(gold -> gold.checkIn()).orElse(0);
            if (checkIn != 0 && checkIn != previous) {
                number++;
            }
            checkIns.add(number);
            previous = checkIn == 0 ? 0 : checkIn;
        }
        return checkIns;
    }

    private static ConstructionPrecision without(int leftOut, Comparison pooled, List<Integer> checkIns) {
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < checkIns.size(); i++) {
            if (checkIns.get(i) != leftOut) {
                readings.addAll(readings(pooled.rows().get(i)));
            }
        }
        return ConstructionPrecision.of(readings);
    }

    private static List<Reading> readings(ComparedRow row) {
        List<Reading> readings = new ArrayList<>();
        row.found()
                .labels()
                .forEach((label, evidence) -> readings.add(
                        new Reading(evidence.by(), row.expected().labels().contains(label))));
        row.found()
                .positions()
                .forEach((holding, claim) -> readings.add(new Reading(
                        claim.evidence().by(), row.expected().positions().containsKey(holding))));
        return readings;
    }

    /** The same row with the confidences that {@code precision} gives. */
    private static ComparedRow trusted(ComparedRow row, ConstructionPrecision precision) {
        Map<Label, Evidence> labels = new LinkedHashMap<>();
        row.found().labels().forEach((label, evidence) -> labels.put(label, trusted(evidence, precision)));
        Map<Holding, Claim> positions = new LinkedHashMap<>();
        row.found().positions().forEach((holding, claim) -> {
            Evidence evidence = trusted(claim.evidence(), precision);
            positions.put(holding, new Claim(claim.content(), evidence));
            // as annotating does it: the surest of several readings decides on the label
            labels.computeIfPresent(holding.stance().label(), (label, other) -> other.or(evidence));
        });
        Found found = row.found().withLabels(labels).withPositions(positions);
        return new ComparedRow(row.expected(), found);
    }

    private static Evidence trusted(Evidence evidence, ConstructionPrecision precision) {
        return new Evidence(evidence.id(), precision.confidence(evidence.by()), evidence.by());
    }
}
