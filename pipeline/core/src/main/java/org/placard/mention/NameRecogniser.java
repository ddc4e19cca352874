package org.placard.mention;

import java.util.List;
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

    /** The names of organisations in {@code sentence}, in UTF-16 units of it, in order; none where it does not tell them. */
    default List<Span> organizations(String sentence) {
        return List.of();
    }
}
