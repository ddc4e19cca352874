package org.placard.syntax;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.placard.mention.Mention;
import org.placard.syntax.Term.Kind;

/**
 * Folds every coordinated list of holders into one term, speakers' groups and abbreviations in brackets included.
 *
 * <p>A list is closed by its conjunction, so that in "opposed by Chile and Peru, Norway proposed" Norway stays outside.
 * Two holders with a bare comma between them are no list; three are.
 */
final class ListFolder {
    /** Tails within tails: who speaks for one who speaks for another does not speak for a fourth. */
    private static final int DEEPEST = 3;

    private final WordClasses classes;
    private final List<Term> terms;
    private final HolderTails tails;
    /** How many tails the list that is being read stands in. */
    private int depth;

    ListFolder(WordClasses classes, List<Term> terms) {
        this.classes = classes;
        this.terms = terms;
        this.tails = new HolderTails(classes, terms, this);
    }

    /** The folded terms. */
    List<Term> fold() {
        List<Term> folded = new ArrayList<>(terms.size());
        int i = 0;
        while (i < terms.size()) {
            if (!isNoun(i)) {
                folded.add(terms.get(i++));
                continue;
            }
            List<Element> chain = chain(i);
            for (List<Element> list : lists(chain)) {
                append(folded, list);
            }
            i = chain.get(chain.size() - 1).next();
        }
        return folded;
    }

    /** One member of a chain with what separates it from the one before; {@code next} is the first term behind it. */
    record Element(Holders holders, Separator separator, int first, int next) {}

    enum Separator {
        NONE,
        COMMA,
        AND,
        COMMA_AND,
        /** "as well as", "together with": ahead of the last of a list, as "and" is. */
        ADDED,
        OPEN_ENDED
    }

    private static final Set<Separator> CLOSING = EnumSet.of(Separator.AND, Separator.COMMA_AND, Separator.ADDED);

    private void append(List<Term> folded, List<Element> list) {
        Element head = list.get(0);
        if (head.separator() != Separator.NONE) {
            // what separates two lists stays as it stands
            for (int i = separatorStart(head); i < head.first(); i++) {
                folded.add(terms.get(i));
            }
        }
        Holders holders = Holders.together(list.stream().map(Element::holders).toList());
        folded.add(new Term(Kind.HOLDERS, holders.span(), "", true, holders));
    }

    private int separatorStart(Element element) {
        int i = element.first();
        while (i > 0 && !terms.get(i - 1).is(Kind.HOLDERS) && !terms.get(i - 1).is(Kind.CLOSE)) {
            i--;
        }
        return i;
    }

    List<Element> chain(int start) {
        List<Element> chain = new ArrayList<>();
        depth++;
        Element element = element(start, start, Separator.NONE);
        while (element != null) {
            chain.add(element);
            element = following(element.next());
        }
        depth--;
        return chain;
    }

    private Element following(int start) {
        int i = overAside(start);
        boolean comma = at(i, Kind.COMMA);
        int j = comma ? i + 1 : i;
        Separator separator = comma ? Separator.COMMA : null;
        if (isWord(j, "and") || isWord(j, "or") || isWord(j, "&") || isWord(j, "nor")) {
            separator = comma ? Separator.COMMA_AND : Separator.AND;
            j++;
        } else if (isWord(j, "/")) {
            separator = Separator.OPEN_ENDED;
            j++;
        } else if (isWord(j, "as") && isWord(j + 1, "well") && isWord(j + 2, "as")) {
            separator = Separator.ADDED;
            j += 3;
        } else if ((isWord(j, "along") || isWord(j, "together")) && isWord(j + 1, "with")) {
            separator = Separator.ADDED;
            j += 2;
        } else if (comma && isWord(j, "joined") && isWord(j + 1, "by")) {
            separator = Separator.OPEN_ENDED;
            j += 2;
        } else if (comma && isWord(j, "with") && coHoldersAt(j + 1)) {
            separator = Separator.OPEN_ENDED;
            j += 1;
        }
        if (separator == null) {
            return null;
        }
        while (j < terms.size() && separator != Separator.COMMA && classes.has(WordClass.ADVERB, terms.get(j))) {
            j++;
        }
        if (at(j, Kind.COMMA) && separator != Separator.COMMA) {
            j = overAdverbs(j);
        }
        int noun = isWord(j, "the") || isWord(j, "both") ? j + 1 : j;
        return isNoun(noun) ? element(noun, j, separator) : null;
    }

    /** Behind a bracket that only comments on the holder ahead of it: "Chile (again), Peru and Mali". */
    private int overAside(int i) {
        if (!at(i, Kind.OPEN)) {
            return i;
        }
        int close = i + 1;
        while (close < terms.size() && !at(close, Kind.CLOSE)) {
            if (at(close, Kind.HOLDERS) || at(close, Kind.OPEN) || at(close, Kind.SEMICOLON)) {
                return i;
            }
            close++;
        }
        return at(close + 1, Kind.COMMA) || isWord(close + 1, "and") ? close + 1 : i;
    }

