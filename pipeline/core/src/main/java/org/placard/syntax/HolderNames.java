package org.placard.syntax;

import java.util.ArrayList;
import java.util.List;
import org.placard.gazetteer.HolderKind;
import org.placard.mention.Mention;
import org.placard.syntax.ListElement.Separator;
import org.placard.syntax.Term.Kind;
import org.placard.text.Span;

/**
 * Finds what names a holder: a name alone, a delegation or its head ("the French delegation", "the delegation of France",
 * "Chile's delegate"), or a person with the state beside the name.
 */
final class HolderNames {
    /** In terms: the ranks ahead of the noun of an office, and the portfolio behind it. */
    private static final int LONGEST_OFFICE = 8;

    private final CharSequence text;
    private final Terms terms;
    private final ListPhrases phrases;
    private final PersonNames persons;
    /** Terms of names that share no noun, the last that were looked at; null before. */
    private Span nameless;

    HolderNames(CharSequence text, Terms terms, ListPhrases phrases) {
        this.text = text;
        this.terms = terms;
        this.phrases = phrases;
        this.persons = new PersonNames(text, terms, phrases);
    }

    /** Whether a holder, with an article or without, begins at {@code i}; what follows it is not looked at. */
    boolean begins(int i) {
        int start = phrases.overArticles(terms, i);
        return start < terms.size() && at(start) != null;
    }

    /** The name, or the delegation with its noun, that begins at {@code i}, without what follows it; null where none does. */
    ListElement at(int i) {
        ListElement attributes = delegation(i);
        if (attributes != null) {
            return attributes;
        }
        int from = terms.isNounHolders(i) && isUnnamedDelegate(i) ? phrases.end(ListRole.OF, terms, i + 1) : -1;
        if (from > 0 && terms.isStateOrGroup(phrases.overArticles(terms, from))) {
            // "a delegate from Egypt"
            int state = phrases.overArticles(terms, from);
            Holders named = terms.get(state).holders().asNoun(terms.span(i, state + 1));
            return ListElement.of(named, Separator.NONE, i, state + 1);
        }
        if (terms.isNounHolders(i)) {
            return ListElement.of(terms.get(i).holders(), Separator.NONE, i, i + 1);
        }
        ListElement person = persons.at(i);
        if (person != null) {
            return person;
        }
        int noun = behindHolderNoun(i);
        if (noun < 0) {
            return null;
        }
        ListElement of = delegation(noun);
        int end = of != null ? of.next() : noun + 1;
        Holders holders = of != null
                ? of.holders()
                : terms.isNounHolders(noun) ? terms.get(noun).holders() : null;
        if (holders == null || holders.startsWith(HolderKind.UNNAMED) || holders.startsWith(HolderKind.CHAIR)) {
            return null;
        }
        return ListElement.of(holders.asNoun(terms.get(i).span()), Separator.NONE, i, end);
    }

    /** "a delegate", "several representatives": whoever has no name but may be said to be from a state. */
    private boolean isUnnamedDelegate(int i) {
        Mention mention = terms.get(i).holders().members().get(0).mention();
        String words = mention.span().of(text);
        return mention.kind() == HolderKind.UNNAMED && terms.isHolderNoun(words.substring(words.lastIndexOf(' ') + 1));
    }

    /** "delegation of", "permanent representatives from the", "head of the" ahead of a delegation: index behind it; -1 where none begins at {@code i}. */
    private int behindHolderNoun(int i) {
        if (!terms.is(i, Kind.WORD)) {
            return -1;
        }
        int j = i;
        for (int rank = phrases.end(ListRole.RANK, terms, j); rank > 0 && j < i + 6; ) {
            j = rank;
            rank = phrases.end(ListRole.RANK, terms, j);
        }
        if (j > i && delegation(j) != null) {
            return j;
        }
        int noun = phrases.end(ListRole.HOLDER_NOUN, terms, j);
        int of = noun < 0 ? -1 : phrases.end(ListRole.OF, terms, noun);
        return of < 0 || terms.is(of, Kind.HOLDERS) ? of : behindPortfolio(of);
    }

    /** "Minister of Environment and Forests of Ghana": index of the state behind what a minister is for; {@code i} where none is. */
    private int behindPortfolio(int i) {
        int j = i;
        while (j < i + LONGEST_OFFICE
                && (terms.is(j, Kind.WORD) && terms.get(j).capital() || phrases.begins(ListRole.AND, terms, j))) {
            j++;
        }
        int of = j == i ? -1 : phrases.end(ListRole.OF, terms, j);
        return of > 0 && terms.isStateOrGroup(phrases.overArticles(terms, of)) ? phrases.overArticles(terms, of) : i;
    }

    /** "Canadian delegation", "U.S., U.K. and French delegations", "Chile's delegate": names that share a noun. */
    private ListElement delegation(int i) {
        if (!terms.isStateOrGroup(i) || nameless != null && nameless.covers(i)) {
            return null;
        }
        List<Holders> names = new ArrayList<>();
        int j = i;
        boolean conjoined = false;
        while (terms.isStateOrGroup(j)) {
            names.add(terms.get(j).holders());
            int next = terms.is(j + 1, Kind.POSSESSIVE) ? j + 2 : j + 1;
            int noun = holderNoun(next);
            if (noun > 0) {
                boolean ofOthers = terms.isNounHolders(j) && phrases.begins(ListRole.OF, terms, noun);
                // "opposed by Chile, Peru's delegate spoke": the ending is that of the last alone
                boolean genitive = terms.is(j + 1, Kind.POSSESSIVE) && !conjoined;
                boolean apart = (terms.isNounHolders(j) || genitive) && names.size() > 1 && allNouns(names);
                if (ofOthers || apart || terms.mayBeText(noun)) {
                    return null;
                }
                int end = behindBearer(noun);
                Span whole = terms.span(i, end);
                return ListElement.of(Holders.together(names).asNoun(whole), Separator.NONE, i, end);
            }
            int comma = terms.is(next, Kind.COMMA) || terms.isSign(next, "/") ? next + 1 : next;
            int and = phrases.end(ListRole.AND, terms, comma);
            int following = and > 0 ? and : comma;
            conjoined = and > 0;
            j = following;
            if (following == next) {
                break;
            }
        }
        nameless = new Span(i, Math.max(i + 1, j));
        return null;
    }

    /** "Norwegian Ambassador Lie": behind the name of who holds the office that ends at {@code noun}. */
    private int behindBearer(int noun) {
        int end = persons.end(noun, false);
        return terms.startsPredicate(end) || terms.is(end, Kind.COMMA) || phrases.begins(ListRole.AND, terms, end)
                ? end
                : noun;
    }

    private static boolean allNouns(List<Holders> names) {
        return names.stream().allMatch(name -> name.form() == Mention.Form.NOUN);
    }

    /** Index behind a holder noun with its rank, "permanent representative"; -1 where none begins. */
    private int holderNoun(int i) {
        int at = i;
        while (at >= 0 && at < i + LONGEST_OFFICE) {
            int noun = phrases.end(ListRole.HOLDER_NOUN, terms, at);
            if (noun > 0) {
                return noun;
            }
            at = phrases.end(ListRole.RANK, terms, at);
        }
        return -1;
    }
}
