package org.placard.syntax;

import org.placard.syntax.Term.Kind;
import org.placard.token.FunctionWord;

/**
 * Says how words are set apart from the name that they follow, in a bracket, between commas or dashes or not at all, and where
 * what is set apart ends.
 */
final class Insertions {
    /** The holders with what belongs to them, and the first term behind it. */
    record Tail(Holders holders, int next) {}

    /** What opens a tail, and where its words begin. */
    record Opener(Kind kind, int next) {
        boolean is(Kind wanted) {
            return kind == wanted;
        }

        boolean marked() {
            return kind != Kind.WORD;
        }
    }

    /** In terms: a bracket closes within so many. */
    private static final int LONGEST_REST = 12;

    private final Terms terms;
    private final ListPhrases phrases;
    private final HolderNames names;

    Insertions(Terms terms, ListPhrases phrases, HolderNames names) {
        this.terms = terms;
        this.phrases = phrases;
        this.names = names;
    }

    /** What, if anything, opens an insertion at {@code i}. */
    Opener opener(int i) {
        boolean marked = terms.is(i, Kind.OPEN) || terms.is(i, Kind.COMMA) || terms.is(i, Kind.DASH);
        return marked ? new Opener(terms.get(i).kind(), i + 1) : new Opener(Kind.WORD, i);
    }

    /** Whether and where a tail ends whose words end ahead of {@code next}; its holders cover it. */
    Tail closed(Holders holders, Opener opener, int next) {
        int end = next;
        if (opener.is(Kind.OPEN)) {
            end = bracketEnd(next);
            if (end < 0) {
                return null;
            }
            return new Tail(holders.over(terms.get(end).span()), end + 1);
        }
        Holders whole = holders.over(terms.get(next - 1).span());
        if (opener.is(Kind.DASH)) {
            return terms.is(next, Kind.DASH)
                    ? new Tail(whole.over(terms.get(next).span()), next + 1)
                    : new Tail(whole, next);
        }
        return new Tail(whole, behindComma(opener, next));
    }

    /** The bracket that closes at {@code i} or behind words that name nobody; -1 where somebody else is named. */
    private int bracketEnd(int i) {
        for (int j = i; j < i + LONGEST_REST; j++) {
            if (terms.is(j, Kind.CLOSE)) {
                return j;
            }
            if (!terms.is(j, Kind.WORD) && !terms.is(j, Kind.COMMA)) {
                return -1;
            }
        }
        return -1;
    }

    /** Behind the comma that closes an insertion; where the list goes on, or nothing was opened, ahead of it. */
    int behindComma(Opener opener, int next) {
        return opener.is(Kind.COMMA) ? behindComma(next) : next;
    }

    /** Behind a comma that parts an insertion from its predicate; ahead of it where the list or another insertion goes on. */
    int behindComma(int next) {
        boolean closes = terms.is(next, Kind.COMMA)
                && !goesOn(next + 1)
                && !terms.startsParticiple(terms.rightOverAdverbs(next + 1));
        return closes ? next + 1 : next;
    }

    /** Whether a list goes on behind a comma. */
    private boolean goesOn(int i) {
        return names.begins(i)
                || terms.is(i, FunctionWord.CONJUNCTION)
                || phrases.begins(ListRole.AND, terms, i)
                || phrases.begins(ListRole.JOINED, terms, i)
                || phrases.begins(ListRole.ADDED, terms, i);
    }
}
