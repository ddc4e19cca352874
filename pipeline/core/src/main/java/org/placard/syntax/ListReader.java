package org.placard.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.placard.gazetteer.HolderKind;
import org.placard.mention.Mention;
import org.placard.syntax.ListElement.Separator;
import org.placard.syntax.Term.Kind;
import org.placard.text.Span;
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
    /** In terms: the words of a comment between two members. */
    private static final int LONGEST_ASIDE = 12;
    /** In terms: the words and initials of a person's name. */
    private static final int LONGEST_NAME = 8;

    private final Terms terms;
    private final CharSequence text;
    private final ListPhrases phrases;
    private final HolderTails tails;
    private final ForeignMembers foreign;
    /** What was read before, by the depth and the first term: no term is read anew for each that stands ahead of it. */
    private final List<Map<Integer, ListElement>> named = new ArrayList<>();

    private final List<Map<Integer, ListElement>> followers = new ArrayList<>();
    /** First terms behind words that end a list: "et al.". */
    private final Set<Integer> openEnds = new HashSet<>();
    /** Terms of names that share no noun, the last that were looked at; null before. */
    private Span nameless;
    /** How many tails the list that is being read stands in. */
    private int depth = -1;

    ListReader(CharSequence text, Terms terms, ListPhrases phrases) {
        this.text = text;
        this.terms = terms;
        this.phrases = phrases;
        this.foreign = new ForeignMembers(text, terms, phrases);
        this.tails = new HolderTails(text, terms, phrases, this);
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
        boolean closed = lastClosing(chain) > 0 && chain.stream().anyMatch(each -> !each.isForeign());
        boolean subject = closed && isFinite(chain.get(chain.size() - 1).next());
        return subject || closed && agent && !isSubjectOfOther(chain) ? chain : List.of();
    }

    private boolean isParticipleBefore(int by) {
        return terms.is(terms.leftOverAdverbs(by - 1), FunctionWord.PAST);
    }

    /** "opposed by Oxfam and Chile supported it": the last, behind a conjunction alone, may have a verb of its own. */
    private boolean isSubjectOfOther(List<ListElement> chain) {
        return chain.size() == 2 && isFinite(chain.get(1).next());
    }

    /** Those for whom what is no holder speaks at the start of a clause: "The European Commission, for the EU, proposed"; else null. */
    ListElement represented(int start) {
        boolean may = terms.is(start, Kind.WORD) && !terms.isNumber(start) && opensSentence(start);
        int end = may ? foreign.end(start) : -1;
        ListElement whom = end < 0 ? null : tails.represented(end);
        boolean inserted = whom != null && terms.is(whom.next(), Kind.COMMA) && isParticiple(whom.next() + 1);
        return whom != null && (inserted || isFinite(whom.next())) ? whom : null;
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
        List<ListElement> trimmed = trimmed(chain);
        return inserted && trimmed.size() == chain.size() ? behindInsertion(chain) : trimmed;
    }

    /** "A, with B and C, opposed": the comma that closes the company belongs to it. */
    private List<ListElement> behindInsertion(List<ListElement> chain) {
        int last = chain.size() - 1;
        ListElement end = chain.get(last);
        chain.set(last, end.until(tails.behindComma(end.next())));
        return chain;
    }

    /** The chain without what has a member's shape but stands in no member's place. */
    private List<ListElement> trimmed(List<ListElement> chain) {
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

    /** "proposed by Chile, and the Secretariat noted": what is no holder does not join an agent where its own verb follows. */
    private int beforeClause(List<ListElement> chain) {
        int last = chain.size() - 1;
        ListElement each = chain.get(last);
        if (last == 0 || !each.isForeign()) {
            return chain.size();
        }
        boolean few = last == 1 || !chain.get(last - 1).is(Separator.COMMA);
        return few && isFinite(each.next()) && !isSubject(chain.get(0).first()) ? last : chain.size();
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

    /** Index behind a body's name that begins at {@code i} and ends in the list; -1 where none does. */
    int behindBody(int i) {
        int end = foreign.end(i);
        boolean separated = terms.is(end, Kind.COMMA)
                || terms.is(end, Kind.SEMICOLON)
                || phrases.begins(ListRole.AND, terms, end)
                || isFinite(end);
        return end > 0 && separated ? end : -1;
    }

    private ListElement follower(int start) {
        Map<Integer, ListElement> known = followers.get(depth);
        if (!known.containsKey(start)) {
            known.put(start, following(start, true));
        }
        return known.get(start);
    }

    private ListElement following(int start, boolean company) {
        int i = overAside(start);
        boolean comma = terms.is(i, Kind.COMMA);
        boolean semicolon = terms.is(i, Kind.SEMICOLON);
        int j = overBullet(comma || semicolon ? i + 1 : i);
        Separator separator = semicolon ? Separator.SEMICOLON : comma || j > i ? Separator.COMMA : null;
        int and = phrases.end(ListRole.AND, terms, j);
        int added = phrases.end(ListRole.ADDED, terms, j);
        int joined = phrases.end(ListRole.JOINED, terms, j);
        if (and > 0 && added <= and) {
            separator = semicolon ? Separator.SEMICOLON_AND : comma ? Separator.COMMA_AND : Separator.AND;
            j = and;
            int further = phrases.end(ListRole.ADDED, terms, j);
            j = further > 0 ? further : j;
        } else if (isSlash(j) || isGlue(j)) {
            separator = Separator.SLASH;
            j++;
        } else if (added > 0) {
            separator = comma ? Separator.COMMA_ADDED : Separator.ADDED;
            j = added;
        } else if (company && joined > 0 && isCompany(joined, comma)) {
            separator = comma ? Separator.COMMA_COMPANY : Separator.COMPANY;
            j = joined;
        }
        if (separator == null && terms.is(i - 1, Kind.CLOSE) && terms.is(overArticles(i), Kind.HOLDERS)) {
            // "Samoa (on behalf of AOSIS) Norway, Peru and Mali": a comma that was forgotten
            ListElement forgotten = member(i, Separator.COMMA);
            return forgotten != null && isSeparator(forgotten.next()) ? forgotten : null;
        }
        if (separator == null) {
            return null;
        }
        boolean bare = separator == Separator.COMMA || separator == Separator.SEMICOLON;
        if (!bare) {
            j = overAdverbs(j);
        }
        return member(overBullet(j), separator);
    }

    private boolean isSeparator(int i) {
        return terms.is(i, Kind.COMMA) || phrases.begins(ListRole.AND, terms, i);
    }

    private ListElement member(int i, Separator separator) {
        ListElement holders = holders(behindQuantifiers(i));
        holders = holders != null ? holders : quoted(overArticles(i));
        if (holders != null) {
            return terms.is(holders.next(), Kind.POSSESSIVE) ? null : holders.separatedBy(separator, i);
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
        return terms.is(end, Kind.POSSESSIVE) || isAttributeOfText(end);
    }

    /** "the Canadian government proposal". */
    private boolean isAttributeOfText(int end) {
        return terms.mayBeNoun(end, "passage") || terms.mayBeNoun(end, "offered") || terms.mayBeNoun(end, "told");
    }

    private boolean isSlash(int i) {
        return terms.isSign(i, "/");
    }

    /** "G77-China", "the G77 + China": a hyphen or plus between two names. */
    private boolean isGlue(int i) {
        if (!terms.is(i - 1, Kind.HOLDERS) || !terms.is(i + 1, Kind.HOLDERS)) {
            return false;
        }
        Span sign = terms.get(i).span();
        boolean glued = terms.get(i - 1).span().end() == sign.start()
                && terms.get(i + 1).span().start() == sign.end();
        return sign.of(text).equals("+") || glued && sign.of(text).equals("-");
    }

    /** Behind a mark that opens an item of an enumeration. */
    private int overBullet(int i) {
        return i < terms.size() && Marks.isBullet(text, terms.get(i)) ? i + 1 : i;
    }

    /** Behind articles, and behind what counts unnamed holders: "several other Parties". */
    private int behindQuantifiers(int i) {
        int j = foreign.overDeterminers(i);
        boolean unnamed = terms.is(j, Kind.HOLDERS) && terms.get(j).holders().startsWith(HolderKind.UNNAMED);
        return unnamed ? j : overArticles(i);
    }

    int overArticles(int i) {
        int j = i;
        while (phrases.begins(ListRole.ARTICLE, terms, j)) {
            j++;
        }
        return j;
    }

    /** Behind adverbs ahead of a member, and behind a comment between commas: "and also, somewhat unexpectedly, the EU". */
    private int overAdverbs(int i) {
        int j = i;
        while (terms.is(j, FunctionWord.ADVERB) && !phrases.begins(ListRole.ARTICLE, terms, j)) {
            j++;
        }
        if (terms.is(j, Kind.OPEN)) {
            // "Chile and (with some doubts) Peru"
            int close = closing(j, Kind.CLOSE);
            return close > 0 && beginsMember(close + 1) ? close + 1 : j;
        }
        if (!terms.is(j, Kind.COMMA)) {
            return j;
        }
        boolean phrase = terms.is(j + 1, FunctionWord.PREPOSITION);
        for (int k = j + 1; k < j + LONGEST_ASIDE / 2 && terms.is(k, Kind.WORD); k++) {
            if ((phrase || terms.is(k, FunctionWord.ADVERB)) && terms.is(k + 1, Kind.COMMA)) {
                return k + 2;
            }
        }
        return j;
    }

    /** Behind a comment on the holder ahead that names nobody: "Chile (again), Peru", "Chile, at last, and Peru". */
    private int overAside(int i) {
        int marks = Marks.overFootnotes(text, terms, i);
        if (terms.is(marks, Kind.OPEN)) {
            int close = closing(marks, Kind.CLOSE);
            boolean goesOn = terms.is(close + 1, Kind.COMMA)
                    || terms.is(close + 1, Kind.SEMICOLON)
                    || phrases.begins(ListRole.AND, terms, close + 1);
            return close > 0 && goesOn ? close + 1 : marks;
        }
        if (terms.is(marks, Kind.COMMA) && terms.is(marks + 1, FunctionWord.PREPOSITION)) {
            int close = closing(marks, Kind.COMMA);
            boolean goesOn = close > 0 && phrases.begins(ListRole.AND, terms, close + 1);
            return goesOn && !isFinite(close + 2) && !phrases.begins(ListRole.JOINED, terms, marks + 1) ? close : marks;
        }
        return marks;
    }

    /** Where a comment that names no holder ends; -1 where it names one or does not end soon. */
    private int closing(int open, Kind kind) {
        for (int i = open + 1; i < open + LONGEST_ASIDE; i++) {
            if (terms.is(i, kind)) {
                return i;
            }
            if (!terms.is(i, Kind.WORD) && !terms.is(i, Kind.STOP) && !(kind == Kind.CLOSE && terms.is(i, Kind.COMMA))
                    || terms.is(i, Kind.STOP) && kind == Kind.COMMA) {
                return -1;
            }
        }
        return -1;
    }

    /** "Brazil, with China and India, supported": holders who are closed by a comma or a predicate. */
    private boolean isCompany(int i, boolean comma) {
        List<ListElement> others = chainWithoutCompany(overArticles(i));
        if (others.isEmpty()) {
            return false;
        }
        int next = others.get(others.size() - 1).next();
        boolean more = terms.is(next, FunctionWord.CONJUNCTION) && isPassive(next + 1);
        if (comma) {
            return terms.is(next, Kind.COMMA) || terms.is(next, Kind.CLOSE) || isFinite(next) || more;
        }
        // "Brazil with China, opposed by India, proposed", "Brazil with China, and opposed by India, proposed"
        int further = terms.is(next, Kind.COMMA) ? next + 1 : next;
        int passive = terms.is(further, FunctionWord.CONJUNCTION) ? further + 1 : further;
        return isFinite(next) || isPassive(passive) || terms.is(i - 1, FunctionWord.AGENT);
    }

    private boolean isPassive(int i) {
        return terms.is(i, FunctionWord.PAST) && terms.is(i + 1, FunctionWord.AGENT);
    }

    /** Whether an insertion may begin at {@code i}: "stressing", "supported by". */
    boolean isParticiple(int i) {
        return terms.is(i, FunctionWord.GERUND) || isPassive(i);
    }

    /** Whether a predicate begins at {@code i}. */
    boolean isFinite(int i) {
        int j = terms.rightOverAdverbs(i);
        return terms.is(j, FunctionWord.FINITE)
                || terms.is(j, FunctionWord.PAST) && !terms.is(j + 1, FunctionWord.AGENT);
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
        ListElement core = core(i);
        ListElement found = core == null ? null : tails.withTails(core);
        known.put(i, found);
        return found;
    }

    /** Those for whom the word for everybody at {@code i} stands; null where nobody is left out behind it. */
    Holders exception(int i) {
        return tails.exception(i);
    }

    /** Everybody behind those left out, from term {@code i}: "Apart from Chile, all agreed"; null where nobody is left out. */
    ListElement exceptionAhead(int i) {
        return tails.exceptionAhead(i);
    }

    /** Whether a holder, with an article or without, begins at {@code i}; what follows it is not looked at. */
    boolean beginsMember(int i) {
        int start = overArticles(i);
        return start < terms.size() && core(start) != null;
    }

    boolean atDeepest() {
        return depth >= DEEPEST;
    }

    /** A name, or a delegation with its noun, without tails. */
    private ListElement core(int i) {
        ListElement attributes = delegation(i);
        if (attributes != null) {
            return attributes;
        }
        int from = isNoun(i) && isUnnamedDelegate(i) ? phrases.end(ListRole.OF, terms, i + 1) : -1;
        if (from > 0 && isState(overArticles(from))) {
            // "a delegate from Egypt"
            int state = overArticles(from);
            Holders named = terms.get(state).holders().asNoun(terms.span(i, state + 1));
            return ListElement.of(named, Separator.NONE, i, state + 1);
        }
        if (isNoun(i)) {
            return ListElement.of(terms.get(i).holders(), Separator.NONE, i, i + 1);
        }
        ListElement person = person(i);
        if (person != null) {
            return person;
        }
        int noun = behindHolderNoun(i);
        if (noun < 0) {
            return null;
        }
        ListElement of = delegation(noun);
        int end = of != null ? of.next() : noun + 1;
        Holders holders =
                of != null ? of.holders() : isNoun(noun) ? terms.get(noun).holders() : null;
        if (holders == null || holders.startsWith(HolderKind.UNNAMED) || holders.startsWith(HolderKind.CHAIR)) {
            return null;
        }
        return ListElement.of(holders.asNoun(terms.get(i).span()), Separator.NONE, i, end);
    }

    /**
     * "Mr. Silva (Brazil)", "Ambassador Silva of Brazil", "Ana Silva (Brazil)": a person with the state in brackets or, behind a
     * title, behind "of", unless the person serves the meeting; else null.
     */
    private ListElement person(int i) {
        int name = phrases.end(ListRole.TITLE, terms, i);
        int end = Math.max(name, i);
        int longest = end + LONGEST_NAME;
        while (end < longest && isOfName(end) && (name > 0 || !isOfText(end))) {
            end++;
        }
        boolean named = name > 0 ? end > name : isFullName(i, end);
        boolean bracketed = named && isState(end + 1) && terms.is(end, Kind.OPEN) && terms.is(end + 2, Kind.CLOSE);
        int of = named && name > 0 ? phrases.end(ListRole.OF, terms, end) : -1;
        int state = bracketed ? end + 1 : of > 0 ? overArticles(of) : -1;
        int next = bracketed ? end + 3 : state + 1;
        if (state < 0 || !isState(state) || serves(i, next)) {
            return null;
        }
        Holders holders = terms.get(state).holders().asNoun(terms.span(i, next));
        return ListElement.of(holders, Separator.NONE, i, next);
    }

    private boolean isState(int i) {
        return terms.is(i, Kind.HOLDERS) && isName(i);
    }

    /** Whether words without a title are a person's name: several, or one in capitals throughout, with no article ahead. */
    private boolean isFullName(int i, int end) {
        if (!isNameWord(i) || isNameWord(i - 1)) {
            return false;
        }
        boolean titled =
                phrases.end(ListRole.TITLE, terms, i - 1) == i || phrases.end(ListRole.TITLE, terms, i - 2) == i;
        boolean capitals = end == i + 1 && terms.get(i).span().of(text).chars().noneMatch(Character::isLowerCase);
        return (end > i + 1 || capitals) && !titled && !phrases.begins(ListRole.ARTICLE, terms, i - 1);
    }

    /** Whether a capital at {@code i} is not that of a small word that opens a sentence. */
    private boolean isNameWord(int i) {
        return terms.is(i, Kind.WORD)
                && terms.get(i).capital()
                && !phrases.begins(ListRole.ARTICLE, terms, i)
                && !terms.is(i, FunctionWord.DETERMINER)
                && !terms.is(i, FunctionWord.SUBORDINATOR)
                && !terms.is(i, FunctionWord.CONJUNCTION)
                && !terms.is(i, FunctionWord.PREPOSITION)
                && !terms.is(i, FunctionWord.ADVERB);
    }

    private boolean isOfText(int i) {
        return terms.isNumber(i) || isAttributeOfText(i) || terms.is(i, FunctionWord.PREPOSITION);
    }

    private boolean isOfName(int i) {
        boolean initial = terms.is(i, Kind.STOP) && terms.lower(i - 1).length() <= 2;
        return initial
                || phrases.begins(ListRole.PARTICLE, terms, i)
                || terms.is(i, Kind.WORD) && terms.get(i).capital();
    }

    /** "the Rapporteur, Mr. Silva (Brazil)", "Mr. Silva (Brazil), Chair of the group": an office beside a name. */
    private boolean serves(int title, int behind) {
        int i = terms.is(behind, Kind.COMMA) ? overArticles(behind + 1) : behind;
        if (isOffice(i)) {
            return true;
        }
        int before = terms.is(title - 1, Kind.COMMA) ? title - 2 : title - 1;
        for (int k = before; k >= 0 && k > before - LONGEST_ASIDE; k--) {
            if (isOffice(k)) {
                return true;
            }
            // "the Chair of the drafting group, Mr. Silva (Brazil)", but "the Chair invited Mr. Silva (Brazil)"
            boolean ofOffice = terms.is(k, Kind.WORD) && !isFinite(k) && !phrases.begins(ListRole.AND, terms, k);
            if (!ofOffice) {
                return false;
            }
        }
        return false;
    }

    private boolean isOffice(int i) {
        boolean presides = terms.is(i, Kind.HOLDERS)
                && terms.get(i).holders().members().get(0).mention().kind() == HolderKind.CHAIR;
        return presides || phrases.begins(ListRole.OFFICE, terms, i);
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
        while (j < i + LONGEST_NAME
                && (terms.is(j, Kind.WORD) && terms.get(j).capital() || phrases.begins(ListRole.AND, terms, j))) {
            j++;
        }
        int of = j == i ? -1 : phrases.end(ListRole.OF, terms, j);
        return of > 0 && isState(overArticles(of)) ? overArticles(of) : i;
    }

    /** "Canadian delegation", "U.S., U.K. and French delegations", "Chile's delegate": names that share a noun. */
    private ListElement delegation(int i) {
        if (!terms.is(i, Kind.HOLDERS) || !isName(i) || nameless != null && nameless.covers(i)) {
            return null;
        }
        List<Holders> names = new ArrayList<>();
        int j = i;
        boolean conjoined = false;
        while (terms.is(j, Kind.HOLDERS) && isName(j)) {
            names.add(terms.get(j).holders());
            int next = terms.is(j + 1, Kind.POSSESSIVE) ? j + 2 : j + 1;
            int noun = holderNoun(next);
            if (noun > 0) {
                boolean ofOthers = isNoun(j) && phrases.begins(ListRole.OF, terms, noun);
                // "opposed by Chile, Peru's delegate spoke": the ending is that of the last alone
                boolean genitive = terms.is(j + 1, Kind.POSSESSIVE) && !conjoined;
                boolean apart = (isNoun(j) || genitive) && names.size() > 1 && allNouns(names);
                if (ofOthers || apart || isAttributeOfText(noun)) {
                    return null;
                }
                int end = behindBearer(noun);
                Span whole = terms.span(i, end);
                return ListElement.of(Holders.together(names).asNoun(whole), Separator.NONE, i, end);
            }
            int comma = terms.is(next, Kind.COMMA) || isSlash(next) ? next + 1 : next;
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
        int end = noun;
        while (end < noun + LONGEST_NAME && isOfName(end) && !isOfText(end)) {
            end++;
        }
        return isFinite(end) || terms.is(end, Kind.COMMA) || phrases.begins(ListRole.AND, terms, end) ? end : noun;
    }

    private static boolean allNouns(List<Holders> names) {
        return names.stream().allMatch(name -> name.form() == Mention.Form.NOUN);
    }

    /** Index behind a holder noun with its rank, "permanent representative"; -1 where none begins. */
    private int holderNoun(int i) {
        int at = i;
        while (at >= 0 && at < i + LONGEST_NAME) {
            int noun = phrases.end(ListRole.HOLDER_NOUN, terms, at);
            if (noun > 0) {
                return noun;
            }
            at = phrases.end(ListRole.RANK, terms, at);
        }
        return -1;
    }

    private boolean isName(int i) {
        HolderKind kind = terms.get(i).holders().members().get(0).mention().kind();
        return kind == HolderKind.STATE || kind == HolderKind.GROUP;
    }

    /** Whether a holder stands at {@code i} as a noun phrase of its own. */
    boolean isNoun(int i) {
        return terms.isNounHolders(i);
    }
}
