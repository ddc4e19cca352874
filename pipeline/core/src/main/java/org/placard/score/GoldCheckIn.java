package org.placard.score;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A check-in as gold lists it.
 *
 * @param number as in its heading, 1 or more
 * @param date empty where the report gives none
 * @param title may be empty
 */
public record GoldCheckIn(int number, Optional<LocalDate> date, String title) {
    public GoldCheckIn {
        if (number < 1) {
            throw new IllegalArgumentException("a check-in's number is 1 or more: " + number);
        }
    }
}