    /** Behind adverbs between two commas, "and also, somewhat unexpectedly, the EU"; {@code comma} where there are none. */
    private int overAdverbs(int comma) {
        int j = comma + 1;
        boolean phrase = j < terms.size() && classes.has(WordClass.PREPOSITION, terms.get(j));
        while (j < terms.size() && j < comma + 6 && terms.get(j).is(Kind.WORD)) {
            if ((phrase || terms.get(j).lower().endsWith("ly")) && at(j + 1, Kind.COMMA)) {
                return j + 2;
            }
            j++;
        }
        return comma;
    }

    /** "Brazil, with China and India, supported": holders behind "with" that a comma closes. */
    private boolean coHoldersAt(int i) {
        int noun = isWord(i, "the") ? i + 1 : i;
        if (!isNoun(noun)) {
            return false;
        }
        List<Element> chain = chain(noun);
        int next = chain.get(chain.size() - 1).next();
        return at(next, Kind.COMMA) || finiteAt(next);
    }

    private List<List<Element>> lists(List<Element> chain) {
        List<List<Element>> lists = new ArrayList<>();
        List<Element> current = new ArrayList<>();
        boolean closed = false;
        int lastConjunction = lastConjunction(chain);
        for (int i = 0; i < chain.size(); i++) {
            Element element = chain.get(i);
            boolean bareComma = element.separator() == Separator.COMMA;
            if (bareComma && (closed || lastConjunction <= i && commasFrom(chain, i, current.size()) < 3)) {
                lists.add(current);
                current = new ArrayList<>();
                closed = false;
            }
            current.add(element);
            closed |= element.separator() == Separator.AND || element.separator() == Separator.COMMA_AND;
        }
        lists.add(current);
        return separateSubject(chain, lists);
    }

    /** Place of the last member that a conjunction, or what stands for one, adds; -1 where there is none. */
    private static int lastConjunction(List<Element> chain) {
        int last = chain.size() - 1;
        while (last >= 0 && !CLOSING.contains(chain.get(last).separator())) {
            last--;
        }
        return last;
    }

    private static int commasFrom(List<Element> chain, int from, int before) {
        int count = before;
        for (Element element : chain.subList(from, chain.size())) {
            if (element.separator() != Separator.COMMA || count == 3) {
                break;
            }
            count++;
        }
        return count;
    }

    /** "supported by Chile, and Norway proposed": the last of a list of agents may be the next clause's subject. */
    private List<List<Element>> separateSubject(List<Element> chain, List<List<Element>> lists) {
        List<Element> last = lists.get(lists.size() - 1);
        int before = beforeDeterminers(chain.get(0).first());
        int next = chain.get(chain.size() - 1).next();
        if (last.size() < 2 || lists.size() > 1 || before < 0 || !isWord(before, "by") || !finiteAt(next)) {
            return lists;
        }
        int cut = last.size() - 1;
        boolean conjunction = last.get(cut).separator() == Separator.AND;
        if ((last.size() > 2 || conjunction) && isInserted(before)) {
            return lists;
        }
        if (conjunction && last.size() > 2) {
            cut = 1;
        }
        return List.of(last.subList(0, cut), last.subList(cut, last.size()));
    }

    /** "A, supported by B, C and D proposed": A still waits for its verb. */
    private boolean isInserted(int by) {
        int comma = by - 2;
        while (comma > 0 && classes.has(WordClass.ADVERB, terms.get(comma))) {
            comma--;
        }
        return comma > 0 && at(comma, Kind.COMMA) && isNoun(comma - 1) && !isWord(beforeDeterminers(comma - 1), "by");
    }

    private boolean finiteAt(int i) {
        int j = i;
        while (j < terms.size() && classes.has(WordClass.ADVERB, terms.get(j))) {
            j++;
        }
        if (j >= terms.size() || !terms.get(j).is(Kind.WORD)) {
            return false;
        }
        String word = terms.get(j).lower();
        return classes.has(WordClass.FINITE, word) || word.endsWith("ed") && !isWord(j + 1, "by");
    }

    private int beforeDeterminers(int i) {
        int j = i - 1;
        while (j >= 0 && (isWord(j, "the") || isWord(j, "both"))) {
            j--;
        }
        return j;
    }

    private Element element(int noun, int first, Separator separator) {
        Holders holders = terms.get(noun).holders();
        int i = noun + 1;
        while (true) {
            HolderTails.Tail tail = depth > DEEPEST ? null : tails.tail(holders, i);
            if (tail == null) {
                return new Element(holders, separator, first, i);
            }
            holders = tail.holders();
            i = tail.next();
        }
    }

    int afterThe(int i) {
        return isWord(i, "the") ? i + 1 : i;
    }

    boolean isNoun(int i) {
        if (!at(i, Kind.HOLDERS) || at(i + 1, Kind.POSSESSIVE)) {
            return false;
        }
        return terms.get(i).holders().members().get(0).mention().form() == Mention.Form.NOUN;
    }

    boolean at(int i, Kind kind) {
        return i < terms.size() && terms.get(i).is(kind);
    }

    boolean isWord(int i, String word) {
        return i >= 0 && i < terms.size() && terms.get(i).is(word);
    }
}
