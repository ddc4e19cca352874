package org.placard.app.dashboard;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.placard.annotation.AnnotatedCheckIn;
import org.placard.annotation.AnnotatedSentence;

/**
 * Names rows across all check-ins of a page. A row keeps its own id ({@code 3.17}) where no other check-in has the
 * same one; otherwise every row of the page is led by its check-in ({@code week-one-03:3.17}).
 */
final class RowKeys {
    private final boolean led;

    RowKeys(List<AnnotatedCheckIn> checkIns) {
        led = repeats(checkIns);
    }

    private static boolean repeats(List<AnnotatedCheckIn> checkIns) {
        Set<String> seen = new HashSet<>();
        for (AnnotatedCheckIn checkIn : checkIns) {
            for (AnnotatedSentence sentence : checkIn.sentences()) {
                if (!seen.add(sentence.id())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The key of the row with this id in {@code checkIn}; null for null. */
    String of(AnnotatedCheckIn checkIn, String id) {
        return id == null || !led ? id : checkIn.id() + ":" + id;
    }
}
