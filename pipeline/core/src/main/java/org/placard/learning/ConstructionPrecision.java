package org.placard.learning;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often a reading by each construction was right, drawn towards what is known of its kind. A share of few cases says
 * little, so each is a beta-binomial estimate (Robbins 1956; Casella 1985): a construction counts as if {@code strength}
 * more cases of it had been seen with its group's share, a group as if as many had been seen with the share of all, and
 * all have one right and one wrong case more (Laplace). The strength is the likeliest of a few, given the counts.
 *
 * @param strength of the prior, in cases
 * @param overall share of all readings
 */
public record ConstructionPrecision(
        int strength, double overall, Map<String, Tally> groups, Map<String, Tally> tallies) {
    private static final List<Integer> STRENGTHS = List.of(2, 4, 8, 16, 32, 64, 128);

    /** A reading and whether gold has it too. */
    public record Reading(String construction, boolean right) {}

    /** Readings of one construction or group. */
    public record Tally(int right, int cases) {
        static final Tally NONE = new Tally(0, 0);

        public Tally {
            if (right < 0 || right > cases) {
                throw new IllegalArgumentException("not a share: " + right + " of " + cases);
            }
        }

        Tally plus(Tally other) {
            return new Tally(right + other.right, cases + other.cases);
        }

        double share(double prior, int strength) {
            return (right + strength * prior) / (cases + strength);
        }
    }

    public ConstructionPrecision {
        groups = Map.copyOf(groups);
        tallies = Map.copyOf(tallies);
    }

    /** Measures them on readings, of which there may be none. */
    public static ConstructionPrecision of(Collection<Reading> readings) {
        Map<String, Tally> tallies = new TreeMap<>();
        Map<String, Tally> groups = new TreeMap<>();
        Tally all = Tally.NONE;
        for (Reading reading : readings) {
            Tally one = new Tally(reading.right() ? 1 : 0, 1);
            tallies.merge(reading.construction(), one, Tally::plus);
            groups.merge(group(reading.construction()), one, Tally::plus);
            all = all.plus(one);
        }
        double overall = all.share(0.5, 2);
        int strength = STRENGTHS.get(0);
        double likeliest = Double.NEGATIVE_INFINITY;
        for (int candidate : STRENGTHS) {
            double likelihood = tallies.values().stream()
                    .mapToDouble(tally -> logLikelihood(tally, candidate * overall, candidate * (1 - overall)))
                    .sum();
            if (likelihood > likeliest) {
                likeliest = likelihood;
                strength = candidate;
            }
        }
        return new ConstructionPrecision(strength, overall, groups, tallies);
    }

    /** Of a beta-binomial count, but for the binomial coefficient, which no strength changes. */
    private static double logLikelihood(Tally tally, double a, double b) {
        double sum = 0;
        for (int i = 0; i < tally.right(); i++) {
            sum += Math.log(a + i);
        }
        for (int i = 0; i < tally.cases() - tally.right(); i++) {
            sum += Math.log(b + i);
        }
        for (int i = 0; i < tally.cases(); i++) {
            sum -= Math.log(a + b + i);
        }
        return sum;
    }

    /** What constructions have in common: the first word of their name. */
    static String group(String construction) {
        int dash = construction.indexOf('-');
        return dash < 0 ? construction : construction.substring(0, dash);
    }

    /** Probability that a reading by the construction is right; that of its group or of all where it was not seen. */
    public double confidence(String construction) {
        double ofGroup = groups.getOrDefault(group(construction), Tally.NONE).share(overall, strength);
        return tally(construction).share(ofGroup, strength);
    }

    /** What was seen of a construction. */
    public Tally tally(String construction) {
        return tallies.getOrDefault(construction, Tally.NONE);
    }
}
