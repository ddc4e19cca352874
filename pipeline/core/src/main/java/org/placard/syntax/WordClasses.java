package org.placard.syntax;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.placard.gazetteer.Table;

/** The members of every {@link WordClass}. Immutable. */
public final class WordClasses {
    /** Classes whose words say nothing of what a text is about. */
    private static final Set<WordClass> FUNCTION = EnumSet.of(
            WordClass.ADVERB,
            WordClass.DETERMINER,
            WordClass.BE,
            WordClass.HAVE,
            WordClass.MODAL,
            WordClass.CONJUNCTION,
            WordClass.SUBORDINATOR,
            WordClass.RELATIVE,
            WordClass.PREPOSITION,
            WordClass.PRONOUN,
            WordClass.POSSESSIVE_PRONOUN,
            WordClass.PROPOSAL,
            WordClass.TEXT);

    private static final String FILE = "gazetteers/word-classes.csv";

    private final Map<WordClass, Set<String>> words = new EnumMap<>(WordClass.class);

    private final Map<WordClass, List<String>> phrases = new EnumMap<>(WordClass.class);

    private WordClasses() {}

    /**
     * Loads the classes from the class path.
     *
     * @throws org.placard.gazetteer.InvalidGazetteerException where the file is missing or lists an unknown class
     * @throws IllegalArgumentException where it leaves one out
     */
    public static WordClasses load() {
        var classes = new WordClasses();
        for (Table.Row row : Table.onClassPath(FILE, "class", "words").rows()) {
            classes.words
                    .computeIfAbsent(row.word("class", WordClass.class), key -> new HashSet<>())
                    .addAll(row.words("words"));
        }
        for (WordClass wordClass : WordClass.values()) {
            if (!classes.words.containsKey(wordClass)) {
                throw new IllegalArgumentException(FILE + " lists no word of class " + wordClass.key());
            }
            classes.phrases.put(
                    wordClass,
                    classes.words.get(wordClass).stream()
                            .filter(word -> word.contains(" "))
                            .sorted()
                            .toList());
        }
        return classes;
    }

    /** The members of a class that have more than one word. */
    List<String> phrases(WordClass wordClass) {
        return phrases.get(wordClass);
    }

    /** All members of a class. */
    public Set<String> words(WordClass wordClass) {
        return Set.copyOf(words.get(wordClass));
    }

    /** Whether a word in lower case belongs to a class. */
    public boolean has(WordClass wordClass, String word) {
        return words.get(wordClass).contains(word);
    }

    /** Whether a word in lower case says nothing of what a text is about. */
    public boolean isFunctionWord(String word) {
        return FUNCTION.stream().anyMatch(wordClass -> has(wordClass, word));
    }

    /** Whether {@code term} is a word of a class; adverbs in -ly need not be listed. */
    public boolean has(WordClass wordClass, Term term) {
        if (!term.is(Term.Kind.WORD)) {
            return false;
        }
        return has(wordClass, term.lower())
                || wordClass == WordClass.ADVERB
                        && term.lower().length() > 4
                        && term.lower().endsWith("ly");
    }
}
