package org.placard.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.placard.gazetteer.HolderKind;
import org.placard.syntax.Joints.Joint;
import org.placard.syntax.ListElement.Separator;
import org.placard.syntax.Term.Kind;
import org.placard.token.FunctionWord;

/**
 * Reads chains: members of a list, one behind the other, with what separates them. A member is a name with its tails, a
 * delegation ("the French delegation", "the delegation of France"), or anything else that has a member's shape.
 */
final class ListReader {
    /** Tails within tails: who speaks for one who speaks for another does not speak for a fourth. */
    private static final int DEEPEST = 3;
    /** No list in a tail, and none that waits for its conjunction, has more members; it bounds the time that a sentence takes. */
    private static final int LONGEST_IN_TAIL = 250;

    private final Terms terms;
    private final ListPhrases phrases;
    private final HolderTails tails;
    private final ForeignMembers foreign;
    private final HolderNames names;
    private final Joints joints;
    private final ChainEnds ends;
    /** What was read before, by the depth and the first term: no term is read anew for each that stands ahead of it. */
    private final List<Map<Integer, ListElement>> named = new ArrayList<>();

    private final List<Map<Integer, ListElement>> followers = new ArrayList<>();
    /** How many tails the list that is being read stands in. */
    private int depth = -1;

    ListReader(CharSequence text, Terms terms, ListPhrases phrases, ChainEnds ends) {
        this.terms = terms;
        this.phrases = phrases;
        this.foreign = new ForeignMembers(text, terms, phrases);
        this.names = new HolderNames(text, terms, phrases);
        this.joints = new Joints(text, terms, phrases, new Asides(text, terms, phrases, names), this);
        this.ends = ends;
        this.tails = new HolderTails(text, terms, phrases, names, this, ends);
        for (int i = 0; i <= DEEPEST; i++) {
            named.add(new HashMap<>());
            followers.add(new HashMap<>());
        }
    }

    /** The chain that begins with the holder at {@code start}; empty where none stands there. */
    List<ListElement> chain(int start) {
        return chain(start, true, depth < 0 ? Integer.MAX_VALUE : LONGEST_IN_TAIL);
    }

    /** The same without the company of its members. */
    List<ListElement> chainWithoutCompany(int start) {
        return chain(start, false, LONGEST_IN_TAIL);
    }

    /**
     * The chain that begins with what is no holder: at the start of a clause, "The World Bank, Chile and Peru agreed", or as an
     * agent, "supported by the World Bank and Peru".
     */
    List<ListElement> chainOfForeign(int start) {
        boolean agent = terms.is(start - 1, FunctionWord.AGENT) && isParticipleBefore(start - 1);
        boolean may = terms.is(start, Kind.WORD) && !terms.isNumber(start) && (agent || opensSentence(start));
        int end = may ? foreign.end(start) : -1;
        if (end < 0) {
            return List.of();
        }
        int words = Math.min(foreign.overDeterminers(start), end - 1);
        var first = new ListElement(null, terms.span(words, end), Separator.NONE, start, end);
        depth++;
        ListElement second = follower(end);
        // "Yesterday, Chile and Peru agreed"
        boolean name = end - start > 1 || second != null && second.conjoined() || agent;
        List<ListElement> chain = name && second != null && (agent || !second.isForeign())
                ? chain(first, true, Integer.MAX_VALUE)
                : List.of();
        depth--;
        boolean closed = ends.lastClosing(chain) > 0 && chain.stream().anyMatch(each -> !each.isForeign());
        boolean subject =
                closed && terms.startsPredicate(chain.get(chain.size() - 1).next());
        return subject || closed && agent && !isSubjectOfOther(chain) ? chain : List.of();
    }

    private boolean isParticipleBefore(int by) {
        return terms.is(terms.leftOverAdverbs(by - 1), FunctionWord.PAST);
    }

    /** "opposed by Oxfam and Chile supported it": the last, behind a conjunction alone, may have a verb of its own. */
    private boolean isSubjectOfOther(List<ListElement> chain) {
        return chain.size() == 2 && terms.startsPredicate(chain.get(1).next());
    }

    /** Those for whom what is no holder speaks at the start of a clause: "The European Commission, for the EU, proposed"; else null. */
    ListElement represented(int start) {
        boolean may = terms.is(start, Kind.WORD) && !terms.isNumber(start) && opensSentence(start);
        int end = may ? foreign.end(start) : -1;
        ListElement whom = end < 0 ? null : tails.representation().represented(end);
        boolean inserted = whom != null && terms.is(whom.next(), Kind.COMMA) && terms.startsParticiple(whom.next() + 1);
        return whom != null && (inserted || terms.startsPredicate(whom.next())) ? whom : null;
    }

    private boolean opensSentence(int i) {
        return i == 0
                || terms.is(i - 1, Kind.STOP)
                || terms.is(i - 1, Kind.SEMICOLON)
                || terms.is(i - 1, FunctionWord.SUBORDINATOR)
                || terms.is(i - 1, FunctionWord.RELATIVIZER);
    }

    private List<ListElement> chain(int start, boolean company, int longest) {
        if (depth >= DEEPEST) {
            return List.of();
        }
        depth++;
        ListElement first = holders(start);
        List<ListElement> chain = first == null ? List.of() : chain(first, company, longest);
        depth--;
        return chain;
    }

