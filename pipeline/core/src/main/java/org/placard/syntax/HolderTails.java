package org.placard.syntax;

import java.util.ArrayList;
import java.util.List;
import org.placard.gazetteer.HolderKind;
import org.placard.mention.Mention;
import org.placard.syntax.Term.Kind;
import org.placard.text.Span;

/** Reads what belongs to a holder and follows it: its abbreviation, the group for which it speaks, its examples. */
final class HolderTails {
    private final WordClasses classes;
    private final List<Term> terms;
    private final ListFolder list;

    /** @param list folds the lists that stand in tails themselves */
    HolderTails(WordClasses classes, List<Term> terms, ListFolder list) {
        this.classes = classes;
        this.terms = terms;
        this.list = list;
    }

    /** The holders with what belongs to them, and the first term behind it. */
    record Tail(Holders holders, int next) {}

    /** What belongs to a holder and follows it: its abbreviation, the group it speaks for, its examples. */
    Tail tail(Holders holders, int i) {
        Mention mention = holders.members().get(holders.members().size() - 1).mention();
        boolean open = list.at(i, Kind.OPEN);
        boolean comma = list.at(i, Kind.COMMA);
        int j = open || comma ? i + 1 : i;
        boolean members = mention.kind() == HolderKind.GROUP
                && list.isWord(i, "and")
                && list.isWord(i + 1, "its")
                && list.isWord(i + 2, "member")
                && list.isWord(i + 3, "states");
        if (members) {
            return new Tail(new Holders(holders.members(), until(holders, i + 3)), i + 4);
        }
        if (mention.kind() == HolderKind.GROUP && list.isWord(j, "represented") && list.isWord(j + 1, "by")) {
            return represented(holders, open, comma, list.afterThe(j + 2));
        }
        int speaker = open && isGroupOf(mention, j) ? j : speakerPhrase(j, open || comma);
        if (speaker > 0) {
            return speaking(holders, open, comma, i, speaker);
        }
        if (open && list.isNoun(j) && list.at(j + 1, Kind.CLOSE) && sameCode(mention, terms.get(j))) {
            return new Tail(new Holders(holders.members(), until(holders, j + 1)), j + 2);
        }
        if (mention.kind() == HolderKind.UNNAMED) {
            return examples(holders, open, j);
        }
        return null;
    }

    /** "Ethiopia (African Group)": a group alone in brackets behind a state is whom it speaks for. */
    private boolean isGroupOf(Mention speaker, int i) {
        int noun = list.afterThe(i);
        return speaker.kind() == HolderKind.STATE
                && list.isNoun(noun)
                && list.at(noun + 1, Kind.CLOSE)
                && terms.get(noun).holders().members().get(0).mention().kind() == HolderKind.GROUP;
    }

    private Tail speaking(Holders holders, boolean open, boolean comma, int i, int speaker) {
        int noun = list.isWord(speaker, "the") ? speaker + 1 : speaker;
        if (!list.isNoun(noun)) {
            return null;
        }
        boolean bareFor = list.isWord(speaker - 1, "for") && !list.isWord(speaker - 2, "speaking");
        Holders groups = terms.get(noun).holders();
        int next = noun + 1;
        if (groups.members().get(0).mention().kind() != HolderKind.GROUP) {
            List<ListFolder.Element> represented = list.chain(noun);
            for (ListFolder.Element other : represented.subList(1, represented.size())) {
                groups = groups.with(other.holders());
            }
            next = represented.get(represented.size() - 1).next();
            Mention name = groups.members().get(groups.members().size() - 1).speaksFor();
            if (name != null && represented.size() > 1) {
                // "for Brazil, South Africa, India and China (BASIC)": the brackets name them all
                groups = new Holders(List.of(new Holders.Member(name, null)), groups.span());
            } else if (bareFor) {
                return null;
            }
        }
        while (list.isWord(next, "/") && list.isNoun(next + 1)) {
            groups = groups.with(terms.get(next + 1).holders());
            next += 2;
        }
        if (list.at(next, Kind.OPEN) && list.isNoun(next + 1) && list.at(next + 2, Kind.CLOSE)) {
            next += 3;
        }
        if (list.isWord(next, "and")
                && comma
                && list.isNoun(list.afterThe(next + 1))
                && list.at(list.afterThe(next + 1) + 1, Kind.COMMA)
                && terms.get(list.afterThe(next + 1))
                                .holders()
                                .members()
                                .get(0)
                                .mention()
                                .kind()
                        == HolderKind.GROUP) {
            groups = groups.with(terms.get(list.afterThe(next + 1)).holders());
            next = list.afterThe(next + 1) + 1;
        }
        int last = next - 1;
        if (open) {
            if (!list.at(next, Kind.CLOSE)) {
                return null;
            }
            last = next++;
        } else if (comma
                && list.at(next, Kind.COMMA)
                && !continuesList(next)
                && !list.isWord(next + 1, "and")
                && !list.isWord(next + 1, "but")) {
            next++;
        }
        List<Holders.Member> members = new ArrayList<>(holders.members());
        Mention spokesperson = members.remove(members.size() - 1).mention();
        for (Holders.Member group : groups.members()) {
            members.add(new Holders.Member(spokesperson, group.mention()));
        }
        return new Tail(new Holders(members, until(holders, last)), next);
    }

