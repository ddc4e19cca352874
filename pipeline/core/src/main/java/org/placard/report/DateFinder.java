package org.placard.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads the dates that reports carry: {@code 9 February 1995}, {@code 21st of May, 2025}, {@code February 9, 1995}, {@code
 * 1995-02-09}, {@code 09.02.1995}, {@code 3 de junio de 2024}, and ranges such as {@code 21 - 25 August 1995} or {@code 28
 * NOVEMBER – 9 DECEMBER 2005}. Months are known by their English names and abbreviations and by their names in seven other
 * languages. A range counts as its last day, on which what is reported was complete. Days and months in figures between
 * slashes are read only where their order is beyond doubt.
 */
public final class DateFinder {
    private static final List<Locale> LANGUAGES = List.of(
            Locale.ENGLISH,
            Locale.FRENCH,
            Locale.GERMAN,
            Locale.ITALIAN,
            new Locale("es"),
            new Locale("pt"),
            new Locale("nl"),
            new Locale("ru"));
    private static final Map<String, Month> MONTHS = months();
    private static final String MONTH = MONTHS.keySet().stream()
            .sorted((a, b) -> b.length() - a.length())
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?:(?=\\p{L})(?:", ")\\.?)"));
    /** A page's line breaks and its typesetter's doubled spaces count as one. */
    private static final String SPACE = "\\s{1,4}";

    private static final String DAY = "(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th|er|º|\\.)?";
    private static final String YEAR = "(?:19|20)\\d\\d";
    private static final String TO = "\\s{0,3}(?:-|–|—|/|to|and|&|au|al|bis)\\s{0,3}";
    private static final String OF = "(?:(?:of|de|del)" + SPACE + ")?";
    private static final String DAY_MONTH_YEAR = "(?:" + DAY + "\\s?(?:" + OF + MONTH + ")?" + TO + ")?" + DAY + SPACE
            + OF + MONTH + ",?" + SPACE + OF + YEAR;
    private static final String MONTH_DAY_YEAR =
            MONTH + SPACE + DAY + "(?:" + TO + "(?:" + MONTH + SPACE + ")?" + DAY + ")?,?" + SPACE + YEAR;
    private static final String PLAIN_ISO = YEAR + "-\\d\\d-\\d\\d|" + YEAR + "/\\d\\d/\\d\\d";
    private static final String FIGURES = "(?:0?[1-9]|[12]\\d|3[01])\\.(?:0?[1-9]|1[0-2])\\." + YEAR
            + "|(?:1[3-9]|2\\d|3[01])/(?:0?[1-9]|1[0-2])/" + YEAR + "|(?:0?[1-9]|1[0-2])/(?:1[3-9]|2\\d|3[01])/" + YEAR;
    private static final String CHINESE = YEAR + "年\\d{1,2}月\\d{1,2}日";

    /** Any date or range, as a regular expression without groups, for use in other expressions; case does not matter. */
    static final String EXPRESSION =
            "(?:" + DAY_MONTH_YEAR + "|" + MONTH_DAY_YEAR + "|" + PLAIN_ISO + "|" + FIGURES + "|" + CHINESE + ")";

    /** A range of days, as of a session. */
    static final String RANGE =
            "(?:" + DAY + "\\s?(?:" + OF + MONTH + ")?" + TO + DAY + SPACE + OF + MONTH + ",?" + SPACE + OF + YEAR + "|"
                    + MONTH + SPACE + DAY + TO + "(?:" + MONTH + SPACE + ")?" + DAY + ",?" + SPACE + YEAR + ")";

    /** Behind a year there may be a name that its page set beside it: "3 June 2024General Assembly". */
    private static final String END = "(?:(?![\\w-])|(?<=\\d{4})(?-i:(?=\\p{Lu}\\p{Ll})))";

    private static final Pattern ANYWHERE =
            Pattern.compile("(?<![\\w-])" + EXPRESSION + END, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern STAMP = Pattern.compile("(?s)(" + YEAR + "-\\d\\d-\\d\\d)T.*");
    private static final Pattern MONTH_NAME =
            Pattern.compile("(?<!\\p{L})" + MONTH + "(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern IN_NAME =
            Pattern.compile("(?<!\\d)(" + YEAR + ")([-_.]?)(0[1-9]|1[0-2])\\2(0[1-9]|[12]\\d|3[01])(?!\\d)");

    private DateFinder() {}

    private static Map<String, Month> months() {
        Map<String, Month> months = new HashMap<>();
        for (Month month : Month.values()) {
            for (Locale language : LANGUAGES) {
                months.put(month.getDisplayName(TextStyle.FULL, language).toLowerCase(language), month);
            }
            months.put(month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH).toLowerCase(Locale.ENGLISH), month);
        }
        months.put("sept", Month.SEPTEMBER);
        return Map.copyOf(months);
    }

    /** The names of months that are known, in small letters. */
    static Collection<String> monthNames() {
        return MONTHS.keySet();
    }

    /** The last date in {@code words}; empty where there is none or it is not in the calendar, as 31 February. */
    public static Optional<LocalDate> last(CharSequence words) {
        Matcher matcher = ANYWHERE.matcher(words.toString().replace('\u00a0', ' '));
        Optional<LocalDate> date = Optional.empty();
        while (matcher.find()) {
            date = read(matcher.group());
        }
        return date;
    }

    /** Whether the words are a date and nothing else. */
    static boolean isDate(String words) {
        Matcher date = ANYWHERE.matcher(words.replace('\u00a0', ' ').strip());
        return date.matches();
    }

    /** The calendar day of a time stamp such as {@code 2024-02-01T10:00:00Z}, else as {@link #last}. */
    static Optional<LocalDate> stamp(String words) {
        Matcher stamp = STAMP.matcher(words.strip());
        return stamp.matches() ? read(stamp.group(1)) : last(words);
    }

    /** The date in a file's name: {@code 2024-06-03-notes.txt}, {@code notes_20240603.html}, {@code 3-June-2024.md}. */
    static Optional<LocalDate> inName(String name) {
        Matcher figures = IN_NAME.matcher(name);
        if (figures.find()) {
            return date(
                    Integer.parseInt(figures.group(1)),
                    Integer.parseInt(figures.group(3)),
                    Integer.parseInt(figures.group(4)));
        }
        int dot = name.lastIndexOf('.');
        return last((dot > 0 ? name.substring(0, dot) : name).replaceAll("[-_.]+", " "));
    }

    private static Optional<LocalDate> read(String words) {
        Matcher names = MONTH_NAME.matcher(words);
        Month month = null;
        while (names.find()) {
            String name = names.group().toLowerCase(Locale.ROOT);
            month = MONTHS.get(name.endsWith(".") ? name.substring(0, name.length() - 1) : name);
        }
        int[] numbers = NUMBER.matcher(words)
                .results()
                .mapToInt(n -> Integer.parseInt(n.group()))
                .toArray();
        int last = numbers.length - 1;
        if (month != null) {
            // the year stands last, the last of the days ahead of it
            return date(numbers[last], month.getValue(), numbers[last - 1]);
        }
        if (numbers[0] > 31) {
            return date(numbers[0], numbers[1], numbers[2]);
        }
        boolean monthFirst = words.indexOf('/') >= 0 && numbers[1] > 12;
        return date(numbers[2], numbers[monthFirst ? 0 : 1], numbers[monthFirst ? 1 : 0]);
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
