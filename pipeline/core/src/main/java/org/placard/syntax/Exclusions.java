package org.placard.syntax;

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
