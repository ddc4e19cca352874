package org.placard.stance;

import java.util.List;
import org.placard.text.Span;

/**
 * What the grammar of clauses reads in one sentence.
 *
 * @param stances those that the sentence asserts
 * @param denied places of cues whose stance the words around them take away: denied, hoped, asked, conditional
 * @param unread what it does not know
 */
public record GrammarReading(SentenceStances stances, List<Span> denied, List<Unread> unread) {
    public GrammarReading {
        denied = List.copyOf(denied);
        unread = List.copyOf(unread);
    }

    /** The same sentence with other stances, such as those of these that are likely. */
    public GrammarReading with(SentenceStances others) {
        return new GrammarReading(others, denied, unread);
    }
}
