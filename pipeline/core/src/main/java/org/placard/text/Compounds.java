package org.placard.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The table {@code text/compounds.csv}: halves of words that are written with a hyphen. */
final class Compounds {
    static final String RESOURCE = "/text/compounds.csv";
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setCommentMarker('#')
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();
    private static final String VOWELS = "aeiou";

    private final Set<String> firsts = new HashSet<>();
    private final Set<String> seconds = new HashSet<>();

    private Compounds() {}

    static Compounds load() {
        Compounds compounds = new Compounds();
        try (InputStream in = Compounds.class.getResourceAsStream(RESOURCE);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            for (CSVRecord row : FORMAT.parse(reader)) {
                (row.get("half").equals("first") ? compounds.firsts : compounds.seconds).add(row.get("word"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE + " cannot be read", e);
        }
        return compounds;
    }

    /**
     * Whether two halves make a word with a hyphen between them; English also parts two equal vowels so ("re-elect").
     *
     * @param first in small letters, not empty
     * @param second in small letters, not empty
     * @param unbroken whether the text breaks no words, so that a first half is no syllable of a longer word
     */
    boolean areHyphenated(String first, String second, boolean unbroken) {
        char last = first.charAt(first.length() - 1);
        boolean sameVowel = VOWELS.indexOf(last) >= 0 && second.charAt(0) == last;
        // syllables of longer words look like short first halves: "in-terim", "on-going"
        boolean isHalf = unbroken || first.length() > 2 && second.length() > first.length();
        return seconds.contains(second) || sameVowel || firsts.contains(first) && isHalf;
    }
}
