package org.placard.syntax;

import org.placard.syntax.Term.Kind;
import org.placard.token.FunctionWord;

/** Skips comments between the members of a list that name nobody: "Chile (again), Peru and, at last, Mali". */
final class Asides {
    /** In terms: the words of a comment. */
    private static final int LONGEST = 12;

    private final CharSequence text;
    private final Terms terms;
    private final ListPhrases phrases;
    private final HolderNames names;

    /** @param names since a comment ends where the next holder is named */
    Asides(CharSequence text, Terms terms, ListPhrases phrases, HolderNames names) {
        this.text = text;
        this.terms = terms;
        this.phrases = phrases;
        this.names = names;
    }

    /** Behind adverbs ahead of a member, and behind a comment between commas: "and also, somewhat unexpectedly, the EU". */
    int aheadOfMember(int i) {
        int j = i;
        while (terms.is(j, FunctionWord.ADVERB) && !phrases.begins(ListRole.ARTICLE, terms, j)) {
            j++;
        }
        if (terms.is(j, Kind.OPEN)) {
            // "Chile and (with some doubts) Peru"
            int close = closing(j, Kind.CLOSE);
            return close > 0 && names.begins(close + 1) ? close + 1 : j;
        }
        if (!terms.is(j, Kind.COMMA)) {
            return j;
        }
        boolean phrase = terms.is(j + 1, FunctionWord.PREPOSITION);
        for (int k = j + 1; k < j + LONGEST / 2 && terms.is(k, Kind.WORD); k++) {
            if ((phrase || terms.is(k, FunctionWord.ADVERB)) && terms.is(k + 1, Kind.COMMA)) {
                // "and, on this point, also Chile"
                return terms.rightOverAdverbs(k + 2);
            }
        }
        return j;
    }

    /** Behind a comment on the holder ahead that names nobody: "Chile (again), Peru", "Chile, at last, and Peru". */
    int behindMember(int i) {
        int marks = Marks.overFootnotes(text, terms, i);
        if (terms.is(marks, Kind.OPEN)) {
            int close = closing(marks, Kind.CLOSE);
            boolean goesOn = terms.is(close + 1, Kind.COMMA)
                    || terms.is(close + 1, Kind.SEMICOLON)
                    || phrases.begins(ListRole.AND, terms, close + 1);
            return close > 0 && goesOn ? close + 1 : marks;
        }
        if (terms.is(marks, Kind.COMMA) && terms.is(marks + 1, FunctionWord.PREPOSITION)) {
            int close = closing(marks, Kind.COMMA);
            boolean goesOn = close > 0 && phrases.begins(ListRole.AND, terms, close + 1);
            return goesOn && !terms.startsPredicate(close + 2) && !phrases.begins(ListRole.JOINED, terms, marks + 1)
                    ? close
                    : marks;
        }
        return marks;
    }

    /** Where a comment that names no holder ends; -1 where it names one or does not end soon. */
    private int closing(int open, Kind kind) {
        for (int i = open + 1; i < open + LONGEST; i++) {
            if (terms.is(i, kind)) {
                return i;
            }
            if (!terms.is(i, Kind.WORD) && !terms.is(i, Kind.STOP) && !(kind == Kind.CLOSE && terms.is(i, Kind.COMMA))
                    || terms.is(i, Kind.STOP) && kind == Kind.COMMA) {
                return -1;
            }
        }
        return -1;
    }
}
