package org.placard.app.tables;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An item of a list with its place in it, counted from 1. */
record Numbered<T>(int number, T of) {
    static <T> Stream<Numbered<T>> stream(List<T> items) {
        return IntStream.range(0, items.size()).mapToObj(i -> new Numbered<>(i + 1, items.get(i)));
    }
}
