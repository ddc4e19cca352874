package org.placard.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads the dates that English reports carry: {@code 9 February 1995}, {@code 21st of May, 2025}, {@code February 9,
 * 1995}, {@code 1995-02-09}, and ranges such as {@code 21 - 25 August 1995} or {@code 28 NOVEMBER – 9 DECEMBER 2005}.
 * A range counts as its last day, on which what is reported was complete.
 */
public final class DateFinder {
    private static final String MONTH = Arrays.stream(Month.values())
            .flatMap(m -> Arrays.stream(new String[] {
                m.getDisplayName(TextStyle.FULL, Locale.ENGLISH), m.getDisplayName(TextStyle.SHORT, Locale.ENGLISH)
            }))
            .distinct()
            .sorted((a, b) -> b.length() - a.length())
            .collect(Collectors.joining("|", "(?:", "|Sept)\\.?"));
    private static final String DAY = "(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?";
    private static final String YEAR = "(?:19|20)\\d\\d";
    private static final String TO = "\\s?(?:-|–|—|/|to|and|&)\\s?";
    private static final String DAY_MONTH_YEAR =
            "(?:" + DAY + "\\s?(?:" + MONTH + ")?" + TO + ")?" + DAY + "\\s(?:of\\s)?" + MONTH + ",?\\s" + YEAR;
    private static final String MONTH_DAY_YEAR =
            MONTH + "\\s" + DAY + "(?:" + TO + "(?:" + MONTH + "\\s)?" + DAY + ")?,?\\s" + YEAR;
    private static final String ISO = YEAR + "-\\d\\d-\\d\\d";

    /** Any date or range, as a regular expression without groups, for use in other expressions; case does not matter. */
    static final String EXPRESSION = "(?:" + DAY_MONTH_YEAR + "|" + MONTH_DAY_YEAR + "|" + ISO + ")";

    private static final Pattern ANYWHERE =
            Pattern.compile("(?<![\\w-])" + EXPRESSION + "(?![\\w-])", Pattern.CASE_INSENSITIVE);
    private static final Pattern LAST_DAY_MONTH = Pattern.compile(
            "(\\d{1,2})(?:st|nd|rd|th)?\\s(?:of\\s)?(" + MONTH + "),?\\s(\\d{4})", Pattern.CASE_INSENSITIVE);
    private static final Pattern LAST_MONTH_DAY = Pattern.compile(
            "(" + MONTH + ")\\s(?:.*\\D)?(\\d{1,2})(?:st|nd|rd|th)?,?\\s(\\d{4})", Pattern.CASE_INSENSITIVE);

    private DateFinder() {}

    /** The last date in {@code words}; empty where there is none or it is not in the calendar, as 31 February. */
    public static Optional<LocalDate> last(CharSequence words) {
        Matcher matcher = ANYWHERE.matcher(words.toString().replace('\u00a0', ' '));
        Optional<LocalDate> date = Optional.empty();
        while (matcher.find()) {
            date = read(matcher.group());
        }
        return date;
    }

    /** The calendar day of a time stamp such as {@code 2024-02-01T10:00:00Z}, else as {@link #last}. */
    static Optional<LocalDate> stamp(String words) {
        return words.matches("(?s)" + ISO + "T.*") ? read(words.substring(0, 10)) : last(words);
    }

    private static Optional<LocalDate> read(String words) {
        Matcher dayMonth = LAST_DAY_MONTH.matcher(words);
        if (dayMonth.find()) {
            return date(dayMonth.group(3), month(dayMonth.group(2)), dayMonth.group(1));
        }
        Matcher monthDay = LAST_MONTH_DAY.matcher(words);
        if (monthDay.find()) {
            String lastMonth = monthDay.group(1);
            Matcher later = Pattern.compile(MONTH, Pattern.CASE_INSENSITIVE).matcher(words);
            while (later.find()) {
                lastMonth = later.group();
            }
            return date(monthDay.group(3), month(lastMonth), monthDay.group(2));
        }
        return date(words.substring(0, 4), Integer.parseInt(words.substring(5, 7)), words.substring(8));
    }

    private static int month(String name) {
        String start = name.substring(0, 3).toLowerCase(Locale.ENGLISH);
        for (Month month : Month.values()) {
            if (month.getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                    .toLowerCase(Locale.ENGLISH)
                    .startsWith(start)) {
                return month.getValue();
            }
        }
        throw new IllegalArgumentException("not a month: " + name);
    }

    private static Optional<LocalDate> date(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
