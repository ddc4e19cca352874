package org.placard.token;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.placard.gazetteer.Table;

/**
 * The words on which grammar and frames rest: closed classes ({@code gazetteers/function-words.csv}) and classes of verbs,
 * nouns and adjectives ({@code vocabulary.csv}), spelling variants folded ({@code variants.csv}). Immutable.
 */
public final class Lexicon {
    private static final String FUNCTION_WORDS = "gazetteers/function-words.csv";
    private static final String VOCABULARY = "gazetteers/vocabulary.csv";
    private static final String VARIANTS = "gazetteers/variants.csv";

    /** A row with this part of speech lists classes, whose words are its own. */
    private static final String CLASSES = "class";

    /** What a listed ending begins with. */
    private static final String ENDING = "-";

    /** A word has so many letters ahead of its ending at least. */
    private static final int STEM = 2;

    /** Part of speech of a listed word. */
    public enum Pos {
        VERB,
        NOUN,
        ADJECTIVE,
        ADVERB,
        PHRASE
    }

    /** Words of one class and part of speech; those of several words by their first. */
    private static final class Words {
        private final Set<String> single = new HashSet<>();
        private final Map<String, List<List<String>>> several = new HashMap<>();

        void add(String listed) {
            List<String> parts = List.of(listed.toLowerCase(Locale.ROOT).split(" "));
            if (parts.size() == 1) {
                single.add(parts.get(0));
            } else {
                several.computeIfAbsent(parts.get(0), key -> new ArrayList<>()).add(parts);
            }
        }

        void addAll(Words others) {
            single.addAll(others.single);
            others.several.forEach((first, phrases) ->
                    several.computeIfAbsent(first, key -> new ArrayList<>()).addAll(phrases));
        }
    }

    private final Map<FunctionWord, Set<String>> closed = new EnumMap<>(FunctionWord.class);
    private final Map<FunctionWord, List<String>> endings = new EnumMap<>(FunctionWord.class);
    private final Map<String, Map<Pos, Words>> classes = new HashMap<>();
    private final Map<String, String> variants = new HashMap<>();
    private final Inflections inflections = new Inflections();

    private Lexicon() {}

    /**
     * Loads the words from the class path.
     *
     * @throws org.placard.gazetteer.InvalidGazetteerException where a file is missing or damaged, or names an unknown class
     * @throws IllegalArgumentException where a closed class has no word
     */
    public static Lexicon load() {
        var lexicon = new Lexicon();
        lexicon.readClosed();
        for (Table.Row row : Table.onClassPath(VARIANTS, "lemma", "variants").rows()) {
            row.words("variants").forEach(variant -> lexicon.variants.put(variant, row.text("lemma")));
        }
        lexicon.readOpen();
        return lexicon;
    }

