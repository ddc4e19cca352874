package org.placard.score;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Counts of every {@link Tally}, added up over rows. */
final class Sums {
    private static final Tally[] TALLIES = Tally.values();
    /** Values of a {@link Count}. */
    private static final int PARTS = 4;

    private final double[] values = new double[TALLIES.length * PARTS];

    /** The counts of one row. */
    static Sums in(ComparedRow row) {
        Sums sums = new Sums();
        for (Tally tally : TALLIES) {
            Count count = tally.in(row);
            int at = tally.ordinal() * PARTS;
            sums.values[at] = count.right();
            sums.values[at + 1] = count.found();
            sums.values[at + 2] = count.gold();
            sums.values[at + 3] = count.of();
        }
        return sums;
    }

    static Sums over(List<Sums> rows) {
        Sums sums = new Sums();
        rows.forEach(row -> new Sparse(row).addTo(sums, 1));
        return sums;
    }

    Count of(Tally tally) {
        int at = tally.ordinal() * PARTS;
        return new Count(values[at], values[at + 1], values[at + 2], values[at + 3]);
    }

    /** The non-zero values of one row, which are few: what makes thousands of resamples cheap. */
    static final class Sparse {
        private final int[] places;
        private final double[] values;

        Sparse(Sums sums) {
            places = IntStream.range(0, sums.values.length)
                    .filter(i -> sums.values[i] != 0)
                    .toArray();
            values = Arrays.stream(places).mapToDouble(i -> sums.values[i]).toArray();
        }

        void addTo(Sums sums, int times) {
            for (int i = 0; i < places.length; i++) {
                sums.values[places[i]] += times * values[i];
            }
        }
    }
}
