package org.placard.sentence;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.placard.sentence.Meeting.PartOfDay;

/** The table {@code sentence/meeting-phrases.csv}. */
final class MeetingPhrases {
    private static final String RESOURCE = "/sentence/meeting-phrases.csv";
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setCommentMarker('#')
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();

    /** What a phrase says; the table's header explains each. */
    enum Kind {
        PART,
        SHIFT,
        PUBLICATION,
        SAME,
        ORDINAL,
        CARDINAL,
        AHEAD,
        REFERENCE,
        OWN,
        WHOLE
    }

    /** One row; {@code number} is 0 and {@code part} null where the value gives none. */
    record Phrase(Kind kind, String words, int number, PartOfDay part, String example) {}

    private final Map<Kind, Map<String, Phrase>> phrases;

    private MeetingPhrases(Map<Kind, Map<String, Phrase>> phrases) {
        this.phrases = phrases;
    }

    static MeetingPhrases load() {
        Map<Kind, Map<String, Phrase>> phrases = new LinkedHashMap<>();
        try (InputStream in = MeetingPhrases.class.getResourceAsStream(RESOURCE);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            for (CSVRecord row : FORMAT.parse(reader)) {
                Phrase phrase = phrase(row);
                phrases.computeIfAbsent(phrase.kind(), k -> new LinkedHashMap<>())
                        .put(phrase.words(), phrase);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE + " cannot be read", e);
        }
        return new MeetingPhrases(phrases);
    }

    private static Phrase phrase(CSVRecord row) {
        int number = 0;
        PartOfDay part = null;
        for (String value : row.get("value").split(" ")) {
            if (value.matches("-?\\d+")) {
                number = Integer.parseInt(value);
            } else if (!value.isEmpty()) {
                part = PartOfDay.valueOf(value.toUpperCase(Locale.ROOT));
            }
        }
        Kind kind = Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
        return new Phrase(kind, row.get("phrase"), number, part, row.get("example"));
    }

    List<Phrase> all() {
        return phrases.values().stream().flatMap(m -> m.values().stream()).toList();
    }

    Optional<Phrase> find(Kind kind, String words) {
        return Optional.ofNullable(
                phrases.get(kind).get(words.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ")));
    }

    /** An alternation of the phrases of some kinds, the longest first, without groups. */
    String alternation(Kind... kinds) {
        List<String> words = new ArrayList<>();
        for (Kind kind : kinds) {
            words.addAll(phrases.get(kind).keySet());
        }
        words.sort((a, b) -> b.length() - a.length());
        return "(?:" + String.join("|", words).replace(" ", "\\s+") + ")";
    }

    /** A pattern that finds a phrase of {@code kind} as whole words, whatever their case. */
    Pattern anyOf(Kind kind) {
        return Pattern.compile("\\b" + alternation(kind) + "\\b", Pattern.CASE_INSENSITIVE);
    }

    /** A pattern that finds a phrase of {@code kind} at the end of what it looks at. */
    Pattern endingIn(Kind kind) {
        return Pattern.compile("\\b" + alternation(kind) + "\\s*$", Pattern.CASE_INSENSITIVE);
    }
}