    private void readClosed() {
        for (Table.Row row : Table.onClassPath(FUNCTION_WORDS, "class", "words").rows()) {
            FunctionWord function = row.word("class", FunctionWord.class);
            for (String word : row.words("words")) {
                if (word.startsWith(ENDING)) {
                    endings.computeIfAbsent(function, key -> new ArrayList<>()).add(word.substring(ENDING.length()));
                } else {
                    closed.computeIfAbsent(function, key -> new HashSet<>()).add(word);
                }
            }
        }
        for (FunctionWord word : FunctionWord.values()) {
            if (!closed.containsKey(word) && !endings.containsKey(word)) {
                throw new IllegalArgumentException(FUNCTION_WORDS + " lists no word of class "
                        + word.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            }
        }
    }

    private void readOpen() {
        for (Table.Row row :
                Table.onClassPath(VOCABULARY, "class", "pos", "lemmas").rows()) {
            Map<Pos, Words> own = classes.computeIfAbsent(row.text("class"), key -> new EnumMap<>(Pos.class));
            if (row.text("pos").equals(CLASSES)) {
                for (String member : row.words("lemmas")) {
                    if (!classes.containsKey(member)) {
                        throw row.invalid("no class '" + member + "' stands ahead of it");
                    }
                    classes.get(member).forEach((pos, words) -> own.computeIfAbsent(pos, key -> new Words())
                            .addAll(words));
                }
            } else {
                Words words = own.computeIfAbsent(row.word("pos", Pos.class), key -> new Words());
                row.words("lemmas").forEach(words::add);
            }
        }
    }

    /** Whether a word in lower case belongs to a closed class, or has an ending that its words have. */
    public boolean has(FunctionWord function, String word) {
        if (closed.getOrDefault(function, Set.of()).contains(word)) {
            return true;
        }
        // asked of every word again and again, so without a stream
        for (String ending : endings.getOrDefault(function, List.of())) {
            if (word.length() >= ending.length() + STEM && word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** The one word of a closed class that has one. */
    public String only(FunctionWord function) {
        return closed.get(function).iterator().next();
    }

    /** The one word of a class that has one. */
    public String only(String wordClass, Pos pos) {
        return words(wordClass, pos).single.iterator().next();
    }

    /** A word in lower case without the ending of a plural. */
    public String singular(String word) {
        return inflections.singular(word);
    }

    /** Whether words in lower case begin with a phrase of a class. */
    public boolean opens(String wordClass, List<String> words) {
        Words phrases = words(wordClass, Pos.PHRASE);
        if (phrases == null || words.isEmpty()) {
            return false;
        }
        return phrases.single.contains(words.get(0))
                || phrases.several.getOrDefault(words.get(0), List.of()).stream()
                        .anyMatch(phrase -> words.size() >= phrase.size()
                                && words.subList(0, phrase.size()).equals(phrase));
    }

    /** The spelling under which a lemma is listed. */
    public String folded(String lemma) {
        return variants.getOrDefault(lemma, lemma);
    }

    /** Whether a lemma alone belongs to a class. */
    public boolean has(String wordClass, Pos pos, String lemma) {
        Words words = words(wordClass, pos);
        return words != null && words.single.contains(folded(lemma));
    }

    /** Whether a word in lower case may be a form of a verb, a noun or an adjective of a class, its part of speech unknown. */
    public boolean mayBe(String wordClass, String word) {
        if (word.isEmpty()) {
            return false;
        }
        return has(wordClass, Pos.ADJECTIVE, word)
                || hasAny(wordClass, Pos.NOUN, inflections.nouns(word))
                || hasAny(wordClass, Pos.VERB, inflections.verbs(word));
    }

    /** Whether a word in lower case may be a noun of a class, in the singular or plural. */
    public boolean mayBeNoun(String wordClass, String word) {
        return !word.isEmpty() && hasAny(wordClass, Pos.NOUN, inflections.nouns(word));
    }

    private boolean hasAny(String wordClass, Pos pos, Set<String> lemmas) {
        for (String lemma : lemmas) {
            if (has(wordClass, pos, lemma)) {
                return true;
            }
        }
        return false;
    }

    /** Whether any class has a lemma, alone or as the first of several words. */
    public boolean knows(Pos pos, String lemma) {
        return classes.values().stream()
                .map(byPos -> byPos.get(pos))
                .anyMatch(words -> words != null && (words.single.contains(lemma) || words.several.containsKey(lemma)));
    }

    /** Whether a word of the class stands at {@code i}, with all of its words. */
    public boolean at(Lemmas sentence, int i, String wordClass, Pos pos) {
        Words words = words(wordClass, pos);
        if (words == null) {
            return false;
        }
        String lemma = folded(sentence.lemma(i));
        String lower = sentence.lower(i);
        if (words.single.contains(lemma) || words.single.contains(lower)) {
            return true;
        }
        return several(sentence, i, words, lemma) || !lower.equals(lemma) && several(sentence, i, words, lower);
    }

    private boolean several(Lemmas sentence, int i, Words words, String first) {
        for (List<String> phrase : words.several.getOrDefault(first, List.of())) {
            int at = i + 1;
            int k = 1;
            while (k < phrase.size()
                    && (sentence.lower(at).equals(phrase.get(k))
                            || folded(sentence.lemma(at)).equals(phrase.get(k)))) {
                at++;
                k++;
            }
            if (k == phrase.size()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word of the class stands in [from, to). */
    public boolean within(Lemmas sentence, int from, int to, String wordClass, Pos pos) {
        for (int i = Math.max(0, from); i < Math.min(to, sentence.size()); i++) {
            if (at(sentence, i, wordClass, pos)) {
                return true;
            }
        }
        return false;
    }

    private Words words(String wordClass, Pos pos) {
        Map<Pos, Words> byPos = classes.get(wordClass);
        return byPos == null ? null : byPos.get(pos);
    }
}
