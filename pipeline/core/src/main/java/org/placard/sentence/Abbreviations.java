package org.placard.sentence;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The table {@code sentence/abbreviations.csv}: which words a full stop may follow without ending a sentence. */
final class Abbreviations {
    private static final String RESOURCE = "/sentence/abbreviations.csv";
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setCommentMarker('#')
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();
    private static final Set<Kind> NONE = EnumSet.noneOf(Kind.class);

    /** What a word of the table says about the end of a sentence; the table's header explains each. */
    enum Kind {
        INNER,
        TITLE,
        NUMBER,
        EITHER,
        HOUR,
        LETTERED,
        JOINER,
        ZONE,
        OPENER,
        SPEECH
    }

    private final Map<String, Set<Kind>> kinds;
    private final List<String> examples;

    private Abbreviations(Map<String, Set<Kind>> kinds, List<String> examples) {
        this.kinds = Map.copyOf(kinds);
        this.examples = List.copyOf(examples);
    }

    static Abbreviations load() {
        Map<String, Set<Kind>> kinds = new HashMap<>();
        List<String> examples = new ArrayList<>();
        try (InputStream in = Abbreviations.class.getResourceAsStream(RESOURCE);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            for (CSVRecord row : FORMAT.parse(reader)) {
                Kind kind = Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
                add(kinds, row.get("word"), kind);
                if (kind == Kind.LETTERED) {
                    add(kinds, row.get("word").toLowerCase(Locale.ROOT), kind);
                }
                examples.add(row.get("example"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE + " cannot be read", e);
        }
        return new Abbreviations(kinds, examples);
    }

    private static void add(Map<String, Set<Kind>> kinds, String word, Kind kind) {
        kinds.computeIfAbsent(word, w -> EnumSet.noneOf(Kind.class)).add(kind);
    }

    boolean is(CharSequence word, Kind kind) {
        return kindsOf(word).contains(kind);
    }

    Set<Kind> kindsOf(CharSequence word) {
        return kinds.getOrDefault(word.toString(), NONE);
    }

    /** Every row's example, in the table's order. */
    List<String> examples() {
        return examples;
    }
}
