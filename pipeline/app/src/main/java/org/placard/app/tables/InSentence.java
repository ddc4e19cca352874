package org.placard.app.tables;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.placard.annotation.AnnotatedSentence;

/**
 * Something found in a sentence.
 *
 * @param number its place among its like in the sentence, counted from 1
 */
record InSentence<T>(IndexedCheckIn checkIn, AnnotatedSentence sentence, int number, T of) {
    static Stream<InSentence<AnnotatedSentence>> sentences(IndexedCheckIn checkIn) {
        return each(checkIn, List::of);
    }

    static <T> Stream<InSentence<T>> each(IndexedCheckIn checkIn, Function<AnnotatedSentence, List<T>> found) {
        return checkIn.checkIn().sentences().stream().flatMap(sentence -> Numbered.stream(found.apply(sentence))
                .map(each -> new InSentence<>(checkIn, sentence, each.number(), each.of())));
    }
}
