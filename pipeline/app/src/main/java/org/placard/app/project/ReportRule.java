package org.placard.app.project;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What a project says of some of its reports.
 *
 * @param line where it stands in the project's file
 * @param files patterns ({@code *}, {@code **}, {@code ?}, {@code [a-z]}, {@code {a,b}}) of the reports' ways from the
 *     project's folder, or of their names alone
 * @param date of a check-in that gives none itself
 * @param days the session's calendar: the first is the date of check-in 1, and so on, where they give none themselves
 * @param about {@code forum}, {@code session} and {@code instrument}, as far as they are given
 */
record ReportRule(
        int line, List<String> files, Optional<LocalDate> date, List<LocalDate> days, SortedMap<String, String> about) {
    ReportRule {
        files = List.copyOf(files);
        days = List.copyOf(days);
    }

    /** Whether it is about a report. */
    boolean fits(Path root, Path report) {
        Path way = report.startsWith(root) ? root.relativize(report) : report;
        return files.stream().anyMatch(pattern -> {
            PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
            return matcher.matches(way) || matcher.matches(report.getFileName());
        });
    }
}
