package org.placard.syntax;

import java.util.ArrayList;
import java.util.List;
import org.placard.gazetteer.HolderKind;
import org.placard.syntax.ListElement.Separator;
import org.placard.syntax.Term.Kind;
import org.placard.text.Span;
import org.placard.token.FunctionWord;

/**
 * Folds every coordinated list of holders into one term, speakers' groups and abbreviations in brackets included.
 *
 * <p>A list is closed by its conjunction, so that in "opposed by Chile and Peru, Norway proposed" Norway stays outside.
 * Two holders with a bare comma between them are no list; three are.
 */
final class ListFolder {
    private final Terms terms;
    private final ListPhrases phrases;
    /** A phrase that opens a clause has so many words ahead of its name at most. */
    private static final int OPENING = 6;

    private final ChainEnds ends;
    private final ListReader reader;
    private final List<Term> folded = new ArrayList<>();

    ListFolder(CharSequence text, Terms terms, ListPhrases phrases) {
        this.terms = terms;
        this.phrases = phrases;
        this.ends = new ChainEnds(terms, phrases);
        this.reader = new ListReader(text, terms, phrases, ends);
    }

    /** The folded terms. */
    List<Term> fold() {
        int i = 0;
        while (i < terms.size()) {
            int next = list(reader.chain(i), i);
            if (next < 0) {
                next = whole(reader.alone(i));
            }
            if (next < 0) {
                next = exceptAhead(i);
            }
            if (next < 0) {
                next = fronted(i);
            }
            if (next < 0) {
                next = everybodyExcept(i);
            }
            if (next < 0) {
                next = list(reader.chainOfForeign(i), i);
            }
            if (next < 0) {
                next = represented(i);
            }
            if (next < 0) {
                folded.add(terms.get(i));
                next = i + 1;
            }
            i = next;
        }
        return folded;
    }

    /** Folds the lists of a chain that begins at {@code i}; index behind it, -1 where it is empty. */
    private int list(List<ListElement> chain, int i) {
        return chain.isEmpty() ? -1 : append(lists(chain), i);
    }

    private int append(List<List<ListElement>> lists, int from) {
        int at = from;
        for (List<ListElement> list : lists) {
            int next = list.get(list.size() - 1).next();
            List<Holders> holders = holders(list);
            if (holders.isEmpty()) {
                keep(at, next);
            } else {
                // what separates two lists stays as it stands
                keep(at, start(list.get(0)));
                add(Holders.together(holders).over(span(list)));
            }
            at = next;
        }
        return at;
    }

    /** The first term of a member, behind its articles. */
    private int start(ListElement element) {
        int i = element.first();
        while (terms.get(i).span().start() < element.span().start()) {
            i++;
        }
        return i;
    }

    private static List<Holders> holders(List<ListElement> list) {
        return list.stream()
                .filter(each -> !each.isForeign())
                .map(ListElement::holders)
                .toList();
    }

    private static Span span(List<ListElement> list) {
        return list.stream().map(ListElement::span).reduce(Span::union).orElseThrow();
    }

