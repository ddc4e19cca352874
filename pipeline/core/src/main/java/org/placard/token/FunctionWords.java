package org.placard.token;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.placard.gazetteer.Table;

/** The members of every {@link FunctionWord} class. Immutable. */
public final class FunctionWords {
    private static final String FILE = "gazetteers/function-words.csv";

    private final Map<FunctionWord, Set<String>> words = new EnumMap<>(FunctionWord.class);

    private FunctionWords() {}

    /**
     * Loads the classes from the class path.
     *
     * @throws org.placard.gazetteer.InvalidGazetteerException where the file is missing or names an unknown class
     * @throws IllegalArgumentException where it leaves one out
     */
    public static FunctionWords load() {
        var loaded = new FunctionWords();
        for (Table.Row row : Table.onClassPath(FILE, "class", "words").rows()) {
            loaded.words
                    .computeIfAbsent(row.word("class", FunctionWord.class), key -> new HashSet<>())
                    .addAll(row.words("words"));
        }
        for (FunctionWord word : FunctionWord.values()) {
            if (!loaded.words.containsKey(word)) {
                throw new IllegalArgumentException(FILE + " lists no word of class "
                        + word.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            }
        }
        return loaded;
    }

    /** Whether a word in lower case belongs to a class. */
    public boolean has(FunctionWord function, String word) {
        return words.get(function).contains(word);
    }
}
