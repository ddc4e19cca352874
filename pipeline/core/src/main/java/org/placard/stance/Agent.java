package org.placard.stance;

import org.placard.syntax.Holders;
import org.placard.text.Span;

/**
 * Who holds a stance: holders named in the sentence, or a pronoun for the last speaker.
 *
 * @param holders null for a pronoun
 * @param span the holders' or the pronoun's place
 */
public record Agent(Holders holders, Span span) {
    static Agent of(Holders holders) {
        return new Agent(holders, holders.span());
    }

    static Agent pronoun(Span span) {
        return new Agent(null, span);
    }

    public boolean isPronoun() {
        return holders == null;
    }
}
