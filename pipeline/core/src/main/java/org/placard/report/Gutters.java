package org.placard.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What parts the columns of some rows: strips that no word crosses, and that are far wider than a space in one row at least. Rows
 * are added one by one; each only narrows what is free, so that it costs the same however many there are. Not thread-safe.
 */
final class Gutters {
    /** Narrowest strip, in spaces: words of rows below each other leave narrower ones by chance. */
    private static final float STRIP = 0.5f;
    /** How wide the gap in some row is, in spaces. */
    static final float WIDE = 2.5f;
    /** A row of more words is running text. */
    private static final int MOST_WORDS = 60;
    /** Rows with more wide gaps at different places have no columns. */
    private static final int MOST_GAPS = 200;

    private record Strip(float left, float right) {}

    private final float space;
    /** From left to right; the first and the last are the margins. */
    private List<Strip> free = List.of(new Strip(Float.NEGATIVE_INFINITY, Float.POSITIVE_INFINITY));
    /** Wide gaps in rows, by their ends: where the widest of those that end there begins. */
    private final TreeMap<Float, Float> gaps = new TreeMap<>();

    /** @param space width of a space between words */
    Gutters(float space) {
        this.space = space;
    }

    /** Narrows the strips by one row; gives itself. */
    Gutters add(PlacedRow row) {
        List<PlacedWord> words = row.words();
        if (words.size() > MOST_WORDS) {
            free = List.of();
            return this;
        }
        List<Strip> between = new ArrayList<>();
        float right = Float.NEGATIVE_INFINITY;
        for (PlacedWord word : words) {
            between.add(new Strip(right, word.left()));
            if (right > Float.NEGATIVE_INFINITY && word.left() - right >= WIDE * space) {
                gaps.merge(word.left(), right, Math::min);
            }
            right = Math.max(right, word.right());
        }
        between.add(new Strip(right, Float.POSITIVE_INFINITY));
        free = gaps.size() > MOST_GAPS ? List.of() : inBoth(free, between);
        return this;
    }

    private List<Strip> inBoth(List<Strip> some, List<Strip> others) {
        List<Strip> both = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < some.size() && j < others.size()) {
            Strip a = some.get(i);
            Strip b = others.get(j);
            float left = Math.max(a.left(), b.left());
            float right = Math.min(a.right(), b.right());
            if (right - left >= STRIP * space) {
                both.add(new Strip(left, right));
            }
            if (a.right() < b.right()) {
                i++;
            } else {
                j++;
            }
        }
        return both;
    }

    /**
     * The middles of the gutters from left to right. Of the strips in one gap the last is meant: words of a cell end anywhere,
     * but begin where its column does.
     *
     * @param labels where the labels of columns begin; what stands left of them is a column, too
     */
    List<Float> places(float labels) {
        if (free.size() <= 2) {
            return List.of();
        }
        TreeMap<Float, Strip> inner = new TreeMap<>();
        free.subList(1, free.size() - 1).forEach(strip -> inner.put(strip.right(), strip));
        TreeSet<Float> places = new TreeSet<>();
        Map.Entry<Float, Strip> ahead = inner.floorEntry(labels);
        if (ahead != null) {
            places.add(middle(ahead.getValue()));
        }
        gaps.forEach((right, left) -> {
            Map.Entry<Float, Strip> last = inner.floorEntry(right);
            if (last != null && last.getValue().left() >= left) {
                places.add(middle(last.getValue()));
            }
        });
        return List.copyOf(places);
    }

    private static float middle(Strip strip) {
        return (strip.left() + strip.right()) / 2;
    }
}
