package org.placard.syntax;

/**
 * A noun phrase.
 *
 * @param first its first term
 * @param last its last term, inclusive; phrases with a preposition behind the head belong to it
 * @param head its head noun
 */
public record NounPhrase(int first, int last, int head) {
    public NounPhrase {
        if (first < 0 || head < first || last < head) {
            throw new IllegalArgumentException("not a noun phrase: " + first + ", " + head + ", " + last);
        }
    }
}
