package org.placard.token;

import edu.stanford.nlp.process.Morphology;

/** CoreNLP's morphology, which recurses over the hyphens of a word: what is longer than any word is its own lemma. Not thread-safe. */
public final class BoundedMorphology extends Morphology {
    /** In UTF-16 units. */
    private static final int LONGEST = 80;

    /** Creates one; each thread needs its own. */
    public BoundedMorphology() {}

    /** As CoreNLP's, for a word of up to 80 units; any other as it is. */
    @Override
    public String lemma(String word, String tag, boolean lowercase) {
        return word.length() > LONGEST ? word : super.lemma(word, tag, lowercase);
    }
}
