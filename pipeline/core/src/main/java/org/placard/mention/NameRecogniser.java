package org.placard.mention;

import org.placard.text.Span;

/** Tells what a proper name is by the sentence around it. Implementations are thread-safe. */
public interface NameRecogniser {
    /** What a name can be. */
    enum NameType {
        LOCATION,
        ORGANIZATION,
        PERSON,
        /** Not recognised as a name. */
        NONE
    }

    /**
     * The type of the name that covers {@code place} in {@code sentence}; the first one's where several do.
     *
     * @param place in UTF-16 units of {@code sentence}
     */
    NameType typeOf(String sentence, Span place);
}
