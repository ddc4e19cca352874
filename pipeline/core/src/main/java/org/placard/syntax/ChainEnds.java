package org.placard.syntax;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.placard.syntax.ListElement.Separator;
import org.placard.syntax.Term.Kind;
import org.placard.token.FunctionWord;

/** Says where a chain of members ends: which of them still belong to it, and which of them closes it. */
final class ChainEnds {
    private final Terms terms;
    private final ListPhrases phrases;
    /** First terms behind words that end a list: "et al.". */
    private final Set<Integer> openEnds = new HashSet<>();

    ChainEnds(Terms terms, ListPhrases phrases) {
        this.terms = terms;
        this.phrases = phrases;
    }

    /** The chain without what has a member's shape but stands in no member's place. */
    List<ListElement> trimmed(List<ListElement> whole) {
        List<ListElement> chain = whole.subList(0, beforeNextSubject(whole));
        if (chain.stream().noneMatch(ListElement::isForeign)) {
            return semicolons(chain);
        }
        int end = beforeClause(chain);
        int lastConjunction = lastClosing(chain.subList(0, end));
        for (int i = 1; i < end; i++) {
            ListElement each = chain.get(i);
            if (each.isForeign() && each.is(Separator.COMMA) && lastConjunction < i) {
                return semicolons(chain.subList(0, i));
            }
        }
        return semicolons(chain.subList(0, end));
    }

    /** "as did Chile and Peru, and Cuba noted": behind an auxiliary, what is added to a list that is closed has a verb of its own. */
    private int beforeNextSubject(List<ListElement> chain) {
        int last = chain.size() - 1;
        boolean added = last > 0
                && chain.get(last).is(Separator.COMMA_AND)
                && (last == 1 || chain.subList(1, last).stream().anyMatch(ListElement::conjoined));
        int ahead = terms.leftOverDeterminers(chain.get(0).first() - 1);
        boolean behindAuxiliary = added && terms.is(ahead, FunctionWord.INVERTIBLE);
        return behindAuxiliary && terms.startsPredicate(chain.get(last).next()) ? last : chain.size();
    }

    /** "proposed by Chile, and the Secretariat noted": what is no holder does not join an agent where its own verb follows. */
    private int beforeClause(List<ListElement> chain) {
        int last = chain.size() - 1;
        ListElement each = chain.get(last);
        if (last == 0 || !each.isForeign()) {
            return chain.size();
        }
        boolean few = last == 1 || !chain.get(last - 1).is(Separator.COMMA);
        return few
                        && terms.startsPredicate(each.next())
                        && !isSubject(chain.get(0).first())
                ? last
                : chain.size();
    }

    /** Members between semicolons are a list where there are three; else the semicolon parts two clauses. */
    private static List<ListElement> semicolons(List<ListElement> chain) {
        int first = -1;
        int count = 0;
        for (int i = 1; i < chain.size(); i++) {
            boolean semicolon =
                    chain.get(i).is(Separator.SEMICOLON) || chain.get(i).is(Separator.SEMICOLON_AND);
            count += semicolon ? 1 : 0;
            first = semicolon && first < 0 ? i : first;
        }
        return count == 1 ? chain.subList(0, first) : chain;
    }

    /** Place of the last member that a conjunction, or what stands for one, adds; -1 where there is none. */
    int lastClosing(List<ListElement> chain) {
        int last = chain.size() - 1;
        while (last >= 0 && !chain.get(last).closes() && !endsOpen(chain.get(last))) {
            last--;
        }
        return last;
    }

    /** "Chile et al.": what ends the list without a conjunction. */
    boolean endsOpen(ListElement element) {
        return openEnds.contains(element.next());
    }

    /** Notes that words ahead of term {@code next} end a list. */
    void endOpen(int next) {
        openEnds.add(next);
    }

    /** Whether the phrase that begins at {@code first} opens a clause. */
    boolean isSubject(int first) {
        int before = first - 1;
        while (phrases.begins(ListRole.ARTICLE, terms, before) || terms.is(before, FunctionWord.DETERMINER)) {
            before--;
        }
        return before < 0
                || !terms.is(before, Kind.WORD) && !terms.is(before, Kind.HOLDERS)
                || terms.is(before, FunctionWord.CONJUNCTION)
                || terms.is(before, FunctionWord.SUBORDINATOR)
                || terms.is(before, FunctionWord.RELATIVIZER);
    }

    /** Members of a chain up to its first conjunction; all where there is none. */
    static int closedList(List<ListElement> chain) {
        for (int count = 1; count < chain.size(); count++) {
            if (chain.get(count).closes()) {
                return count + 1;
            }
        }
        return chain.size() == 2 ? 1 : chain.size();
    }
}
