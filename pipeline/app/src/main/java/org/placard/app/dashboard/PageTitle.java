package org.placard.app.dashboard;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A heading for a page that nobody gave one. */
final class PageTitle {
    private PageTitle() {}

    /** The report's file name in words ({@code week-one.txt} gives "Week one"), or how many reports there are. */
    static String of(Stream<String> reports) {
        List<String> files = reports.distinct().toList();
        if (files.isEmpty()) {
            return "No reports yet";
        }
        if (files.size() > 1) {
            return files.size() + " reports";
        }
        String words = files.get(0)
                .replaceFirst("\\.[A-Za-z]{2,5}$", "")
                .replaceAll("[-_\\s]+", " ")
                .strip();
        return words.isEmpty() ? files.get(0) : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
