package org.placard.token;

import edu.stanford.nlp.process.Morphology;
import java.util.LinkedHashSet;
import java.util.Set;

/** The lemmas that a word may have where its part of speech is not known, by CoreNLP's morphology. Thread-safe. */
final class Inflections {
    private final ThreadLocal<Morphology> morphology = ThreadLocal.withInitial(Morphology::new);

    /** As a plural noun; itself where it is none. */
    String singular(String word) {
        return morphology.get().lemma(word, "NNS", true);
    }

    /** As a noun: itself, and the singular of a plural. */
    Set<String> nouns(String word) {
        return lemmas(word, "NNS");
    }

    /** As a verb: itself, and the base of a third person, past, participle or gerund. */
    Set<String> verbs(String word) {
        return lemmas(word, "VBZ", "VBD", "VBN", "VBG");
    }

    private Set<String> lemmas(String word, String... tags) {
        Set<String> lemmas = new LinkedHashSet<>();
        lemmas.add(word);
        for (String tag : tags) {
            lemmas.add(morphology.get().lemma(word, tag, true));
        }
        return lemmas;
    }
}
