package org.placard.app.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A stretch of time.
 *
 * @param last itself included
 */
public record TimeWindow(LocalDate first, LocalDate last) {
    public TimeWindow {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a window ends before it begins: " + first + " to " + last);
        }
    }

    /**
     * Windows from the first dated statement on, until the last one is covered.
     *
     * @param days length of each, 1 or more
     * @param step days from the beginning of one to the beginning of the next, 1 or more
     */
    public static List<TimeWindow> over(List<Statement> statements, int days, int step) {
        if (days < 1 || step < 1) {
            throw new IllegalArgumentException("windows take and step a day or more: " + days + ", " + step);
        }
        List<LocalDate> dates = statements.stream()
                .map(Statement::date)
                .flatMap(Optional::stream)
                .sorted()
                .toList();
        List<TimeWindow> windows = new ArrayList<>();
        if (dates.isEmpty()) {
            return windows;
        }
        LocalDate first = dates.get(0);
        LocalDate last = dates.get(dates.size() - 1);
        do {
            windows.add(new TimeWindow(first, first.plusDays(days - 1L)));
            first = first.plusDays(step);
        } while (windows.get(windows.size() - 1).last().isBefore(last) && !first.isAfter(last));
        return windows;
    }

    public boolean holds(LocalDate date) {
        return !date.isBefore(first) && !date.isAfter(last);
    }

    /** The dated statements of this time. */
    public List<Statement> of(List<Statement> statements) {
        return statements.stream()
                .filter(statement -> statement.date().filter(this::holds).isPresent())
                .toList();
    }

    @Override
    public String toString() {
        return first + "_" + last;
    }
}
