package org.placard.app.project;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.placard.report.CheckIn;
import org.placard.report.Report;

/**
 * What a project says of one report.
 *
 * @param date of check-ins that give none themselves
 * @param days the first is the date of check-in 1, and so on, where they give none themselves
 * @param about forum, session and instrument under negotiation
 */
public record ReportMetadata(Optional<LocalDate> date, List<LocalDate> days, SortedMap<String, String> about) {
    /** Nothing. */
    public static final ReportMetadata NONE =
            new ReportMetadata(Optional.empty(), List.of(), Collections.emptySortedMap());

    public ReportMetadata {
        days = List.copyOf(days);
        about = Collections.unmodifiableSortedMap(new TreeMap<>(about));
    }

    static ReportMetadata of(List<ReportRule> rules) {
        Optional<LocalDate> date =
                rules.stream().flatMap(rule -> rule.date().stream()).findFirst();
        List<LocalDate> days = rules.stream()
                .map(ReportRule::days)
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse(List.of());
        SortedMap<String, String> about = new TreeMap<>();
        rules.forEach(rule -> about.putAll(rule.about()));
        return new ReportMetadata(date, days, about);
    }

    /** The report with a date for those check-ins that have none and for which there is one. */
    public Report applied(Report report) {
        if (date.isEmpty() && days.isEmpty()) {
            return report;
        }
        return new Report(
                report.name(),
                report.mediaType(),
                report.sha256(),
                report.text(),
                report.checkIns().size() == 1
                        ? List.of(dated(report.checkIns().get(0), lastDay()))
                        : report.checkIns().stream()
                                .map(checkIn -> dated(checkIn, dayOf(checkIn)))
                                .toList());
    }

    /** Of a report in one piece its calendar's last day, on which all that it tells was past: "On Thursday" is counted back from it. */
    private Optional<LocalDate> lastDay() {
        return days.stream().max(Comparator.naturalOrder()).or(() -> date);
    }

    private Optional<LocalDate> dayOf(CheckIn checkIn) {
        int number = checkIn.number();
        return number <= days.size() ? Optional.of(days.get(number - 1)) : date;
    }

    private static CheckIn dated(CheckIn checkIn, Optional<LocalDate> day) {
        return checkIn.date().isPresent() ? checkIn : day.map(checkIn::dated).orElse(checkIn);
    }
}