    /** "AOSIS, represented by Samoa,": who stands behind the group speaks for it. */
    private Tail represented(Holders holders, boolean open, boolean comma, int noun) {
        if (!list.isNoun(noun)) {
            return null;
        }
        Mention speaker = terms.get(noun).holders().members().get(0).mention();
        int next = noun + 1;
        if (open && !list.at(next, Kind.CLOSE)) {
            return null;
        }
        List<Holders.Member> members = new ArrayList<>(holders.members());
        Mention group = members.remove(members.size() - 1).mention();
        members.add(new Holders.Member(speaker, group));
        int last = open ? next : noun;
        boolean closed = open || comma && list.at(next, Kind.COMMA) && !continuesList(next);
        return new Tail(new Holders(members, until(holders, last)), closed ? next + 1 : next);
    }

    /** Whether the comma at {@code i} goes on with the list instead of closing the speaker's phrase. */
    private boolean continuesList(int i) {
        int j = i + 1;
        if (list.isWord(j, "and") || list.isWord(j, "or")) {
            j++;
        }
        return list.isNoun(list.isWord(j, "the") ? j + 1 : j) || list.isWord(j, "with") || list.isWord(j, "joined");
    }

    /** Index behind "on behalf of", "speaking for", "for"; -1 where none begins at {@code i}. */
    private int speakerPhrase(int i, boolean marked) {
        int j = i;
        if (list.isWord(j, "also")) {
            j++;
        }
        if ((list.isWord(j, "which") || list.isWord(j, "who"))
                && (list.isWord(j + 1, "had") || list.isWord(j + 1, "has") || list.isWord(j + 1, "took"))) {
            boolean floor = list.isWord(j + 2, "the") && list.isWord(j + 3, "floor") && list.isWord(j + 4, "for");
            return floor ? j + 5 : -1;
        }
        if ((list.isWord(j, "which") || list.isWord(j, "who"))
                && (list.isWord(j + 1, "spoke") || list.isWord(j + 1, "speaks"))) {
            return list.isWord(j + 2, "for")
                    ? j + 3
                    : list.isWord(j + 2, "on") && list.isWord(j + 4, "of") ? j + 5 : -1;
        }
        boolean speaking = list.isWord(j, "speaking") || list.isWord(j, "acting") || list.isWord(j, "representing");
        if (list.isWord(j, "representing")) {
            return j + 1;
        }
        if (speaking) {
            j = list.isWord(j + 1, "also") ? j + 2 : j + 1;
        }
        if (list.isWord(j, "on") && list.isWord(j + 1, "behalf") && list.isWord(j + 2, "of")) {
            return j + 3;
        }
        if (list.isWord(j, "in")
                && list.isWord(j + 1, "the")
                && list.isWord(j + 2, "name")
                && list.isWord(j + 3, "of")) {
            return j + 4;
        }
        if (list.isWord(j, "for") && (speaking || marked || list.isNoun(list.afterThe(j + 1)))) {
            return j + 1;
        }
        return -1;
    }

    private Tail examples(Holders holders, boolean open, int i) {
        int j = i;
        boolean opener = j < terms.size() && classes.has(WordClass.LIST_OPENER, terms.get(j));
        if (opener) {
            j++;
        } else if (list.isWord(j, "led") && list.isWord(j + 1, "by")) {
            opener = true;
            j += 2;
        } else if (list.isWord(j, "such") && list.isWord(j + 1, "as")
                || list.isWord(j, "for") && list.isWord(j + 1, "example")) {
            opener = true;
            j += 2;
        }
        if (list.at(j, Kind.COMMA) && opener) {
            j++;
        }
        int noun = list.afterThe(j);
        if (!opener && !open || !list.isNoun(noun)) {
            return null;
        }
        List<ListFolder.Element> chain = list.chain(noun);
        Holders all = holders;
        for (ListFolder.Element element : chain) {
            all = all.with(element.holders());
        }
        int next = chain.get(chain.size() - 1).next();
        if (open && !list.at(next, Kind.CLOSE)) {
            return null;
        }
        return open ? new Tail(new Holders(all.members(), until(all, next)), next + 1) : new Tail(all, next);
    }

    private static boolean sameCode(Mention mention, Term term) {
        return mention.code() != null
                && mention.code()
                        .equals(term.holders().members().get(0).mention().code());
    }

    private Span until(Holders holders, int term) {
        return holders.span().union(terms.get(term).span());
    }
}
