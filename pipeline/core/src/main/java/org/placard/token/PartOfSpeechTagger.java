package org.placard.token;

import java.util.List;

/** Gives the words of a sentence their parts of speech. Implementations are thread-safe. */
public interface PartOfSpeechTagger {
    /**
     * The tag of each word, in order, of the Penn Treebank's tag set (Marcus et al. 1993).
     *
     * @param words of one sentence, as written
     */
    List<String> tag(List<String> words);
}
