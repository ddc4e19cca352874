package org.placard.app.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * A text that gold can name, and what a gold file for it says about it.
 *
 * @param file as gold names it
 * @param sha256 of the file, or null where it is not pinned
 * @param plain whether offsets count in the file itself; of other files only the extracted text has offsets
 * @param download name for the file of corrections
 */
record SourceView(String file, String sha256, boolean plain, String download, List<Heading> checkIns) {
    /** A check-in as gold lists it. */
    record Heading(int number, LocalDate date, String title) {}

    static boolean isPlain(String mediaType) {
        String type = mediaType.toLowerCase(Locale.ROOT);
        return type.startsWith("text/plain") || type.endsWith("markdown");
    }

    /** {@code folder/week.gold.json} gives {@code week.corrections.gold.json}. */
    static String downloadName(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        String bare = name.replaceFirst("(\\.gold\\.json|\\.[A-Za-z0-9]+)$", "");
        return bare + ".corrections.gold.json";
    }
}
