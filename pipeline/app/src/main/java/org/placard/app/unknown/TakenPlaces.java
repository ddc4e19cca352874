package org.placard.app.unknown;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.placard.text.Span;

/** Places that something is known of; a place is looked up among thousands at once. */
final class TakenPlaces {
    /** By each beginning the furthest end of what begins there or, as added by then, before it. */
    private final NavigableMap<Integer, Integer> ends = new TreeMap<>();

    void add(Span place) {
        Map.Entry<Integer, Integer> before = ends.floorEntry(place.start());
        ends.put(place.start(), before == null ? place.end() : Math.max(before.getValue(), place.end()));
    }

    /** Whether a place shares a character with one of them. */
    boolean touch(Span place) {
        return endWithin(place) >= 0;
    }

    /** Where the last of them that shares a character with a place ends, also behind it; -1 where none does. */
    int endWithin(Span place) {
        Map.Entry<Integer, Integer> before = ends.lowerEntry(place.end());
        return before != null && before.getValue() > place.start() ? before.getValue() : -1;
    }
}
