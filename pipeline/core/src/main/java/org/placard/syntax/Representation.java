package org.placard.syntax;

import java.util.ArrayList;
import java.util.List;
import org.placard.gazetteer.HolderKind;
import org.placard.mention.Mention;
import org.placard.syntax.Insertions.Opener;
import org.placard.syntax.Insertions.Tail;
import org.placard.syntax.ListElement.Separator;
import org.placard.syntax.Term.Kind;

/**
 * Reads for whom a holder speaks: "Samoa, on behalf of AOSIS", "Ethiopia (African Group)", "AOSIS, represented by Samoa"; and
 * which members of a list behind it are those for whom it speaks, since the others may go on with the speaker's own list.
 */
final class Representation {
    /** Letters of a name that is printed in capitals because its bearer speaks, not because it is an abbreviation. */
    private static final int SHORTEST_IN_CAPITALS = 4;

    private final CharSequence text;
    private final Terms terms;
    private final ListPhrases phrases;
    private final Insertions insertions;
    private final NameBrackets brackets;
    private final ListReader list;

    /** @param list reads those for whom somebody speaks */
    Representation(
            CharSequence text,
            Terms terms,
            ListPhrases phrases,
            Insertions insertions,
            NameBrackets brackets,
            ListReader list) {
        this.text = text;
        this.terms = terms;
        this.phrases = phrases;
        this.insertions = insertions;
        this.brackets = brackets;
        this.list = list;
    }

    /** "on behalf of AOSIS", "(AOSIS)", "for AOSIS". */
    Tail speaker(Holders holders, Opener opener) {
        int i = opener.next();
        int speaks = phrases.end(ListRole.SPEAKS, terms, i);
        int group = phrases.overArticles(terms, i);
        boolean bracket = opener.is(Kind.OPEN)
                && holders.last().kind() == HolderKind.STATE
                && brackets.nameOtherGroup(holders, group);
        if (speaks > 0 || bracket) {
            return speaking(holders, opener, Math.max(speaks, group), true);
        }
        int represented = phrases.end(ListRole.FOR, terms, i);
        return represented < 0 ? null : speaking(holders, opener, represented, false);
    }

    /**
     * "Samoa, for AOSIS", "Argentina (on behalf of Brazil and Chile)".
     *
     * @param strong whether the words ahead of {@code i} mean nothing else
     */
    private Tail speaking(Holders holders, Opener opener, int i, boolean strong) {
        List<ListElement> chain = list.chain(phrases.overArticles(terms, i));
        if (chain.isEmpty() || chain.get(0).holders() == null) {
            return null;
        }
        Holders first = chain.get(0).holders();
        boolean group = first.startsWith(HolderKind.GROUP);
        if (!strong && !opener.marked() && !group) {
            return null;
        }
        int count = opener.is(Kind.OPEN) ? chain.size() : represented(holders, opener, chain, strong);
        if (count == 0) {
            return null;
        }
        ListElement last = chain.get(count - 1);
        Tail tail = insertions.closed(holders, opener, last.next());
        boolean closes =
                opener.is(Kind.OPEN) || terms.is(last.next(), Kind.COMMA) || terms.is(last.next(), Kind.SEMICOLON);
        if (tail == null || !strong && !group && count == 1 && !closes) {
            return null;
        }
        Holders speakers = holders.speakingFor(whom(holders.last(), chain.subList(0, count)));
        return new Tail(speakers.over(tail.holders().span()).over(last.span()), tail.next());
    }

    /** "AOSIS, represented by Samoa,": who stands behind the group speaks for it. */
    Tail representedBy(Holders holders, Opener opener, int noun) {
        if (!terms.isNounHolders(noun)) {
            return null;
        }
        Tail tail = insertions.closed(holders, opener, noun + 1);
        if (tail == null) {
            return null;
        }
        List<Holders.Member> members = new ArrayList<>(holders.members());
        Mention group = members.remove(members.size() - 1).mention();
        members.add(new Holders.Member(terms.get(noun).holders().last(), group));
        return new Tail(
                new Holders(
                        members,
                        holders.excepted(),
                        holders.form(),
                        tail.holders().span()),
                tail.next());
    }

    /** Those for whom somebody speaks who is no holder and ends ahead of term {@code i}: ", on behalf of the EU,"; null where none are. */
    ListElement represented(int i) {
        Opener opener = insertions.opener(i);
        int speaks = Math.max(
                phrases.end(ListRole.SPEAKS, terms, opener.next()),
                opener.marked() ? phrases.end(ListRole.FOR, terms, opener.next()) : -1);
        List<ListElement> chain = speaks < 0 ? List.of() : list.chain(phrases.overArticles(terms, speaks));
        if (chain.isEmpty()
                || chain.get(0).isForeign()
                || !chain.get(0).holders().startsWith(HolderKind.GROUP)) {
            return null;
        }
        Holders whom = ListElement.together(chain);
        Tail tail = insertions.closed(whom, opener, chain.get(chain.size() - 1).next());
        return tail == null ? null : ListElement.of(tail.holders(), ListElement.Separator.NONE, i, tail.next());
    }