    private List<ListElement> chain(ListElement first, boolean company, int longest) {
        List<ListElement> chain = new ArrayList<>();
        ListElement element = first;
        boolean inserted = false;
        int open = 0;
        while (element != null && chain.size() < longest && open < LONGEST_IN_TAIL) {
            chain.add(element);
            inserted |= element.isInserted();
            // what is no holder waits for a conjunction that makes it a member
            open = element.closes() ? 0 : open > 0 || element.isForeign() ? open + 1 : 0;
            element = company ? follower(element.next()) : following(element.next(), false);
        }
        List<ListElement> trimmed = ends.trimmed(chain);
        return inserted && trimmed.size() == chain.size() ? behindInsertion(chain) : trimmed;
    }

    /** "A, with B and C, opposed": the comma that closes the company belongs to it. */
    private List<ListElement> behindInsertion(List<ListElement> chain) {
        int last = chain.size() - 1;
        ListElement end = chain.get(last);
        chain.set(last, end.until(tails.insertions().behindComma(end.next())));
        return chain;
    }

    /** Index behind a body's name that begins at {@code i} and ends in the list; -1 where none does. */
    int behindBody(int i) {
        int end = foreign.end(i);
        boolean separated = terms.is(end, Kind.COMMA)
                || terms.is(end, Kind.SEMICOLON)
                || phrases.begins(ListRole.AND, terms, end)
                || terms.startsPredicate(end);
        return end > 0 && separated ? end : -1;
    }

    private ListElement follower(int start) {
        Map<Integer, ListElement> known = followers.get(depth);
        if (!known.containsKey(start)) {
            known.put(start, following(start, true));
        }
        return known.get(start);
    }

    private ListElement following(int end, boolean company) {
        Joint joint = joints.behind(end, company);
        if (joint != null) {
            return member(joint.next(), joint.separator());
        }
        Joint forgotten = joints.forgottenComma(end);
        ListElement member = forgotten == null ? null : member(forgotten.next(), forgotten.separator());
        return member != null && joints.begins(member.next()) ? member : null;
    }

    private ListElement member(int i, Separator separator) {
        ListElement holders = holders(behindQuantifiers(i));
        holders = holders != null ? holders : quoted(phrases.overArticles(terms, i));
        if (holders != null) {
            return terms.is(holders.next(), Kind.POSSESSIVE) ? null : holders.separatedBy(separator, i);
        }
        if (separator == Separator.SLASH && terms.isAttributive(i)) {
            // "the G-77/China's text"
            return ListElement.of(terms.get(i).holders(), separator, i, i + 1);
        }
        boolean may = separator != Separator.SLASH && separator != Separator.COMPANY && depth < DEEPEST;
        int end = may ? foreign.end(i) : -1;
        if (end < 0 || isAttribute(end)) {
            return null;
        }
        int start = foreign.overDeterminers(i);
        return new ListElement(null, terms.span(start < end ? start : i, end), separator, i, end);
    }

    /** "Chile and the 'Friends of Fish'": a name in quotation marks; null where none stands there. */
    private ListElement quoted(int i) {
        if (!terms.is(i, Kind.QUOTE) || terms.get(i).holders() == null) {
            return null;
        }
        Term quotation = terms.get(i);
        return ListElement.of(quotation.holders().over(quotation.span()), Separator.NONE, i, i + 1);
    }

    /** Whether what ends at {@code end} belongs to a noun behind it: "Chile and Greenpeace's text". */
    private boolean isAttribute(int end) {
        return terms.is(end, Kind.POSSESSIVE) || terms.mayBeText(end);
    }

    /** Behind articles, and behind what counts unnamed holders: "several other Parties". */
    private int behindQuantifiers(int i) {
        int j = foreign.overDeterminers(i);
        boolean unnamed = terms.is(j, Kind.HOLDERS) && terms.get(j).holders().startsWith(HolderKind.UNNAMED);
        return unnamed ? j : phrases.overArticles(terms, i);
    }

    /** The holders that begin at {@code i} with all that belongs to them; null where none do. */
    ListElement holders(int i) {
        if (depth > DEEPEST || i >= terms.size()) {
            return null;
        }
        int level = Math.max(depth, 0);
        Map<Integer, ListElement> known = named.get(level);
        if (known.containsKey(i)) {
            return known.get(i);
        }
        ListElement core = names.at(i);
        ListElement found = core == null ? null : tails.withTails(core);
        known.put(i, found);
        return found;
    }

    /** Those for whom the word for everybody at {@code i} stands; null where nobody is left out behind it. */
    Holders exception(int i) {
        return tails.exclusions().behind(i);
    }

    /** Everybody behind those left out, from term {@code i}: "Apart from Chile, all agreed"; null where nobody is left out. */
    ListElement exceptionAhead(int i) {
        return tails.exclusions().ahead(i);
    }

    /** Who alone is meant from term {@code i}: "nobody but Chile", "not Chile but Peru"; null where nobody is. */
    ListElement alone(int i) {
        ListElement nobody = tails.exclusions().butOfNobody(i);
        return nobody == null ? tails.exclusions().butOfNot(i) : nobody;
    }

    boolean atDeepest() {
        return depth >= DEEPEST;
    }
}
