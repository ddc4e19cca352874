package org.placard.app.unknown;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Every word that some table of the grammar has, in whatever form. */
final class KnownWords {
    private static final List<String> TABLES =
            List.of("cues.csv", "frames.csv", "word-classes.csv", "irregular-verbs.csv", "vocabulary.csv");
    private static final List<String> ENDINGS = List.of("", "s", "es", "d", "ed");

    private final Set<String> words;

    private KnownWords(Set<String> words) {
        this.words = Set.copyOf(words);
    }

    /** From the tables in use, a project's rows among them. */
    static KnownWords load() {
        Set<String> words = new HashSet<>();
        for (String table : TABLES) {
            try (InputStream in = KnownWords.class.getClassLoader().getResourceAsStream("gazetteers/" + table)) {
                if (in != null) {
                    new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                            .lines()
                            .filter(line -> !line.startsWith("#"))
                            .flatMap(line ->
                                    List.of(line.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")).stream())
                            .forEach(words::add);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(table + " cannot be read", e);
            }
        }
        return new KnownWords(words);
    }

    /** Whether a verb's form, or what it may be a form of, is known. */
    boolean has(String form) {
        for (String ending : ENDINGS) {
            if (form.endsWith(ending)) {
                String stem = form.substring(0, form.length() - ending.length());
                boolean doubled = stem.length() > 3 && stem.charAt(stem.length() - 1) == stem.charAt(stem.length() - 2);
                if (words.contains(stem)
                        || stem.endsWith("i") && words.contains(stem.substring(0, stem.length() - 1) + "y")
                        || doubled && words.contains(stem.substring(0, stem.length() - 1))) {
                    return true;
                }
            }
        }
        return false;
    }
}
