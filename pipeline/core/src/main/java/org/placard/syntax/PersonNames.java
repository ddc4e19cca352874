package org.placard.syntax;

import org.placard.gazetteer.HolderKind;
import org.placard.syntax.ListElement.Separator;
import org.placard.syntax.Term.Kind;
import org.placard.token.FunctionWord;

/** Finds persons whose state stands beside their name, and who speak for it. */
final class PersonNames {
    /** In terms: the words and initials of a name. */
    private static final int LONGEST = 8;
    /** In terms: how far ahead of a person an office stands that the person holds. */
    private static final int FARTHEST_OFFICE = 12;

    private final CharSequence text;
    private final Terms terms;
    private final ListPhrases phrases;

    PersonNames(CharSequence text, Terms terms, ListPhrases phrases) {
        this.text = text;
        this.terms = terms;
        this.phrases = phrases;
    }

    /**
     * "Mr. Silva (Brazil)", "Ambassador Silva of Brazil", "Ana Silva (Brazil)": a person with the state in brackets or, behind a
     * title, behind "of", unless the person serves the meeting; else null.
     */
    ListElement at(int i) {
        int name = phrases.end(ListRole.TITLE, terms, i);
        int end = end(Math.max(name, i), name > 0);
        boolean named = name > 0 ? end > name : isFullName(i, end);
        boolean bracketed =
                named && terms.isStateOrGroup(end + 1) && terms.is(end, Kind.OPEN) && terms.is(end + 2, Kind.CLOSE);
        int of = named && name > 0 ? phrases.end(ListRole.OF, terms, end) : -1;
        int state = bracketed ? end + 1 : of > 0 ? phrases.overArticles(terms, of) : -1;
        int next = bracketed ? end + 3 : state + 1;
        if (state < 0 || !terms.isStateOrGroup(state) || serves(i, next)) {
            return null;
        }
        Holders holders = terms.get(state).holders().asNoun(terms.span(i, next));
        return ListElement.of(holders, Separator.NONE, i, next);
    }

    /**
     * Index behind the words and initials of a name that begins at {@code from}; {@code from} where none does.
     *
     * @param titled whether a title stands ahead, so that no word of it is a text's: "Ambassador Paper"
     */
    int end(int from, boolean titled) {
        int end = from;
        while (end < from + LONGEST && isOfName(end) && (titled || !isOfText(end))) {
            end++;
        }
        return end;
    }

    /** Whether words without a title are a person's name: several, or one in capitals throughout, with no article ahead. */
    private boolean isFullName(int i, int end) {
        if (!isNameWord(i) || isNameWord(i - 1)) {
            return false;
        }
        boolean titled =
                phrases.end(ListRole.TITLE, terms, i - 1) == i || phrases.end(ListRole.TITLE, terms, i - 2) == i;
        boolean capitals = end == i + 1 && terms.get(i).span().of(text).chars().noneMatch(Character::isLowerCase);
        return (end > i + 1 || capitals) && !titled && !phrases.begins(ListRole.ARTICLE, terms, i - 1);
    }

    /** Whether a capital at {@code i} is not that of a small word that opens a sentence. */
    private boolean isNameWord(int i) {
        return terms.is(i, Kind.WORD)
                && terms.get(i).capital()
                && !phrases.begins(ListRole.ARTICLE, terms, i)
                && !terms.is(i, FunctionWord.DETERMINER)
                && !terms.is(i, FunctionWord.SUBORDINATOR)
                && !terms.is(i, FunctionWord.CONJUNCTION)
                && !terms.is(i, FunctionWord.PREPOSITION)
                && !terms.is(i, FunctionWord.ADVERB);
    }

    private boolean isOfText(int i) {
        return terms.isNumber(i) || terms.mayBeText(i) || terms.is(i, FunctionWord.PREPOSITION);
    }

    private boolean isOfName(int i) {
        boolean initial = terms.is(i, Kind.STOP) && terms.lower(i - 1).length() <= 2;
        return initial
                || phrases.begins(ListRole.PARTICLE, terms, i)
                || terms.is(i, Kind.WORD) && terms.get(i).capital();
    }

    /** "the Rapporteur, Mr. Silva (Brazil)", "Mr. Silva (Brazil), Chair of the group": an office beside a name. */
    private boolean serves(int title, int behind) {
        int i = terms.is(behind, Kind.COMMA) ? phrases.overArticles(terms, behind + 1) : behind;
        if (isOffice(i)) {
            return true;
        }
        int before = terms.is(title - 1, Kind.COMMA) ? title - 2 : title - 1;
        for (int k = before; k >= 0 && k > before - FARTHEST_OFFICE; k--) {
            if (isOffice(k)) {
                return true;
            }
            // "the Chair of the drafting group, Mr. Silva (Brazil)", but "the Chair invited Mr. Silva (Brazil)"
            boolean ofOffice =
                    terms.is(k, Kind.WORD) && !terms.startsPredicate(k) && !phrases.begins(ListRole.AND, terms, k);
            if (!ofOffice) {
                return false;
            }
        }
        return false;
    }

    private boolean isOffice(int i) {
        boolean presides = terms.is(i, Kind.HOLDERS) && terms.get(i).holders().startsWith(HolderKind.CHAIR);
        return presides || phrases.begins(ListRole.OFFICE, terms, i);
    }
}
