package org.placard.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The table of layouts, {@code report/layouts.csv}, in its order. */
final class Layouts {
    private static final String RESOURCE = "/report/layouts.csv";
    /** Longer lines are no headings. Also bounds the time that a pattern may take. */
    private static final int LONGEST_HEADING = 200;

    static final String WEEKDAY = "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day[,.]?\\s)?";
    private static final String DASH = "\\s?(?::|–|—|\\s-)\\s";
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setCommentMarker('#')
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .get();

    private final Map<String, List<Layout>> families;

    private Layouts(Map<String, List<Layout>> families) {
        this.families = families;
    }

    /** @throws IllegalStateException where a row cannot be read; it names the row */
    static Layouts load() {
        Map<String, List<Layout>> families = new LinkedHashMap<>();
        try (InputStream in = Layouts.class.getResourceAsStream(RESOURCE);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            for (CSVRecord row : FORMAT.parse(reader)) {
                Layout layout = layout(row);
                families.computeIfAbsent(layout.family(), f -> new ArrayList<>())
                        .add(layout);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE + " cannot be read", e);
        }
        return new Layouts(families);
    }

    private static Layout layout(CSVRecord row) {
        try {
            String pattern = row.get("pattern")
                    .replace("{weekday}", WEEKDAY)
                    .replace("{dash}", DASH)
                    .replace("{date}", DateFinder.EXPRESSION);
            return new Layout(
                    row.get("family"),
                    row.get("name"),
                    Integer.parseInt(row.get("least")),
                    Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                    row.get("example"));
        } catch (PatternSyntaxException | NumberFormatException e) {
            throw new IllegalStateException(RESOURCE + ", row " + row.getRecordNumber() + ": " + e.getMessage(), e);
        }
    }

    List<Layout> all() {
        return families.values().stream().flatMap(List::stream).toList();
    }

    /** What {@code line} says as a heading, by the first layout that reads it. */
    Optional<Layout.Heading> read(String line) {
        return all().stream().flatMap(layout -> layout.read(line).stream()).findFirst();
    }

    /** The headings among {@code passages}, by place in that list; all of one family, or none. */
    Map<Integer, Layout.Heading> headings(CharSequence text, List<Passage> passages) {
        Map<Integer, String> candidates = candidates(text, passages);
        for (List<Layout> family : families.values()) {
            Map<Integer, Layout.Heading> found = new LinkedHashMap<>();
            int least = Integer.MAX_VALUE;
            for (Map.Entry<Integer, String> candidate : candidates.entrySet()) {
                for (Layout layout : family) {
                    Optional<Layout.Heading> heading = layout.read(candidate.getValue());
                    if (heading.isPresent()) {
                        found.put(candidate.getKey(), heading.get());
                        least = Math.min(least, layout.least());
                        break;
                    }
                }
            }
            if (found.size() >= least) {
                return found;
            }
        }
        return Map.of();
    }

    private static Map<Integer, String> candidates(CharSequence text, List<Passage> passages) {
        Map<Integer, String> candidates = new LinkedHashMap<>();
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            if (passage.sort() != Passage.Sort.ITEM && passage.span().length() <= LONGEST_HEADING) {
                String line = passage.span().of(text).replace('\u00a0', ' ');
                if (line.chars().anyMatch(Character::isDigit)) {
                    candidates.put(i, line);
                }
            }
        }
        return candidates;
    }
}