    /** Whom a list of those represented names; the group that brackets behind it give, where they give one. */
    static List<Mention> whom(Mention speaker, List<ListElement> represented) {
        List<Mention> whom = new ArrayList<>();
        Mention group = null;
        for (ListElement each : represented) {
            if (each.isForeign()) {
                continue;
            }
            for (Holders.Member member : each.holders().members()) {
                whom.add(member.mention());
                group = member.speaksFor() != null ? member.speaksFor() : group;
            }
        }
        if (group != null && represented.size() > 1) {
            // "for Brazil, South Africa, India and China (BASIC)": the brackets name them all
            return List.of(group);
        }
        List<Mention> others = whom.stream()
                .filter(each -> each.code() != null && !each.code().equals(speaker.code()))
                .toList();
        return others.isEmpty() ? whom.subList(0, 1) : others;
    }

    /** How many members of a chain behind a speaker are those for whom it speaks; the others go on with the speaker's own list. */
    private int represented(Holders speaker, Opener opener, List<ListElement> chain, boolean strong) {
        boolean group = chain.get(0).holders().startsWith(HolderKind.GROUP);
        boolean capitals = isInCapitals(speaker.last());
        if (capitals && !isInCapitals(chain.get(0).holders().last())) {
            int count = 1;
            boolean open = !group;
            while (count < chain.size() && isQuiet(chain.get(count), open)) {
                open &= !chain.get(count++).conjoined();
            }
            if (count > 1) {
                return count;
            }
        }
        if (strong && !capitals && opener.is(Kind.COMMA) && isInserted(chain)) {
            return chain.size();
        }
        return group ? groups(opener, chain) : states(opener, chain);
    }

    /**
     * Whether a member is printed in small letters, as those are who do not speak themselves.
     *
     * @param abbreviations whether one that is too short to tell counts as they do
     */
    private boolean isQuiet(ListElement each, boolean abbreviations) {
        if (each.isForeign() || each.speaks()) {
            return false;
        }
        String name = each.holders().last().span().of(text);
        return name.chars().anyMatch(Character::isLowerCase)
                || abbreviations && !isInCapitals(each.holders().last());
    }

    private boolean isInCapitals(Mention mention) {
        String name = mention.span().of(text);
        return name.chars().noneMatch(Character::isLowerCase)
                && name.chars().filter(Character::isLetter).count() >= SHORTEST_IN_CAPITALS;
    }

    /** "on behalf of the EU, Bulgaria and Turkey, said": a list that a comma parts from the predicate. */
    private boolean isInserted(List<ListElement> chain) {
        ListElement last = chain.get(chain.size() - 1);
        return chain.size() > 2
                && last.closes()
                && chain.stream().noneMatch(ListElement::speaks)
                && terms.is(last.next(), Kind.COMMA)
                && terms.startsPredicate(last.next() + 1);
    }

    /** "for AOSIS/LDCs", "for AOSIS and the LDCs,": a group, and another that no comma parts from it. */
    private int groups(Opener opener, List<ListElement> chain) {
        int count = 1;
        while (count < chain.size() && chain.get(count).is(Separator.SLASH)) {
            count++;
        }
        if (count == chain.size() || !opener.is(Kind.COMMA)) {
            return count;
        }
        ListElement other = chain.get(count);
        boolean inserted = other.is(Separator.AND)
                && !other.isForeign()
                && !other.speaks()
                && (terms.is(other.next(), Kind.COMMA)
                        || terms.is(other.next(), Kind.SEMICOLON)
                        || terms.is(other.next(), Kind.OPEN));
        return inserted ? count + 1 : count;
    }

    /** "for Algeria, Bolivia, Cuba and others": up to the conjunction, or to the next who speaks for somebody. */
    private int states(Opener opener, List<ListElement> chain) {
        for (int count = 1; count < chain.size(); count++) {
            ListElement each = chain.get(count);
            // "for Brazil, India and China (BASIC)": a bracket names them all
            boolean bracket = terms.is(each.next() - 1, Kind.CLOSE);
            boolean speaksItself = each.speaks() && !(bracket && each.closes());
            if (speaksItself || each.is(Separator.SEMICOLON) || each.is(Separator.SEMICOLON_AND)) {
                return count;
            }
            if (each.closes()) {
                boolean next = count == 1 && opener.is(Kind.COMMA) && each.is(Separator.COMMA_AND);
                return next ? count : count + 1;
            }
        }
        boolean speaksNext = chain.size() > 1 && chain.size() < 3;
        return speaksNext ? 1 : chain.size();
    }
}
