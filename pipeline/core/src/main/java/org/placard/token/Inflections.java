package org.placard.token;

import edu.stanford.nlp.process.Morphology;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The lemmas that a word may have where its part of speech is not known, by CoreNLP's morphology. Thread-safe. */
final class Inflections {
    /** A corpus has more words than this, but these are most of its text; each costs the morphology five passes. */
    private static final int KEPT = 20_000;

    private final Map<String, Set<String>> nouns = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> verbs = new ConcurrentHashMap<>();
    private final ThreadLocal<Morphology> morphology = ThreadLocal.withInitial(BoundedMorphology::new);

    /** As a plural noun; itself where it is none. */
    String singular(String word) {
        return morphology.get().lemma(word, "NNS", true);
    }

    /** As a noun: itself, and the singular of a plural. */
    Set<String> nouns(String word) {
        return kept(nouns, word, "NNS");
    }

    /** As a verb: itself, and the base of a third person, past, participle or gerund. */
    Set<String> verbs(String word) {
        return kept(verbs, word, "VBZ", "VBD", "VBN", "VBG");
    }

    private Set<String> kept(Map<String, Set<String>> known, String word, String... tags) {
        Set<String> lemmas = known.get(word);
        if (lemmas == null) {
            lemmas = Collections.unmodifiableSet(lemmas(word, tags));
            if (known.size() < KEPT) {
                known.put(word, lemmas);
            }
        }
        return lemmas;
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
