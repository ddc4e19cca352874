package org.placard.sentence;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.placard.sentence.Meeting.PartOfDay;
import org.placard.sentence.TimeExpression.Kind;

/** The meeting last spoken of, while a check-in is read from its start. Not thread-safe. */
final class MeetingState {
    /** Days before a check-in's date; what lies further back was another session. */
    private static final int LONGEST_SESSION = 45;

    private final Optional<LocalDate> checkInDate;
    private final SessionCalendar calendar = new SessionCalendar();
    private Meeting meeting = Meeting.UNKNOWN;

    MeetingState(Optional<LocalDate> checkInDate) {
        this.checkInDate = checkInDate;
    }

    /** Notes which days of the session have a date beside them ("days 2 and 3 (30 and 31 January)"). */
    void learn(String text, List<TimeExpression> times) {
        for (int i = 1; i < times.size(); i++) {
            TimeExpression first = times.get(i - 1);
            TimeExpression second = times.get(i);
            int between = second.span().start() - first.span().end();
            boolean pair = first.kind() == Kind.DAY && second.kind() == Kind.DATE
                    || first.kind() == Kind.DATE && second.kind() == Kind.DAY;
            if (pair
                    && between <= 40
                    && first.numbers().size() == second.numbers().size()) {
                TimeExpression day = first.kind() == Kind.DAY ? first : second;
                List<LocalDate> dates = dates(first.kind() == Kind.DATE ? first : second);
                for (int k = 0;
                        k < dates.size() && dates.size() == day.numbers().size();
                        k++) {
                    calendar.name(day.numbers().get(k), dates.get(k));
                }
            }
        }
    }

    void beginOnOwnDate(List<TimeExpression> inHeading) {
        LocalDate date = checkInDate.orElseThrow();
        for (TimeExpression time : inHeading) {
            if (beginsWithDay(time)
                    && time.numbers().size() == 1
                    && time.numbers().get(0) > 0) {
                calendar.name(time.numbers().get(0), date);
            }
        }
        meeting = on(date, null);
    }

    /** "Day 3: …" heads a check-in about that day; "First day, first doubts" may be about anything. */
    static boolean beginsWithDay(TimeExpression time) {
        return time.kind() == Kind.DAY && time.span().start() == 0;
    }

    void beginSection() {
        meeting = new Meeting(meeting.date(), meeting.day(), null);
    }

    /** The meeting of a sentence with {@code times} in it. */
    Meeting read(List<TimeExpression> times) {
        List<Meeting> days = days(times);
        Set<PartOfDay> parts = new LinkedHashSet<>();
        times.stream().filter(t -> t.part() != null).forEach(t -> parts.add(t.part()));
        PartOfDay part = parts.size() == 1 ? parts.iterator().next() : null;
        if (days.size() > 1) {
            meeting = Meeting.UNKNOWN;
        } else if (days.size() == 1) {
            meeting = new Meeting(days.get(0).date(), days.get(0).day(), part);
        } else if (!parts.isEmpty() || times.stream().anyMatch(t -> t.kind() == Kind.SAME)) {
            meeting = new Meeting(meeting.date(), meeting.day(), part);
        }
        return meeting;
    }

    /** The different days that the times name; a date outweighs what stands beside it. */
    private List<Meeting> days(List<TimeExpression> times) {
        boolean dated = times.stream().anyMatch(time -> time.kind() == Kind.DATE);
        for (Kind kind : new Kind[] {Kind.DATE, Kind.DAY, Kind.WEEKDAY, Kind.PUBLICATION, Kind.SHIFT}) {
            Set<Meeting> days = new LinkedHashSet<>();
            for (TimeExpression time : times) {
                // of "Tuesday, 4 June" the date says which Tuesday it is, of a plan too
                if (time.kind() == kind && !(dated && kind == Kind.WEEKDAY)) {
                    days.addAll(days(time));
                }
            }
            if (!days.isEmpty()) {
                return List.copyOf(days);
            }
        }
        return List.of();
    }

    private List<Meeting> days(TimeExpression time) {
        List<Meeting> days = new ArrayList<>();
        switch (time.kind()) {
            case DATE -> dates(time).forEach(date -> days.add(on(date, null)));
            case DAY -> time.numbers().stream().filter(this::isTold).forEach(day -> days.add(onDay(day)));
            case WEEKDAY -> weekday(DayOfWeek.of(time.numbers().get(0))).ifPresent(days::add);
            case PUBLICATION ->
                checkInDate.ifPresent(
                        date -> days.add(on(date.plusDays(time.numbers().get(0)), null)));
            case SHIFT -> days.add(shifted(time.numbers().get(0)));
            case PART, SAME -> {}
        }
        return days;
    }

    private Meeting on(LocalDate date, PartOfDay part) {
        var day = calendar.dayOf(date);
        return new Meeting(date, day.isPresent() ? (Integer) day.getAsInt() : null, part);
    }

    /** A day that nothing ties to the calendar does not unsay a date that is known. */
    private boolean isTold(int day) {
        return day > 0 && (meeting.date() == null || calendar.dateOf(day) != null);
    }

    private Meeting onDay(int day) {
        boolean same = meeting.day() != null && meeting.day() == day;
        LocalDate date = calendar.dateOf(day);
        return new Meeting(date == null && same ? meeting.date() : date, day, null);
    }

    private Meeting shifted(int by) {
        if (meeting.day() != null && meeting.day() + by >= 1 && calendar.dateOf(meeting.day() + by) != null) {
            return onDay(meeting.day() + by);
        }
        return meeting.date() == null ? Meeting.UNKNOWN : on(meeting.date().plusDays(by), null);
    }

    /**
     * A day of the week is the next one from the day last spoken of, where the report reaches so far; else the last one
     * up to the report's date. Without a report's date it is unknown which one is meant.
     */
    private Optional<Meeting> weekday(DayOfWeek weekday) {
        if (checkInDate.isEmpty()) {
            return Optional.of(Meeting.UNKNOWN);
        }
        LocalDate last = checkInDate.get();
        if (meeting.date() != null) {
            LocalDate next = meeting.date().with(TemporalAdjusters.nextOrSame(weekday));
            if (!next.isAfter(last)) {
                return Optional.of(on(next, null));
            }
        }
        return Optional.of(on(last.with(TemporalAdjusters.previousOrSame(weekday)), null));
    }

    /** The dates meant; without a check-in's date or a year, and outside the session, there are none. */
    private List<LocalDate> dates(TimeExpression time) {
        List<LocalDate> dates = new ArrayList<>();
        for (int day : time.numbers()) {
            date(time, day).ifPresent(dates::add);
        }
        return dates;
    }

    private Optional<LocalDate> date(TimeExpression time, int day) {
        try {
            if (checkInDate.isEmpty()) {
                return time.year() == 0 ? Optional.empty() : Optional.of(LocalDate.of(time.year(), time.month(), day));
            }
            LocalDate last = checkInDate.get();
            LocalDate date = LocalDate.of(time.year() == 0 ? last.getYear() : time.year(), time.month(), day);
            LocalDate near = time.year() == 0 && date.isAfter(last) ? date.minusYears(1) : date;
            boolean inSession = !near.isAfter(last) && near.isAfter(last.minusDays(LONGEST_SESSION));
            return inSession ? Optional.of(near) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
