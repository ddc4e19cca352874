package org.placard.sentence;

import java.time.Month;
import java.util.List;
import org.placard.sentence.Meeting.PartOfDay;
import org.placard.text.Span;

/**
 * Words of a sentence that say when.
 *
 * @param span place in the check-in's text
 * @param numbers of DATE the days of the month, of DAY the days of the session, of WEEKDAY 1 (Monday) to 7, of SHIFT and
 *     PUBLICATION the days to add; empty otherwise
 * @param month of DATE, else null
 * @param year of DATE where it is said, else 0
 * @param part null where the words name none
 */
record TimeExpression(Kind kind, Span span, List<Integer> numbers, Month month, int year, PartOfDay part) {
    enum Kind {
        DATE,
        DAY,
        WEEKDAY,
        PART,
        SHIFT,
        PUBLICATION,
        SAME
    }
}
