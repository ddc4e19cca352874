package org.placard.score;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Pairs gold spans with found ones, each at most once, so that the credit is the greatest that any pairing gives. A
 * greedy pairing loses credit where spans overlap; this one is an optimal assignment.
 */
final class SpanPairing {
    private SpanPairing() {}

    /** The outcome of the best pairing under {@code scheme}. */
    static <T> SpanOutcome outcome(SpanScheme scheme, Collection<TaggedSpan<T>> gold, Collection<TaggedSpan<T>> found) {
        List<TaggedSpan<T>> golds = new ArrayList<>(gold);
        List<TaggedSpan<T>> founds = new ArrayList<>(found);
        int most = Math.min(golds.size(), founds.size());
        // a pair without credit that overlaps is "incorrect": preferred to none, never to credit
        int half = most + 1;
        int[][] weights = new int[golds.size()][founds.size()];
        for (int i = 0; i < golds.size(); i++) {
            for (int j = 0; j < founds.size(); j++) {
                boolean overlap = golds.get(i).span().overlaps(founds.get(j).span());
                weights[i][j] = half * scheme.halves(golds.get(i), founds.get(j)) + (overlap ? 1 : 0);
            }
        }
        int[] partner = Assignment.best(weights, founds.size());
        int[] byHalves = new int[SpanScheme.FULL + 1];
        int paired = 0;
        for (int i = 0; i < partner.length; i++) {
            if (partner[i] >= 0) {
                byHalves[scheme.halves(golds.get(i), founds.get(partner[i]))]++;
                paired++;
            }
        }
        return new SpanOutcome(
                byHalves[SpanScheme.FULL], byHalves[1], byHalves[0], golds.size() - paired, founds.size() - paired);
    }
}