    /** "With A and B, C objected", "On behalf of A, B said": holders at the start of a clause that belong to its subject. */
    private int fronted(int i) {
        if (!terms.is(i, Kind.WORD) || !opensClause(i)) {
            return -1;
        }
        int company = phrases.end(ListRole.COMPANY, terms, i);
        int speaks = phrases.end(ListRole.SPEAKS, terms, i);
        int represents = Math.max(speaks, phrases.end(ListRole.FOR, terms, i));
        int opener = Math.max(company, represents);
        List<ListElement> chain = opener < 0 ? List.of() : reader.chain(phrases.overArticles(terms, opener));
        List<List<ListElement>> lists = chain.isEmpty() ? List.of() : subjectApart(chain, represents > 0);
        if (lists.size() < 2) {
            return -1;
        }
        List<ListElement> others = lists.get(0);
        List<ListElement> subject = lists.get(1);
        ListElement first = subject.get(0);
        int next = subject.get(subject.size() - 1).next();
        boolean acts = terms.startsPredicate(next) || (company > 0 || speaks > 0) && terms.is(next, Kind.COMMA);
        boolean bare = represents > 0 && speaks < 0 && !others.get(0).holders().startsWith(HolderKind.GROUP);
        if (!first.is(Separator.COMMA) || first.isForeign() || !acts || bare) {
            return -1;
        }
        List<Holders> all = new ArrayList<>();
        if (represents > 0) {
            all.add(first.holders()
                    .speakingFor(Representation.whom(first.holders().last(), others)));
            all.addAll(holders(subject.subList(1, subject.size())));
        } else {
            all.addAll(holders(others));
            all.addAll(holders(subject));
        }
        Span whole = terms.get(i).span().union(span(subject));
        add(Holders.together(all).over(whole));
        return append(lists.subList(2, lists.size()), next);
    }

    /** "The European Commission, for the EU, proposed": the one who speaks is no holder, those for whom it speaks are. */
    private int represented(int i) {
        ListElement whom = reader.represented(i);
        if (whom == null) {
            return -1;
        }
        add(whom.holders().over(terms.get(i).span()));
        return whom.next();
    }

    /** The lists of a chain; behind "on behalf of A, B and C said" the first alone is not the subject. */
    private List<List<ListElement>> subjectApart(List<ListElement> chain, boolean represents) {
        List<List<ListElement>> lists = lists(chain);
        if (lists.size() > 1 || !represents || chain.size() < 2) {
            return lists;
        }
        return List.of(chain.subList(0, 1), chain.subList(1, chain.size()));
    }

    private boolean opensClause(int i) {
        int before = terms.leftOverAdverbs(i - 1);
        return before < 0
                || terms.is(before, Kind.STOP)
                || terms.is(before, Kind.SEMICOLON)
                || terms.is(before, Kind.COLON)
                || terms.is(before, Kind.QUOTE)
                || terms.is(before, Kind.COMMA) && !terms.is(before - 1, Kind.HOLDERS)
                || terms.is(before, FunctionWord.CONJUNCTION)
                || terms.is(before, FunctionWord.SUBORDINATOR)
                || terms.is(before, FunctionWord.RELATIVIZER);
    }

    /** "all except A", "all delegations, except A and B,": holders without a name, those who are left out being no holders. */
    private int everybodyExcept(int i) {
        boolean nobody = terms.is(i, FunctionWord.NO_QUANTIFIER) || terms.is(i - 1, FunctionWord.NO_QUANTIFIER);
        if (!terms.is(i, FunctionWord.EVERYBODY) || nobody) {
            return -1;
        }
        Holders whole = reader.exception(i);
        if (whole == null) {
            return -1;
        }
        add(whole);
        int next = i + 1;
        while (next < terms.size()
                && terms.get(next).span().start() < whole.span().end()) {
            next++;
        }
        return next;
    }

    /** "Apart from A, all delegations agreed". */
    private int exceptAhead(int i) {
        return whole(terms.is(i, Kind.WORD) && opensClause(i) ? reader.exceptionAhead(i) : null);
    }

    private int whole(ListElement whole) {
        if (whole == null) {
            return -1;
        }
        add(whole.holders());
        return whole.next();
    }

    private void add(Holders holders) {
        folded.add(new Term(Kind.HOLDERS, holders.span(), "", true, holders));
    }

    private void keep(int from, int to) {
        for (int i = from; i < to; i++) {
            folded.add(terms.get(i));
        }
    }

