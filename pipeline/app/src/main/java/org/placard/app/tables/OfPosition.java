package org.placard.app.tables;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.placard.annotation.AnnotatedSentence;
import org.placard.position.Position;

/**
 * A position, or something in one of its lists.
 *
 * @param number its place in the list, counted from 1
 */
record OfPosition<T>(IndexedCheckIn checkIn, Position position, int number, T of) {
    static Stream<OfPosition<Position>> positions(IndexedCheckIn checkIn) {
        return each(checkIn, List::of);
    }

    static <T> Stream<OfPosition<T>> each(IndexedCheckIn checkIn, Function<Position, List<T>> list) {
        return checkIn.checkIn().positions().stream().flatMap(position -> Numbered.stream(list.apply(position))
                .map(each -> new OfPosition<>(checkIn, position, each.number(), each.of())));
    }

    AnnotatedSentence sentence() {
        return checkIn.sentence(position.sentence());
    }

    /** A key of its file's row beside those of the format's first version, or empty. */
    Optional<String> added(String key) {
        return checkIn.added().ofPosition(position.id(), key);
    }

    Actor actor() {
        return checkIn.actor(position);
    }
}
