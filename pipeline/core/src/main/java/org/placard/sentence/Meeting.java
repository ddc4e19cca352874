package org.placard.sentence;

import java.time.LocalDate;

/**
 * The meeting that a sentence reports on. Each part is null where the report does not say.
 *
 * @param date calendar day of the meeting
 * @param day day of the session, counted from 1
 */
public record Meeting(LocalDate date, Integer day, PartOfDay part) {
    public static final Meeting UNKNOWN = new Meeting(null, null, null);

    public Meeting {
        if (day != null && day < 1) {
            throw new IllegalArgumentException("days of a session are counted from 1: " + day);
        }
    }

    /** When in the day a meeting is held. */
    public enum PartOfDay {
        MORNING,
        AFTERNOON,
        EVENING
    }
}
