package org.placard.app.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which sentence of an earlier text became which of a later one. Sentences of the same words are one, in order as far as that
 * goes (longest common subsequence); of what stands between two such pairs, those are one that share most of their words.
 */
final class SentencePairs {
    /** Twice the shared words over all words of both (Dice 1945), from which two sentences count as versions of one. */
    private static final double LIKENESS = 0.6;

    /** More cells than this would cost more than they tell; then only sentences of the same words are one. */
    private static final long MOST_CELLS = 16_000_000;

    private final List<String> before;
    private final List<String> after;
    private final int[] earlier;
    private final boolean[] taken;

    private SentencePairs(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
        this.earlier = new int[after.size()];
        this.taken = new boolean[before.size()];
        Arrays.fill(earlier, -1);
    }

    /**
     * Pairs the sentences of two texts.
     *
     * @return for each later sentence the index of the earlier one, or -1 where it is new
     */
    static int[] of(List<String> before, List<String> after) {
        SentencePairs pairs = new SentencePairs(before, after);
        boolean small = (long) before.size() * after.size() <= MOST_CELLS;
        if (small) {
            pairs.inOrder();
        }
        pairs.anywhere();
        if (small) {
            pairs.alike();
        }
        return pairs.earlier.clone();
    }

    private void pair(int old, int young) {
        earlier[young] = old;
        taken[old] = true;
    }

    private void inOrder() {
        int[][] length = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                length[i][j] = before.get(i).equals(after.get(j))
                        ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < before.size() && j < after.size()) {
            if (before.get(i).equals(after.get(j))) {
                pair(i++, j++);
            } else if (length[i + 1][j] >= length[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private void anywhere() {
        Map<String, List<Integer>> left = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            if (!taken[i]) {
                left.computeIfAbsent(before.get(i), words -> new ArrayList<>()).add(i);
            }
        }
        for (int j = 0; j < after.size(); j++) {
            List<Integer> same = left.getOrDefault(after.get(j), List.of());
            if (earlier[j] < 0 && !same.isEmpty()) {
                pair(same.remove(0), j);
            }
        }
    }

    private void alike() {
        for (int j = 0; j < after.size(); j++) {
            if (earlier[j] < 0) {
                alike(j);
            }
        }
    }

    /** Within the gap that the nearest pairs on both sides leave. */
    private void alike(int j) {
        int from = j > 0 && earlier[j - 1] >= 0 ? earlier[j - 1] + 1 : 0;
        Set<String> words = words(after.get(j));
        int best = -1;
        double most = LIKENESS;
        for (int i = from; i < before.size() && !(taken[i] && i > from); i++) {
            if (!taken[i]) {
                double likeness = likeness(words(before.get(i)), words);
                if (likeness >= most && (best < 0 || likeness > most)) {
                    best = i;
                    most = likeness;
                }
            }
        }
        if (best >= 0) {
            pair(best, j);
        }
    }

    private static double likeness(Set<String> one, Set<String> other) {
        Set<String> shared = new HashSet<>(one);
        shared.retainAll(other);
        return one.isEmpty() && other.isEmpty() ? 1 : 2.0 * shared.size() / (one.size() + other.size());
    }

    private static Set<String> words(String sentence) {
        return new HashSet<>(Arrays.asList(sentence.split("[^\\p{L}\\p{N}]+")));
    }
}
