package org.placard.token;

/** A sequence of words with their lemmas; outside it both are empty. */
public interface Lemmas {
    int size();

    /** The lemma of the word at {@code i}; empty for what is no word. */
    String lemma(int i);

    /** The word at {@code i} as it stands, in lower case; empty for what is no word. */
    String lower(int i);
}
