package org.placard.stance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.placard.gazetteer.Table;
import org.placard.syntax.TaggedSentence;

/** Classes of words on which frames rest ({@code gazetteers/vocabulary.csv}), spelling variants folded. Immutable. */
public final class Lexicon {
    private static final String VOCABULARY = "gazetteers/vocabulary.csv";
    private static final String VARIANTS = "gazetteers/variants.csv";

    /** Part of speech of a listed word. */
    enum Pos {
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
    }

    private final Map<String, Map<Pos, Words>> classes = new HashMap<>();
    private final Map<String, String> variants = new HashMap<>();

    private Lexicon() {}

    /**
     * Loads the vocabulary from the class path.
     *
     * @throws org.placard.gazetteer.InvalidGazetteerException where a file is missing or damaged
     */
    public static Lexicon load() {
        var lexicon = new Lexicon();
        for (Table.Row row : Table.onClassPath(VARIANTS, "lemma", "variants").rows()) {
            row.words("variants").forEach(variant -> lexicon.variants.put(variant, row.text("lemma")));
        }
        for (Table.Row row :
                Table.onClassPath(VOCABULARY, "class", "pos", "lemmas").rows()) {
            Words words = lexicon.classes
                    .computeIfAbsent(row.text("class"), key -> new HashMap<>())
                    .computeIfAbsent(row.word("pos", Pos.class), key -> new Words());
            for (String listed : row.words("lemmas")) {
                List<String> parts = List.of(listed.toLowerCase(Locale.ROOT).split(" "));
                if (parts.size() == 1) {
                    words.single.add(parts.get(0));
                } else {
                    words.several
                            .computeIfAbsent(parts.get(0), key -> new ArrayList<>())
                            .add(parts);
                }
            }
        }
        return lexicon;
    }

    /** The spelling under which a lemma is listed. */
    public String folded(String lemma) {
        return variants.getOrDefault(lemma, lemma);
    }

    Collection<String> classes() {
        return classes.keySet();
    }

    /** Whether a lemma alone belongs to a class. */
    boolean has(String wordClass, Pos pos, String lemma) {
        Words words = words(wordClass, pos);
        return words != null && words.single.contains(folded(lemma));
    }

    /** Whether any class has a lemma, alone or as the first of several words. */
    boolean knows(Pos pos, String lemma) {
        return classes.values().stream()
                .map(byPos -> byPos.get(pos))
                .anyMatch(words -> words != null && (words.single.contains(lemma) || words.several.containsKey(lemma)));
    }

    /** Whether a word of the class stands at {@code i}, with all of its words. */
    boolean at(TaggedSentence sentence, int i, String wordClass, Pos pos) {
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

    private boolean several(TaggedSentence sentence, int i, Words words, String first) {
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
    boolean within(TaggedSentence sentence, int from, int to, String wordClass, Pos pos) {
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
