package org.placard.syntax;

import java.util.ArrayList;
import java.util.List;
import org.placard.gazetteer.HolderKind;
import org.placard.mention.Mention;
import org.placard.syntax.Insertions.Opener;
import org.placard.syntax.Insertions.Tail;
import org.placard.syntax.ListElement.Separator;
import org.placard.syntax.Term.Kind;
import org.placard.text.Span;
import org.placard.token.FunctionWord;

/** Reads who is left out: of a group ("the African Group, except Ghana") or of everybody ("all but Chile", "Apart from Chile, all"). */
final class Exclusions {
    /** In terms: "none of the delegations". */
    private static final int NOBODY = 5;

    private final Terms terms;
    private final ListPhrases phrases;
    private final Insertions insertions;
    private final ListReader list;

    /** @param list reads those who are left out */
    Exclusions(Terms terms, ListPhrases phrases, Insertions insertions, ListReader list) {
        this.terms = terms;
        this.phrases = phrases;
        this.insertions = insertions;
        this.list = list;
    }

    /** "the African Group, except Ghana and Kenya,". */
    Tail except(Holders holders, Opener opener) {
        int i = phrases.end(ListRole.EXCEPT, terms, opener.next());
        List<ListElement> excepted = i < 0 ? List.of() : excepted(i);
        if (excepted.isEmpty()) {
            return null;
        }
        Tail tail = insertions.closed(
                holders, opener, excepted.get(excepted.size() - 1).next());
        return tail == null ? null : new Tail(tail.holders().except(ListElement.together(excepted)), tail.next());
    }

    private List<ListElement> excepted(int i) {
        List<ListElement> chain = list.chainWithoutCompany(phrases.overArticles(terms, i));
        return chain.isEmpty() ? chain : chain.subList(0, ChainEnds.closedList(chain));
    }

    /** Those whom the word for everybody at {@code i} stands for, without those behind it: "all but Chile"; null where none are left out. */
    Holders behind(int i) {
        Opener opener = insertions.opener(i + 1);
        int except = Math.max(
                phrases.end(ListRole.EXCEPT, terms, opener.next()), phrases.end(ListRole.BUT, terms, opener.next()));
        List<ListElement> excepted = except < 0 ? List.of() : excepted(except);
        if (excepted.isEmpty()) {
            return null;
        }
        int next = excepted.get(excepted.size() - 1).next();
        if (opener.is(Kind.COMMA) && terms.startsPredicate(next)) {
            // "help all, but Chile and Peru disagreed": another clause
            return null;
        }
        boolean closes = opener.is(Kind.OPEN) && terms.is(next, Kind.CLOSE)
                || opener.is(Kind.COMMA) && terms.is(next, Kind.COMMA);
        Span words = terms.get(i).span();
        var everybody = new Mention(words, null, HolderKind.UNNAMED, Mention.Form.NOUN, Mention.Source.GAZETTEER);
        return new Holders(List.of(new Holders.Member(everybody, null)), words)
                .except(ListElement.together(excepted))
                .over(terms.get(closes ? next : next - 1).span());
    }

    /** "nobody but Chile", "no delegation other than Chile and Peru", from term {@code i}: those who alone are meant; else null. */
    ListElement butOfNobody(int i) {
        boolean nobody = terms.is(i, FunctionWord.NO_QUANTIFIER);
        int except = -1;
        for (int end = i + 1; nobody && except < 0 && end < i + NOBODY; end++) {
            nobody = isAnybody(end - 1);
            except = Math.max(phrases.end(ListRole.EXCEPT, terms, end), phrases.end(ListRole.BUT, terms, end));
        }
        nobody &= except > i + 2 || terms.is(i, FunctionWord.EVERYBODY);
        List<ListElement> alone = !nobody || except < 0 ? List.of() : excepted(except);
        return alone.isEmpty() ? null : whole(i, alone);
    }

    private boolean isAnybody(int i) {
        boolean unnamed = terms.is(i, Kind.HOLDERS) && terms.get(i).holders().startsWith(HolderKind.UNNAMED);
        return unnamed
                || terms.is(i, FunctionWord.NO_QUANTIFIER)
                || terms.is(i, FunctionWord.EVERYBODY)
                || terms.is(i, FunctionWord.SUBSTITUTE)
                || terms.is(i, FunctionWord.SOURCE)
                || terms.is(i, FunctionWord.DEFINITE);
    }

    /** "not Mali but Niger", "not just Mali but Niger too", from term {@code i}: who is meant; null where nobody is set against others. */
    ListElement butOfNot(int i) {
        boolean both = terms.is(i + 1, FunctionWord.CANCELLING);
        List<ListElement> first = terms.is(i, FunctionWord.NEGATION) ? excepted(both ? i + 2 : i + 1) : List.of();
        int but = first.isEmpty() ? -1 : first.get(first.size() - 1).next();
        List<ListElement> second = terms.is(but, FunctionWord.CONTRAST) ? excepted(but + 1) : List.of();
        if (second.isEmpty()) {
            return null;
        }
        List<ListElement> all = new ArrayList<>(both ? first : List.of());
        all.addAll(second);
        return whole(i, all);
    }

    private ListElement whole(int i, List<ListElement> meant) {
        int next = meant.get(meant.size() - 1).next();
        Holders holders = ListElement.together(meant)
                .over(terms.get(i).span())
                .over(terms.get(next - 1).span());
        return ListElement.of(holders, Separator.NONE, i, next);
    }

    /**
     * "Apart from Chile, all delegations agreed": everybody with those left out ahead, from term {@code i}; null where nobody is left
     * out there.
     */
    ListElement ahead(int i) {
        int except = phrases.end(ListRole.EXCEPT, terms, i);
        List<ListElement> excepted = except < 0 ? List.of() : excepted(except);
        int comma = excepted.isEmpty() ? -1 : excepted.get(excepted.size() - 1).next();
        if (!terms.is(comma, Kind.COMMA)) {
            return null;
        }
        int end = comma + 1;
        while (terms.is(end, FunctionWord.EVERYBODY) && !terms.is(end, FunctionWord.NO_QUANTIFIER)) {
            end++;
        }
        if (end == comma + 1 || !terms.startsPredicate(end)) {
            return null;
        }
        Span words = terms.span(comma + 1, end);
        var everybody = new Mention(words, null, HolderKind.UNNAMED, Mention.Form.NOUN, Mention.Source.GAZETTEER);
        Holders whole =
                new Holders(List.of(new Holders.Member(everybody, null)), words).except(ListElement.together(excepted));
        return ListElement.of(whole.over(terms.get(i).span()), Separator.NONE, i, end);
    }
}
