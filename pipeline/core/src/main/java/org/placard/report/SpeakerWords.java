package org.placard.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The table {@code report/speakers.csv}: words by which a speaker's label is told. */
final class SpeakerWords {
    static final String RESOURCE = "/report/speakers.csv";
    static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setCommentMarker('#')
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();

    /** What a row's words are; the table's header explains each. */
    enum Kind {
        HONORIFIC,
        CAPACITY,
        BEHALF,
        JOINER,
        PRESIDING,
        SAYING,
        STATEMENT,
        FIRST
    }

    private final Map<Kind, TreeSet<String>> words;

    private SpeakerWords(Map<Kind, TreeSet<String>> words) {
        this.words = words;
    }

    static SpeakerWords load() {
        Map<Kind, TreeSet<String>> words = new EnumMap<>(Kind.class);
        // of alternatives, an expression takes the first that fits: the longer has to stand first
        Comparator<String> longest = Comparator.comparingInt(String::length).reversed();
        for (Kind kind : Kind.values()) {
            words.put(kind, new TreeSet<>(longest.thenComparing(Comparator.naturalOrder())));
        }
        try (InputStream in = SpeakerWords.class.getResourceAsStream(RESOURCE);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            for (CSVRecord row : FORMAT.parse(reader)) {
                words.get(Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)))
                        .add(row.get("words"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE + " cannot be read", e);
        }
        return new SpeakerWords(words);
    }

    /** The words of a kind as one group of a regular expression. */
    String alternation(Kind kind) {
        return words.get(kind).stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
    }
}
