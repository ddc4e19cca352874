package org.placard.sentence;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.placard.sentence.MeetingPhrases.Phrase;
import org.placard.text.Span;

/** Finds dates, days of a session, days of the week, parts of the day and words such as "the next day" in a sentence. */
final class TimeExpressionFinder {
    private static final int SHORT_MONTH = 3;
    private static final String NUMBER_LIST = "(?:\\s?[-–—,/]\\s?|,?\\s(?:and|to)\\s)";

    private final MeetingPhrases phrases;
    private final Set<String> triggers = new HashSet<>();
    private final Pattern pattern;
    private final Pattern number;

    TimeExpressionFinder(MeetingPhrases phrases) {
        this.phrases = phrases;
        String months = names(Month.values(), TimeExpressionFinder::spellings);
        String weekdays = names(DayOfWeek.values(), d -> d.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
        String ordinal = phrases.alternation(MeetingPhrases.Kind.ORDINAL);
        String dayOfMonth = "\\d{1,2}(?:st|nd|rd|th)?";
        String daysOfMonth = dayOfMonth + "(?:" + NUMBER_LIST + dayOfMonth + "){0,6}";
        String cardinal = phrases.alternation(MeetingPhrases.Kind.CARDINAL);
        String day = "(?:\\d{1,3}|" + cardinal + ")";
        String days = day + "(?:" + NUMBER_LIST + day + "){0,6}";
        this.pattern = Pattern.compile(
                "\\b(?:(?<dm>" + daysOfMonth + ")(?:\\sof)?\\s(?<month>" + months + ")(?:,?\\s(?<year>\\d{4}))?"
                        + "|(?<month2>" + months + ")\\s(?<md>" + daysOfMonth + ")(?:,?\\s(?<year2>\\d{4}))?"
                        + "|days?\\s(?<day>" + days + ")"
                        + "|(?<ordinal>" + ordinal + "(?:" + NUMBER_LIST + "(?:the\\s)?" + ordinal + "){0,4})\\sdays?"
                        + "|(?<phrase>"
                        + phrases.alternation(
                                MeetingPhrases.Kind.PART,
                                MeetingPhrases.Kind.SHIFT,
                                MeetingPhrases.Kind.PUBLICATION,
                                MeetingPhrases.Kind.SAME)
                        + ")|(?<weekday>" + weekdays + "))\\b",
                Pattern.CASE_INSENSITIVE);
        this.number = Pattern.compile("\\d+|" + ordinal + "|" + cardinal, Pattern.CASE_INSENSITIVE);
        learnTriggers(months, weekdays);
    }

    /** "February", "Feb", "Feb."; "Sept" besides. */
    private static String spellings(Month month) {
        String full = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        String shorter = full.substring(0, SHORT_MONTH);
        return full + "|" + shorter + "(?:t)?\\b\\.?";
    }

    private static <T> String names(T[] values, Function<T, String> name) {
        return Arrays.stream(values).map(name).collect(Collectors.joining("|", "(?:", ")"));
    }

    private void learnTriggers(String months, String weekdays) {
        for (String name : (months + weekdays).split("[^A-Za-z]+")) {
            triggers.add(name.toLowerCase(Locale.ROOT));
        }
        for (MeetingPhrases.Kind kind : List.of(
                MeetingPhrases.Kind.PART,
                MeetingPhrases.Kind.SHIFT,
                MeetingPhrases.Kind.PUBLICATION,
                MeetingPhrases.Kind.SAME)) {
            for (Phrase phrase : phrases.all()) {
                if (phrase.kind() == kind) {
                    triggers.add(phrase.words().substring(phrase.words().lastIndexOf(' ') + 1));
                    triggers.add(phrase.words().substring(0, (phrase.words() + " ").indexOf(' ')));
                }
            }
        }
        triggers.add("sept");
        triggers.add("day");
        triggers.add("days");
        triggers.removeAll(Set.of("", "in", "that", "this", "same", "the", "after", "before", "last", "next"));
    }

    List<TimeExpression> find(CharSequence text, Span sentence) {
        if (!hasTrigger(text, sentence)) {
            return List.of();
        }
        List<TimeExpression> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text).region(sentence.start(), sentence.end());
        matcher.useTransparentBounds(true);
        while (matcher.find()) {
            found.add(expression(matcher));
        }
        return found;
    }

