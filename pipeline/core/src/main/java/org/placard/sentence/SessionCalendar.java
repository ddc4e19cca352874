package org.placard.sentence;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * Which day of the session was which date, as far as a check-in says so ("day 2 (30 January)"). Days that it does not
 * name are counted from the nearest one that it does, over working days: sessions rest at weekends unless told otherwise.
 */
final class SessionCalendar {
    private static final int LONGEST_SESSION = 60;

    private final TreeMap<Integer, LocalDate> named = new TreeMap<>();

    void name(int day, LocalDate date) {
        named.putIfAbsent(day, date);
    }

    /** The date of a day of the session, or null where nothing tells. */
    LocalDate dateOf(int day) {
        if (named.containsKey(day) || named.isEmpty() || day < 1 || day > LONGEST_SESSION) {
            return named.get(day);
        }
        Map.Entry<Integer, LocalDate> near =
                named.floorEntry(day) != null ? named.floorEntry(day) : named.ceilingEntry(day);
        LocalDate date = near.getValue();
        int step = day > near.getKey() ? 1 : -1;
        for (int d = near.getKey(); d != day; d += step) {
            date = workingDay(date.plusDays(step), step);
        }
        return date;
    }

    /** The day of the session on a date; empty where nothing tells, on weekends and ahead of the first day. */
    OptionalInt dayOf(LocalDate date) {
        for (Map.Entry<Integer, LocalDate> entry : named.entrySet()) {
            if (entry.getValue().equals(date)) {
                return OptionalInt.of(entry.getKey());
            }
        }
        if (named.isEmpty() || isWeekend(date)) {
            return OptionalInt.empty();
        }
        for (int day = 1; day <= LONGEST_SESSION; day++) {
            if (date.equals(dateOf(day))) {
                return OptionalInt.of(day);
            }
        }
        return OptionalInt.empty();
    }

    private static LocalDate workingDay(LocalDate date, int step) {
        LocalDate day = date;
        while (isWeekend(day)) {
            day = day.plusDays(step);
        }
        return day;
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