    private List<List<ListElement>> lists(List<ListElement> chain) {
        if (chain.stream().anyMatch(each -> each.is(Separator.SEMICOLON)) || isEnclosed(chain)) {
            return List.of(chain);
        }
        if (opensWithFirst(chain)) {
            return List.of(chain.subList(0, 1), chain.subList(1, chain.size()));
        }
        List<List<ListElement>> lists = new ArrayList<>();
        List<ListElement> current = new ArrayList<>();
        boolean closed = false;
        // "A, with B and C, D and E agreed": a conjunction in an insertion does not close the list of subjects
        boolean inserted = false;
        boolean subject = ends.isSubject(chain.get(0).first());
        int lastConjunction = ends.lastClosing(chain);
        for (int i = 0; i < chain.size(); i++) {
            ListElement element = chain.get(i);
            boolean bareComma = element.is(Separator.COMMA);
            if (bareComma && (closed || lastConjunction < i && commasFrom(chain, i, current.size()) < 3)) {
                lists.add(current);
                current = new ArrayList<>();
                closed = false;
            }
            current.add(element);
            boolean conjoined = element.conjoined() && !(lastConjunction > i && isOneName(chain, i));
            if (element.isInserted()) {
                inserted = subject;
            } else if (inserted && conjoined && lastConjunction > i) {
                inserted = false;
                conjoined = false;
            }
            closed |= conjoined || ends.endsOpen(element);
        }
        lists.add(current);
        return isOneList(chain) ? List.of(chain) : separateSubject(chain, withLateEnd(lists));
    }

    /**
     * "The G77 and China, Samoa and Fiji opposed", "concerns of the G77 and China, Samoa and Fiji": a conjunction ends a list ahead
     * of the last only where the subject of another clause may follow it, as in "opposed by Chile and Peru, Norway proposed".
     */
    private boolean isOneList(List<ListElement> chain) {
        int next = chain.get(chain.size() - 1).next();
        boolean closed = chain.size() > 3 && chain.get(chain.size() - 1).conjoined();
        boolean plain = chain.stream().noneMatch(each -> each.isInserted() || each.isForeign() || each.speaks());
        if (!closed || !plain) {
            return false;
        }
        boolean stops = next >= terms.size() || terms.is(next, Kind.STOP) || terms.is(next, Kind.SEMICOLON);
        boolean subject = ends.isSubject(chain.get(0).first()) && terms.startsPredicate(next);
        return stops || subject;
    }

    /**
     * "Responding to Chile, Egypt and Peru objected", "Unlike Chile, Egypt and Peru agreed": the phrase that opens a clause
     * ends with its first name, since the others are the verb's subject.
     */
    private boolean opensWithFirst(List<ListElement> chain) {
        int next = chain.get(chain.size() - 1).next();
        boolean cut = chain.size() > 2
                && chain.get(1).is(Separator.COMMA)
                && !chain.get(0).isInserted()
                && !chain.get(0).speaks()
                && (chain.get(chain.size() - 1).closes()
                        || chain.get(chain.size() - 1).isInserted())
                && terms.startsPredicate(next);
        int first = beforeArticles(chain.get(0).first());
        boolean governed = terms.is(first, FunctionWord.PREPOSITION) && !terms.is(first, FunctionWord.AGENT)
                || terms.is(first, FunctionWord.GERUND)
                || terms.is(first, FunctionWord.COMPARISON);
        // "The proposal of Chile, Egypt and Peru was opposed": all three are its authors
        boolean owners = terms.mayBeNoun(first - 1, "offered") || terms.mayBeNoun(first - 1, "told");
        if (!cut || !governed || owners || phrases.begins(ListRole.EXAMPLE, terms, first) || isCompany(first)) {
            return false;
        }
        for (int i = first; i > first - OPENING; i--) {
            if (opensClause(i) && !terms.is(i - 1, Kind.COMMA)) {
                return true;
            }
            if (i < 1 || !terms.is(i - 1, Kind.WORD) || terms.startsPredicate(i - 1)) {
                return false;
            }
        }
        return false;
    }

    /** Whether the words that end at {@code last} open a company: "Together with". */
    private boolean isCompany(int last) {
        return phrases.end(ListRole.COMPANY, terms, last) == last + 1
                || phrases.end(ListRole.COMPANY, terms, last - 1) == last + 1
                || phrases.end(ListRole.COMPANY, terms, last - 2) == last + 1;
    }