    private boolean hasTrigger(CharSequence text, Span sentence) {
        int start = -1;
        for (int i = sentence.start(); i <= sentence.end(); i++) {
            boolean letter = i < sentence.end() && Character.isLetter(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                boolean mayBe = i - start >= 3 && i - start <= 9;
                if (mayBe
                        && triggers.contains(
                                text.subSequence(start, i).toString().toLowerCase(Locale.ROOT))) {
                    return true;
                }
                start = -1;
            }
        }
        return false;
    }

    private TimeExpression expression(Matcher m) {
        Span span = new Span(m.start(), m.end());
        if (m.group("dm") != null) {
            return date(span, m.group("dm"), m.group("month"), m.group("year"));
        }
        if (m.group("md") != null) {
            return date(span, m.group("md"), m.group("month2"), m.group("year2"));
        }
        if (m.group("day") != null || m.group("ordinal") != null) {
            String days = m.group("day") != null ? m.group("day") : m.group("ordinal");
            return new TimeExpression(TimeExpression.Kind.DAY, span, numbers(days), null, 0, null);
        }
        if (m.group("weekday") != null) {
            int day = DayOfWeek.valueOf(m.group("weekday").toUpperCase(Locale.ROOT))
                    .getValue();
            return new TimeExpression(TimeExpression.Kind.WEEKDAY, span, List.of(day), null, 0, null);
        }
        return phrase(span, m.group("phrase"));
    }

    private TimeExpression date(Span span, String days, String month, String year) {
        String begins = month.substring(0, SHORT_MONTH).toUpperCase(Locale.ROOT);
        Month named = Arrays.stream(Month.values())
                .filter(each -> each.name().startsWith(begins))
                .findFirst()
                .orElseThrow();
        int said = year == null ? 0 : Integer.parseInt(year);
        return new TimeExpression(TimeExpression.Kind.DATE, span, numbers(days), named, said, null);
    }

    private TimeExpression phrase(Span span, String words) {
        Phrase phrase = Stream.of(
                        MeetingPhrases.Kind.PART,
                        MeetingPhrases.Kind.SHIFT,
                        MeetingPhrases.Kind.PUBLICATION,
                        MeetingPhrases.Kind.SAME)
                .flatMap(kind -> phrases.find(kind, words).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("not in the table: " + words));
        TimeExpression.Kind kind = TimeExpression.Kind.valueOf(phrase.kind().name());
        boolean counts = kind == TimeExpression.Kind.SHIFT || kind == TimeExpression.Kind.PUBLICATION;
        return new TimeExpression(kind, span, counts ? List.of(phrase.number()) : List.of(), null, 0, phrase.part());
    }

    /** "2 and 3", "second to fourth": the numbers, ranges with all between their ends. */
    private List<Integer> numbers(String words) {
        List<Integer> numbers = new ArrayList<>();
        Matcher matcher = number.matcher(words);
        int lastEnd = 0;
        while (matcher.find()) {
            int value = Character.isDigit(matcher.group().charAt(0))
                    ? Integer.parseInt(matcher.group())
                    : phrases.find(MeetingPhrases.Kind.ORDINAL, matcher.group())
                            .or(() -> phrases.find(MeetingPhrases.Kind.CARDINAL, matcher.group()))
                            .orElseThrow()
                            .number();
            String between = words.substring(lastEnd, matcher.start());
            boolean range = !numbers.isEmpty() && between.matches(".*(?:[-–—]|\\bto\\b).*");
            int first = range ? numbers.get(numbers.size() - 1) + 1 : value;
            IntStream.rangeClosed(first, value).forEach(numbers::add);
            lastEnd = matcher.end();
        }
        return numbers;
    }
}
