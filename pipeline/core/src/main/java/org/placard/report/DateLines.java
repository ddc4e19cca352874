package org.placard.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/** The table {@code report/date-lines.csv}: lines at the head of a report that date it. */
final class DateLines {
    static final String RESOURCE = "/report/date-lines.csv";
    /** Lines that are looked at, and their greatest length. */
    private static final int HEAD = 8;

    private static final int LONGEST = 160;

    private final List<Layout> layouts;

    private DateLines(List<Layout> layouts) {
        this.layouts = layouts;
    }

    /** @param ofMeeting whether it says when people met */
    private record Layout(Pattern pattern, boolean ofMeeting) {}

    static DateLines load() {
        List<Layout> layouts = new ArrayList<>();
        try (InputStream in = DateLines.class.getResourceAsStream(RESOURCE);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            for (CSVRecord row : SpeakerWords.FORMAT.parse(reader)) {
                String pattern = row.get("pattern")
                        .replace("{weekday}", Layouts.WEEKDAY)
                        .replace("{date}", DateFinder.EXPRESSION);
                layouts.add(new Layout(
                        Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                        row.get("of").equals("meeting")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE + " cannot be read", e);
        }
        return new DateLines(List.copyOf(layouts));
    }

    /**
     * The day that the first lines give, by the first of them that says when people met, else by the first that is a date line;
     * a paragraph ends the head.
     */
    Optional<LocalDate> find(CharSequence text, List<Passage> passages) {
        List<String> lines = passages.stream()
                .limit(HEAD)
                .flatMap(passage -> Stream.concat(
                        Stream.of(passage.span().of(text)),
                        passage.span().of(text).lines()))
                .limit(2L * HEAD)
                .takeWhile(line -> line.length() <= LONGEST || line.lines().count() >= 2)
                .filter(line -> line.length() <= LONGEST)
                .toList();
        return lines.stream()
                .flatMap(line -> read(line, true).stream())
                .findFirst()
                .or(() -> lines.stream().flatMap(line -> read(line).stream()).findFirst());
    }

    /** The day that a line gives. */
    Optional<LocalDate> read(String line) {
        return read(line, false);
    }

    private Optional<LocalDate> read(String line, boolean ofMeeting) {
        String words = line.replace('\u00a0', ' ').replace('\n', ' ').strip();
        return layouts.stream()
                        .filter(layout -> layout.ofMeeting() || !ofMeeting)
                        .anyMatch(layout -> layout.pattern().matcher(words).matches())
                ? DateFinder.last(words)
                : Optional.empty();
    }
}
