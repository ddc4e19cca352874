package org.placard.syntax;

import org.placard.syntax.Term.Kind;

/** Marks that stand in a list without being words of it: bullets and references to footnotes. */
final class Marks {
    private static final String BULLETS = "•●◦▪‣·*";
    private static final String FOOTNOTES = "*†‡§#";
    private static final int LONGEST_NUMBER = 3;

    private Marks() {}

    /** Whether a term opens an item: a bullet, or a dash at the start of a line. */
    static boolean isBullet(CharSequence text, Term term) {
        char mark = text.charAt(term.span().start());
        return term.span().length() == 1 && (BULLETS.indexOf(mark) >= 0 || term.is(Kind.DASH) && opensLine(text, term));
    }

    private static boolean opensLine(CharSequence text, Term term) {
        int i = term.span().start() - 1;
        while (i >= 0 && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i--;
        }
        return i >= 0 && (text.charAt(i) == '\n' || text.charAt(i) == '\r');
    }

    /** Index behind references to footnotes that touch the term ahead of {@code i}: "Chile*", "Chile [3]", "Chile²". */
    static int overFootnotes(CharSequence text, Terms terms, int i) {
        int j = i;
        while (j > 0 && j < terms.size()) {
            if (isFootnote(text, terms, j)) {
                j++;
            } else if (terms.is(j, Kind.OPEN) && isShortNumber(terms, j + 1) && terms.is(j + 2, Kind.CLOSE)) {
                j += 3;
            } else {
                break;
            }
        }
        return j;
    }

    private static boolean isFootnote(CharSequence text, Terms terms, int i) {
        Term term = terms.get(i);
        char mark = text.charAt(term.span().start());
        boolean touches = terms.get(i - 1).span().end() == term.span().start();
        boolean sign = FOOTNOTES.indexOf(mark) >= 0 || Character.getType(mark) == Character.OTHER_NUMBER;
        return touches && (sign && term.span().length() == 1 || isShortNumber(terms, i));
    }

    private static boolean isShortNumber(Terms terms, int i) {
        return terms.isNumber(i) && terms.lower(i).length() <= LONGEST_NUMBER;
    }
}
