package org.placard.report;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One way of heading the dated parts of a report.
 *
 * @param family layouts that may alternate in one report
 * @param least how many headings of the family a report must have for them to count
 * @param example a line that it reads
 */
record Layout(String family, String name, int least, Pattern pattern, String example) {
    /** What a heading says; the title may be empty. */
    record Heading(OptionalInt number, String title, Optional<LocalDate> date) {}

    Optional<Heading> read(CharSequence line) {
        Matcher matcher = pattern.matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String number = group(matcher, "number");
        return Optional.of(new Heading(
                number.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(number)),
                group(matcher, "title").strip(),
                DateFinder.last(group(matcher, "date"))));
    }

    private static String group(Matcher matcher, String name) {
        boolean named = matcher.pattern().pattern().contains("(?<" + name + ">");
        String words = named ? matcher.group(name) : null;
        return words == null ? "" : words;
    }
}
