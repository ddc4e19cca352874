package org.placard.syntax;

import java.util.List;
import org.placard.gazetteer.HolderKind;
import org.placard.mention.Mention;
import org.placard.syntax.Insertions.Opener;
import org.placard.syntax.Insertions.Tail;
import org.placard.syntax.ListElement.Separator;
import org.placard.syntax.Term.Kind;

/** Reads brackets behind a name that are about it: its abbreviation, what a group is, the group that a state is in. */
final class NameBrackets {
    /** In terms. */
    private static final int LONGEST_DESCRIPTION = 24;

    private final Terms terms;
    private final ListPhrases phrases;
    private final HolderNames names;
    private final ListReader list;

    /** @param list reads two names in one bracket */
    NameBrackets(Terms terms, ListPhrases phrases, HolderNames names, ListReader list) {
        this.terms = terms;
        this.phrases = phrases;
        this.names = names;
        this.list = list;
    }

    /** "the European Union (EU)", "the Group of 77 and China (G-77/China)". */
    Tail abbreviation(Holders holders, Opener opener) {
        int i = opener.next();
        if (opener.is(Kind.OPEN) && isSameName(holders, i)) {
            int close = pairInBrackets(i).next();
            return new Tail(holders.over(terms.get(close).span()), close + 1);
        }
        boolean same = opener.is(Kind.OPEN)
                && terms.isNounHolders(i)
                && terms.is(i + 1, Kind.CLOSE)
                && isSame(holders.last(), terms.get(i));
        return same ? new Tail(holders.over(terms.get(i + 1).span()), i + 2) : null;
    }

    /** "the EIG (a young group of Switzerland and Mexico)": a bracket that tells what a group is says who is in it, and not who acts. */
    Tail described(Holders holders, Opener opener) {
        int first = opener.next();
        boolean words = opener.is(Kind.OPEN)
                && terms.is(first, Kind.WORD)
                && !names.begins(first)
                && phrases.end(ListRole.SPEAKS, terms, first) < 0
                && phrases.end(ListRole.FOR, terms, first) < 0
                && phrases.end(ListRole.EXCEPT, terms, first) < 0
                && phrases.end(ListRole.EXAMPLE, terms, first) < 0;
        for (int i = first; words && i < first + LONGEST_DESCRIPTION; i++) {
            if (terms.is(i, Kind.CLOSE)) {
                return new Tail(holders.over(terms.get(i).span()), i + 1);
            }
        }
        return null;
    }

    /** "Ethiopia (African Group)", "Guinea (G-77/China)": a group in brackets behind a state is whom it speaks for. */
    boolean nameOtherGroup(Holders holders, int group) {
        return isGroupInBrackets(group) && !isSameName(holders, group);
    }

    private boolean isGroupInBrackets(int group) {
        boolean named = terms.isNounHolders(group) && terms.get(group).holders().startsWith(HolderKind.GROUP);
        if (!named || terms.is(group + 1, Kind.CLOSE)) {
            return named;
        }
        return pairInBrackets(group) != null;
    }

    /** The second of two names that fill the bracket in which {@code first} stands, "G-77/China"; null where others stand there. */
    private ListElement pairInBrackets(int first) {
        List<ListElement> chain = list.chainWithoutCompany(first);
        boolean pair = chain.size() == 2
                && !chain.get(1).isForeign()
                && !chain.get(1).is(Separator.COMMA)
                && terms.is(chain.get(1).next(), Kind.CLOSE);
        return pair ? chain.get(1) : null;
    }

    /** "the Group of 77 and China (G-77/China)": whether the pair in brackets ends as the names ahead of it do. */
    private boolean isSameName(Holders holders, int first) {
        ListElement second = terms.isNounHolders(first) ? pairInBrackets(first) : null;
        String code = holders.last().code();
        return second != null
                && code != null
                && code.equals(second.holders().last().code());
    }

    private static boolean isSame(Mention mention, Term term) {
        return mention.code() != null
                && mention.code().equals(term.holders().last().code());
    }
}