    /** "(Chad, Niger)", "– Chad, Niger –", "opposed: Chad, Niger.": what nothing but the marks around it closes is one list. */
    private boolean isEnclosed(List<ListElement> chain) {
        int before = beforeArticles(chain.get(0).first());
        int next = chain.get(chain.size() - 1).next();
        boolean marked = terms.is(before, Kind.OPEN) && terms.is(next, Kind.CLOSE)
                || terms.is(before, Kind.DASH) && terms.is(next, Kind.DASH)
                || terms.is(before, Kind.COLON)
                        && (next >= terms.size()
                                || terms.is(next, Kind.STOP)
                                || terms.is(next, Kind.CLOSE)
                                || terms.is(next, Kind.SEMICOLON));
        return marked
                && chain.stream()
                        .allMatch(each -> each.is(Separator.COMMA) || each == chain.get(0) || each.conjoined());
    }

    /** "the Food and Agriculture Organization": a conjunction between two that are no holders may belong to a name. */
    private static boolean isOneName(List<ListElement> chain, int i) {
        return chain.get(i).isForeign() && i > 0 && chain.get(i - 1).isForeign();
    }

    /** "A and B, C, and D": two with a comma ahead of their conjunction end the list ahead of them. */
    private static List<List<ListElement>> withLateEnd(List<List<ListElement>> lists) {
        List<ListElement> last = lists.get(lists.size() - 1);
        boolean late = lists.size() > 1 && last.size() == 2 && last.get(1).is(Separator.COMMA_AND);
        if (!late) {
            return lists;
        }
        List<List<ListElement>> joined = new ArrayList<>(lists.subList(0, lists.size() - 2));
        List<ListElement> whole = new ArrayList<>(lists.get(lists.size() - 2));
        whole.addAll(last);
        joined.add(whole);
        return joined;
    }

    private static int commasFrom(List<ListElement> chain, int from, int before) {
        int count = before;
        for (ListElement element : chain.subList(from, chain.size())) {
            if (!element.is(Separator.COMMA) || count >= 3) {
                break;
            }
            count++;
        }
        return count;
    }

    /** "supported by Chile, and Norway proposed": the last of a list of agents may be the next clause's subject. */
    private List<List<ListElement>> separateSubject(List<ListElement> chain, List<List<ListElement>> lists) {
        List<ListElement> last = lists.get(lists.size() - 1);
        int before = beforeArticles(chain.get(0).first());
        int next = chain.get(chain.size() - 1).next();
        if (last.size() < 2
                || lists.size() > 1
                || !terms.is(before, FunctionWord.AGENT)
                || !terms.startsPredicate(next)) {
            return lists;
        }
        int cut = last.size() - 1;
        boolean conjunction = last.get(cut).is(Separator.AND);
        if ((last.size() > 2 || conjunction) && isInserted(before)) {
            return lists;
        }
        if (conjunction && last.size() > 2) {
            if (!terms.startsParticiple(terms.leftOverAdverbs(before - 1))) {
                // "the statement by A, B and C was noted"
                return lists;
            }
            cut = 1;
        }
        return List.of(last.subList(0, cut), last.subList(cut, last.size()));
    }

    /** "A, supported by B, C and D proposed": A still waits for its verb. */
    private boolean isInserted(int by) {
        int comma = by - 2;
        while (comma > 0 && terms.is(comma, FunctionWord.ADVERB)) {
            comma--;
        }
        return comma > 0
                && terms.is(comma, Kind.COMMA)
                && terms.isNounHolders(comma - 1)
                && !terms.is(beforeArticles(comma - 1), FunctionWord.AGENT);
    }

    private int beforeArticles(int i) {
        int j = i - 1;
        while (phrases.begins(ListRole.ARTICLE, terms, j)) {
            j--;
        }
        return j;
    }
}
