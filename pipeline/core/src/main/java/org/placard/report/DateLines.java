package org.placard.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
    private static final int LONGEST_TITLE = 400;

    private final List<Layout> layouts;

    private DateLines(List<Layout> layouts) {
        this.layouts = layouts;
    }

    /** What a line says the day of; what comes first outweighs what comes later. */
    private enum Of {
        SITTING,
        MEETING,
        LINE
    }

    private record Layout(Pattern pattern, Of of) {}

    static DateLines load() {
        List<Layout> layouts = new ArrayList<>();
        try (InputStream in = DateLines.class.getResourceAsStream(RESOURCE);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            for (CSVRecord row : SpeakerWords.FORMAT.parse(reader)) {
                String pattern = row.get("pattern")
                        .replace("{weekday}", Layouts.WEEKDAY)
                        .replace("{named}", Layouts.WEEKDAY.substring(0, Layouts.WEEKDAY.length() - 1))
                        .replace("{range}", DateFinder.RANGE)
                        .replace("{date}", DateFinder.EXPRESSION);
                layouts.add(new Layout(
                        Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                        Of.valueOf(row.get("of").toUpperCase(Locale.ROOT))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE + " cannot be read", e);
        }
        return new DateLines(List.copyOf(layouts));
    }

    /** The day that the first lines give: by the line that outweighs the others, else by the first; a paragraph ends the head. */
    Optional<LocalDate> find(CharSequence text, List<Passage> passages) {
        List<String> lines = passages.stream()
                .limit(HEAD)
                .flatMap(passage -> Stream.concat(
                        Stream.of(passage.span().of(text)),
                        passage.span().of(text).lines()))
                .limit(2L * HEAD)
                .takeWhile(line -> line.length() <= LONGEST || line.lines().count() >= 2 || isTitle(line))
                .filter(line -> line.length() <= LONGEST)
                .toList();
        return Arrays.stream(Of.values())
                .flatMap(of -> lines.stream().flatMap(line -> read(line, of).stream()))
                .findFirst();
    }

    /** A press release's title may be long; a paragraph ends as its last sentence does. */
    private static boolean isTitle(String line) {
        return line.length() <= LONGEST_TITLE && ".!?:;”\"".indexOf(line.charAt(line.length() - 1)) < 0;
    }

    /** The day that a line gives, whatever it is of. */
    Optional<LocalDate> read(String line) {
        return Arrays.stream(Of.values()).flatMap(of -> read(line, of).stream()).findFirst();
    }

    private Optional<LocalDate> read(String line, Of of) {
        String words = line.replace('\u00a0', ' ').replaceAll("\\s+", " ").strip();
        return layouts.stream()
                        .filter(layout -> layout.of() == of)
                        .anyMatch(layout -> layout.pattern().matcher(words).matches())
                ? DateFinder.last(words)
                : Optional.empty();
    }
}
