package org.placard.clause;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The members of every {@link FunctionWord} class. Immutable. */
public final class FunctionWords {
    private static final String FILE = "/gazetteers/function-words.csv";

    private final Map<FunctionWord, Set<String>> words = new EnumMap<>(FunctionWord.class);

    private FunctionWords() {}

    /**
     * Loads the classes from the class path.
     *
     * @throws UncheckedIOException where the file is missing
     * @throws IllegalArgumentException where it names an unknown class or leaves one out
     */
    public static FunctionWords load() {
        var loaded = new FunctionWords();
        Map<String, FunctionWord> byKey = new HashMap<>();
        for (FunctionWord word : FunctionWord.values()) {
            byKey.put(word.key(), word);
        }
        var format = CSVFormat.DEFAULT
                .builder()
                .setCommentMarker('#')
                .setHeader()
                .setSkipHeaderRecord(true)
                .setTrim(true)
                .get();
        try (InputStream in = FunctionWords.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IOException(FILE + " is not on the class path");
            }
            for (CSVRecord row : format.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                FunctionWord word = byKey.get(row.get("class"));
                if (word == null) {
                    throw new IllegalArgumentException(FILE + ", record " + row.getRecordNumber()
                            + ": no class of function words is called '" + row.get("class") + "'");
                }
                loaded.words
                        .computeIfAbsent(word, key -> new HashSet<>())
                        .addAll(Set.of(row.get("words").split("\\|")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (FunctionWord word : FunctionWord.values()) {
            if (!loaded.words.containsKey(word)) {
                throw new IllegalArgumentException(FILE + " lists no word of class " + word.key());
            }
        }
        return loaded;
    }

    /** Whether a word in lower case belongs to a class. */
    public boolean has(FunctionWord function, String word) {
        return words.get(function).contains(word);
    }
}
