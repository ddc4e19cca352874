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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/** The table {@code report/date-lines.csv}: lines at the head of a report that date it. */
final class DateLines {
    static final String RESOURCE = "/report/date-lines.csv";
    /** Passages and lines that are looked at: the head of a record names who was present. */
    private static final int PASSAGES = 16;

    private static final int LINES = 32;
    /** Greatest length of a line that may give a day, and of a title, in UTF-16 units. */
    private static final int LONGEST = 240;

    private static final int LONGEST_TITLE = 400;
    /** Shorter lines may end as sentences do and say no more than "16 p." */
    private static final int SHORTEST_PARAGRAPH = 40;

    private final List<Layout> layouts;

    private DateLines(List<Layout> layouts) {
        this.layouts = layouts;
    }

    /** What a line says the day of; what comes first outweighs what comes later. */
    private enum Of {
        SITTING,
        MEETING,
        LINE,
        OPENING
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

    /**
     * The day that the head gives: by the line that outweighs the others, else by the first, else by the first words of the first
     * paragraph. A long paragraph ends the head.
     */
    Optional<LocalDate> find(CharSequence text, List<Passage> passages) {
        List<String> head = new ArrayList<>();
        for (Passage passage : passages.subList(0, Math.min(PASSAGES, passages.size()))) {
            String words = passage.span().of(text);
            head.add(words);
            if (words.length() > LONGEST && words.lines().count() < 2 && !isTitle(words)) {
                break;
            }
            words.lines().filter(line -> line.length() < words.length()).forEach(head::add);
        }
        List<String> lines = head.subList(0, Math.min(LINES, head.size()));
        return Stream.of(Of.SITTING, Of.MEETING, Of.LINE)
                .flatMap(of -> lines.stream().flatMap(line -> read(line, of).stream()))
                .findFirst()
                .or(() -> head.stream()
                        .filter(DateLines::isParagraph)
                        .findFirst()
                        .flatMap(paragraph -> read(paragraph, Of.OPENING)));
    }

    /** A press release's title may be long; a paragraph ends as its last sentence does. */
    private static boolean isTitle(String line) {
        return line.length() <= LONGEST_TITLE && !endsSentence(line);
    }

    private static boolean isParagraph(String line) {
        return line.length() >= SHORTEST_PARAGRAPH && endsSentence(line);
    }

    private static boolean endsSentence(String line) {
        return ".!?:;”\"".indexOf(line.charAt(line.length() - 1)) >= 0;
    }

    /** The day that a line gives, whatever it is of. */
    Optional<LocalDate> read(String line) {
        return Arrays.stream(Of.values()).flatMap(of -> read(line, of).stream()).findFirst();
    }

    private Optional<LocalDate> read(String line, Of of) {
        // a day with which a paragraph begins stands in its first words
        String start = line.length() > LONGEST && of == Of.OPENING ? line.substring(0, LONGEST) : line;
        if (start.length() > LONGEST) {
            return Optional.empty();
        }
        String words = start.replace('\u00a0', ' ').replaceAll("\\s+", " ").strip();
        for (Layout layout : layouts) {
            Matcher matcher = layout.pattern().matcher(words);
            if (layout.of() == of && (of == Of.OPENING ? matcher.lookingAt() : matcher.matches())) {
                return DateFinder.last(matcher.group());
            }
        }
        return Optional.empty();
    }
}
