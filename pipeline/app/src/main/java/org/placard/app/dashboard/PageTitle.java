package org.placard.app.dashboard;

import java.util.List;
import java.util.Locale;
import org.placard.annotation.AnnotatedCheckIn;

/** A heading for a page that nobody gave one. */
final class PageTitle {
    private PageTitle() {}

    /** The report's file name in words ({@code week-one.txt} gives "Week one"), or how many reports there are. */
    static String of(List<AnnotatedCheckIn> checkIns) {
        List<String> files =
                checkIns.stream().map(each -> each.source().file()).distinct().toList();
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
