package org.placard.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Whether confidences mean what they say.
 *
 * @param decisions that carried a confidence
 * @param expectedError expected calibration error (Naeini et al. 2015): mean distance between confidence and share
 *     right over ten bins of equal width, weighted by their decisions; 0 is perfect
 * @param precision share right of all decisions
 * @param precisionOnTop share right of the surest {@value #TOP} of them; ties at the edge count by their mean
 * @param bins those that hold decisions, by rising confidence
 */
public record Calibration(
        int decisions, double expectedError, double precision, double precisionOnTop, List<Bin> bins) {
    static final double TOP = 0.8;

    private static final int BINS = 10;

    /** A decision's confidence and whether gold has it too. */
    public record Decision(double confidence, boolean right) {}

    /**
     * Decisions of like confidence: one point of a reliability plot.
     *
     * @param from lower edge, included
     * @param to upper edge, excluded but for 1
     */
    public record Bin(double from, double to, int decisions, double meanConfidence, double shareRight) {}

    public Calibration {
        bins = List.copyOf(bins);
    }

    /** Of label decisions, contested ones left out. */
    public static Calibration ofLabels(Comparison comparison) {
        List<Decision> decisions = new ArrayList<>();
        for (ComparedRow row : comparison.rows()) {
            row.found()
                    .labels()
                    .forEach((label, evidence) -> decisions.add(new Decision(
                            evidence.confidence(), row.expected().labels().contains(label))));
        }
        return of(decisions);
    }

    /** Of positions, right where actor and stance are. */
    public static Calibration ofPositions(Comparison comparison) {
        List<Decision> decisions = new ArrayList<>();
        for (ComparedRow row : comparison.rows()) {
            row.found()
                    .positions()
                    .forEach((holding, claim) -> decisions.add(new Decision(
                            claim.evidence().confidence(),
                            row.expected().positions().containsKey(holding))));
        }
        return of(decisions);
    }

    /** Of any decisions. */
    public static Calibration of(List<Decision> decisions) {
        List<Bin> bins = new ArrayList<>();
        double error = 0;
        for (int i = 0; i < BINS; i++) {
            int number = i;
            List<Decision> inside =
                    decisions.stream().filter(each -> bin(each) == number).toList();
            if (!inside.isEmpty()) {
                double mean = inside.stream()
                        .mapToDouble(Decision::confidence)
                        .average()
                        .orElseThrow();
                bins.add(new Bin(
                        (double) i / BINS,
                        (i + 1.0) / BINS,
                        inside.size(),
                        Rounding.toFour(mean),
                        Rounding.toFour(shareRight(inside))));
                error += Math.abs(mean - shareRight(inside)) * inside.size() / decisions.size();
            }
        }
        return new Calibration(
                decisions.size(),
                Rounding.toFour(error),
                Rounding.toFour(shareRight(decisions)),
                Rounding.toFour(shareRightOnTop(decisions)),
                bins);
    }

    private static int bin(Decision decision) {
        return Math.min((int) (decision.confidence() * BINS), BINS - 1);
    }

    private static double shareRight(List<Decision> decisions) {
        return decisions.isEmpty()
                ? 1
                : (double) decisions.stream().filter(Decision::right).count() / decisions.size();
    }

    private static double shareRightOnTop(List<Decision> decisions) {
        if (decisions.isEmpty()) {
            return 1;
        }
        int top = (int) Math.ceil(TOP * decisions.size());
        double edge = decisions.stream()
                .map(Decision::confidence)
                .sorted(Comparator.reverseOrder())
                .skip(top - 1)
                .findFirst()
                .orElseThrow();
        List<Decision> above =
                decisions.stream().filter(each -> each.confidence() > edge).toList();
        List<Decision> tied =
                decisions.stream().filter(each -> each.confidence() == edge).toList();
        double right = above.size() * shareRight(above) + (top - above.size()) * shareRight(tied);
        return right / top;
    }
}
