package org.placard.syntax;

import java.util.List;
import org.placard.gazetteer.HolderKind;
import org.placard.syntax.Insertions.Opener;
import org.placard.syntax.Insertions.Tail;
import org.placard.syntax.Term.Kind;
import org.placard.token.FunctionWord;

/**
 * Reads what belongs to a holder and follows it: its abbreviation, those for whom it speaks, its examples, those whom it
 * leaves out.
 */
final class HolderTails {
    private static final int MOST_TAILS = 8;

    private final CharSequence text;
    private final Terms terms;
    private final ListPhrases phrases;
    private final HolderNames names;
    private final ListReader list;
    private final ChainEnds ends;
    private final Insertions insertions;
    private final NameBrackets brackets;
    private final Representation representation;
    private final Exclusions exclusions;

    /** @param list reads the lists that stand in tails themselves */
    HolderTails(
            CharSequence text, Terms terms, ListPhrases phrases, HolderNames names, ListReader list, ChainEnds ends) {
        this.text = text;
        this.terms = terms;
        this.phrases = phrases;
        this.names = names;
        this.list = list;
        this.ends = ends;
        this.insertions = new Insertions(terms, phrases, names);
        this.brackets = new NameBrackets(terms, phrases, names, list);
        this.representation = new Representation(text, terms, phrases, insertions, brackets, list);
        this.exclusions = new Exclusions(terms, phrases, insertions, list);
    }

    /** Where what is set apart from a name ends. */
    Insertions insertions() {
        return insertions;
    }

    /** For whom a name speaks. */
    Representation representation() {
        return representation;
    }

    /** Whom a name leaves out. */
    Exclusions exclusions() {
        return exclusions;
    }

    /** {@code core} with all its tails. */
    ListElement withTails(ListElement core) {
        Holders holders = core.holders();
        int i = Marks.overFootnotes(text, terms, core.next());
        for (int tails = 0; tails < MOST_TAILS && !list.atDeepest() && !terms.is(i, Kind.POSSESSIVE); tails++) {
            Tail tail = tail(holders, i);
            if (tail == null) {
                break;
            }
            holders = tail.holders();
            i = Marks.overFootnotes(text, terms, tail.next());
        }
        return ListElement.of(holders, core.separator(), core.first(), i);
    }

    private Tail tail(Holders holders, int i) {
        Opener opener = insertions.opener(i);
        int j = opener.next();
        HolderKind kind = holders.last().kind();
        Tail tail = kind == HolderKind.GROUP ? ofGroup(holders, opener, i) : null;
        tail = tail != null || kind != HolderKind.STATE || !opener.is(Kind.COMMA) ? tail : represented(holders, opener);
        tail = tail != null ? tail : contrasted(holders, opener);
        tail = tail != null ? tail : representation.speaker(holders, opener);
        tail = tail != null ? tail : brackets.abbreviation(holders, opener);
        tail = tail != null ? tail : exclusions.except(holders, opener);
        tail = tail != null ? tail : openEnd(holders, opener, phrases.end(ListRole.CLOSER, terms, j));
        boolean several = kind == HolderKind.UNNAMED || kind == HolderKind.GROUP;
        tail = tail != null || !several ? tail : examples(holders, opener, j);
        return tail != null || kind != HolderKind.CHAIR ? tail : body(holders, i);
    }

    /** "and its member states", "represented by Samoa". */
    private Tail ofGroup(Holders holders, Opener opener, int i) {
        int members = phrases.end(ListRole.MEMBERS, terms, i);
        if (members > 0) {
            return new Tail(holders.over(terms.get(members - 1).span()), members);
        }
        boolean speaks = phrases.begins(ListRole.REPRESENTED, terms, opener.next());
        return speaks ? represented(holders, opener) : brackets.described(holders, opener);
    }

    /** "represented by Samoa", also behind the last of a list: "the G-77 and China, represented by Uganda,". */
    private Tail represented(Holders holders, Opener opener) {
        int speaker = phrases.end(ListRole.REPRESENTED, terms, opener.next());
        return speaker < 0 ? null : representation.representedBy(holders, opener, phrases.overArticles(terms, speaker));
    }

    /** ", but not Mali," and ", not Mali," between a subject and its predicate: those who do not share it close its list. */
    private Tail contrasted(Holders holders, Opener opener) {
        int not = terms.is(opener.next(), FunctionWord.CONJUNCTION) || terms.is(opener.next(), FunctionWord.CONTRAST)
                ? opener.next() + 1
                : opener.next();
        boolean comma = opener.is(Kind.COMMA);
        boolean opens = (comma || !opener.marked() && not > opener.next()) && terms.is(not, FunctionWord.NEGATION);
        List<ListElement> others = opens ? list.chainWithoutCompany(phrases.overArticles(terms, not + 1)) : List.of();
        int last = others.isEmpty() ? -1 : others.get(others.size() - 1).next();
        int next = comma ? last + 1 : last;
        boolean inserted = last > 0
                && comma == terms.is(last, Kind.COMMA)
                && (terms.startsPredicate(next) || terms.is(next, FunctionWord.RELATIVIZER));
        if (!inserted) {
            return null;
        }
        ends.endOpen(next);
        return new Tail(holders.over(terms.get(next - 1).span()), next);
    }

    /** "et al.", ", among others,". */
    private Tail openEnd(Holders holders, Opener opener, int closer) {
        // "the African Group, in particular Chile": what names somebody behind it is no end
        if (closer < 0 || opener.is(Kind.OPEN) || names.begins(closer)) {
            return null;
        }
        int next = insertions.behindComma(opener, closer);
        ends.endOpen(next);
        return new Tail(holders.over(terms.get(closer - 1).span()), next);
    }

    /** "the Facilitator of the drafting group": the body that the Chair presides over. */
    private Tail body(Holders holders, int i) {
        int of = phrases.end(ListRole.OF, terms, i);
        int end = of < 0 ? -1 : list.behindBody(of);
        return end < 0 ? null : new Tail(holders.over(terms.get(end - 1).span()), end);
    }

    private Tail examples(Holders holders, Opener opener, int i) {
        int opening = phrases.end(ListRole.EXAMPLE, terms, i);
        int j = opening < 0 ? i : terms.is(opening, Kind.COMMA) ? opening + 1 : opening;
        boolean set = opener.is(Kind.OPEN) || opener.is(Kind.DASH) && isClosedByDash(j);
        if (opening < 0 && !set) {
            return null;
        }
        List<ListElement> chain = list.chain(phrases.overArticles(terms, j));
        if (chain.isEmpty() || chain.get(0).isForeign()) {
            return null;
        }
        int count = set ? chain.size() : ChainEnds.closedList(chain);
        Tail tail = insertions.closed(holders, opener, chain.get(count - 1).next());
        Holders named = ListElement.together(chain.subList(0, count));
        return tail == null
                ? null
                : new Tail(holders.with(named).over(tail.holders().span()), tail.next());
    }

    /** "Two states – Chile and Peru – opposed". */
    private boolean isClosedByDash(int i) {
        List<ListElement> chain = list.chain(phrases.overArticles(terms, i));
        return !chain.isEmpty() && terms.is(chain.get(chain.size() - 1).next(), Kind.DASH);
    }
}
