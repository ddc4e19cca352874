package org.placard.syntax;

import java.util.List;
import org.placard.gazetteer.HolderKind;
import org.placard.mention.Mention;
import org.placard.syntax.Term.Kind;
import org.placard.text.Span;
import org.placard.token.FunctionWord;
import org.placard.token.Lexicon;

/** A folded sentence with the questions that a grammar asks of it. Indices outside it are no term of any kind. */
public final class Terms {
    /** What belongs together stands within so many terms, lists counting as one; it bounds the time that a sentence takes. */
    private static final int HORIZON = 250;

    private static final String QUESTION_MARK = "?";

    private final List<Term> terms;
    private final Lexicon lexicon;

    public Terms(List<Term> terms, Lexicon lexicon) {
        this.terms = List.copyOf(terms);
        this.lexicon = lexicon;
    }

    public int size() {
        return terms.size();
    }

    /** The term at {@code i}; throws {@link IndexOutOfBoundsException} where there is none. */
    public Term get(int i) {
        return terms.get(i);
    }

    public boolean is(int i, Kind kind) {
        return i >= 0 && i < terms.size() && terms.get(i).is(kind);
    }

    /** Whether a term is a sign without letters. */
    public boolean isSign(int i, String sign) {
        return i >= 0 && i < terms.size() && terms.get(i).is(sign);
    }

    public boolean is(int i, FunctionWord function) {
        return !lower(i).isEmpty() && lexicon.has(function, lower(i));
    }

    /** Whether a word may be a noun of a class of the vocabulary, in the singular or plural. */
    public boolean mayBeNoun(int i, String wordClass) {
        return lexicon.mayBeNoun(wordClass, lower(i));
    }

    /** Whether a word may be a noun for what is written or said: "text", "proposal", "statement". */
    boolean mayBeText(int i) {
        return mayBeNoun(i, "passage") || mayBeNoun(i, "offered") || mayBeNoun(i, "told");
    }

    /** Whether a word is a noun by which those are called who speak for a state. */
    boolean isHolderNoun(String word) {
        return lexicon.mayBeNoun("delegate", word.toLowerCase(java.util.Locale.ROOT));
    }

    /** Whether a term is written in digits. */
    public boolean isNumber(int i) {
        String word = lower(i);
        return !word.isEmpty() && word.chars().allMatch(Character::isDigit);
    }

    /** The words of a term in lower case; empty where it is none. */
    public String lower(int i) {
        return is(i, Kind.WORD) ? terms.get(i).lower() : "";
    }

    /** Whether the sentence ends with a question mark. */
    public boolean asks() {
        Term last = terms.isEmpty() ? null : terms.get(terms.size() - 1);
        return last != null && last.is(Kind.STOP) && last.lower().equals(QUESTION_MARK);
    }

    /** Whether a state or a group stands at {@code i}: neither the Chair nor somebody without a name. */
    boolean isStateOrGroup(int i) {
        if (!is(i, Kind.HOLDERS)) {
            return false;
        }
        Holders holders = terms.get(i).holders();
        return holders.startsWith(HolderKind.STATE) || holders.startsWith(HolderKind.GROUP);
    }

    /** Holders that stand as a noun phrase of their own: not an adjective, not a genitive. */
    public boolean isNounHolders(int i) {
        return is(i, Kind.HOLDERS) && !isAdjective(i) && !isGenitive(i);
    }

    /** "Canada's", but where nothing follows it, as in "a suggestion of Canada's". */
    private boolean isGenitive(int i) {
        return is(i + 1, Kind.POSSESSIVE) && i + 2 < terms.size() && !is(i + 2, Kind.STOP) && !is(i + 2, Kind.COMMA);
    }

    /** Holders in front of a noun: "Canadian", "Canada's". */
    public boolean isAttributive(int i) {
        return is(i, Kind.HOLDERS) && (isAdjective(i) || isGenitive(i));
    }

    private boolean isAdjective(int i) {
        return terms.get(i).holders().form() == Mention.Form.ADJECTIVE;
    }

    /** First index at or left of {@code i} that is no adverb. */
    public int leftOverAdverbs(int i) {
        int j = i;
        while (is(j, FunctionWord.ADVERB) && !is(j, FunctionWord.NEGATION) && !is(j, FunctionWord.PAIR_PRONOUN)) {
            j--;
        }
        return j;
    }

    /** First index at or right of {@code i} that is no adverb. */
    public int rightOverAdverbs(int i) {
        int j = i;
        while (is(j, FunctionWord.ADVERB)) {
            j++;
        }
        return j;
    }

    /** First index at or right of {@code i} that is no determiner and no adverb. */
    public int rightOverDeterminers(int i) {
        int j = i;
        while (is(j, FunctionWord.DETERMINER) || is(j, FunctionWord.ADVERB)) {
            j++;
        }
        return j;
    }

    /** First index at or left of {@code i} that is no determiner and no adverb. */
    public int leftOverDeterminers(int i) {
        int j = i;
        while (is(j, FunctionWord.DETERMINER) || is(j, FunctionWord.ADVERB)) {
            j--;
        }
        return j;
    }

    /** Index of the bracket that closes the one at {@code open}, or the number of terms. */
    public int closing(int open) {
        int depth = 0;
        for (int i = open; i < size(); i++) {
            if (is(i, Kind.OPEN)) {
                depth++;
            } else if (is(i, Kind.CLOSE) && --depth == 0) {
                return i;
            }
        }
        return size();
    }

    /** Index behind the last term that may still belong to what begins at {@code from}: a stop, semicolon or outer bracket. */
    public int sentenceEnd(int from) {
        int i = from;
        int limit = Math.min(size(), from + HORIZON);
        while (i < limit && !is(i, Kind.STOP) && !is(i, Kind.SEMICOLON) && !is(i, Kind.CLOSE)) {
            i = is(i, Kind.OPEN) ? closing(i) + 1 : i + 1;
        }
        return Math.min(i, size());
    }

    /** Index behind the clause that goes on at {@code from}: at most {@link #sentenceEnd}, ahead of the next clause. */
    public int clauseEnd(int from) {
        int end = sentenceEnd(from);
        for (int i = from; i < end; i++) {
            if (is(i, Kind.OPEN)) {
                i = closing(i);
            } else if (i > from && startsClause(i)) {
                return i;
            }
        }
        return end;
    }

    private boolean startsClause(int i) {
        if (is(i, FunctionWord.CONTRAST)) {
            return true;
        }
        if (is(i, Kind.COMMA)) {
            int next = i + 1;
            boolean conjunction = is(next, FunctionWord.CONJUNCTION);
            int subject = rightOverDeterminers(conjunction ? next + 1 : next);
            boolean newSubject = isNounHolders(subject) && startsPredicate(subject + 1);
            boolean inverted = is(next, FunctionWord.INVERTING)
                    && (is(next + 1, FunctionWord.DO)
                            || is(next + 1, FunctionWord.BE)
                            || is(next + 1, FunctionWord.HAVE));
            return newSubject
                    || inverted
                    || is(next, FunctionWord.RELATIVE)
                    || is(next, FunctionWord.COMPANY) && isNounHolders(rightOverDeterminers(next + 1))
                    || is(rightOverAdverbs(next), FunctionWord.GERUND)
                    || is(next, FunctionWord.PAIR) && is(next + 2, FunctionWord.RELATIVE)
                    || is(next, FunctionWord.INDEFINITE) && is(next + 3, FunctionWord.AGENT)
                    || is(next + 1, FunctionWord.AGENT)
                    || is(rightOverAdverbs(conjunction ? next + 1 : next) + 1, FunctionWord.AGENT);
        }
        if (is(i, FunctionWord.CONJUNCTION)) {
            int subject = rightOverDeterminers(i + 1);
            return isNounHolders(subject) && startsPredicate(subject + 1);
        }
        return false;
    }

    /** Whether a predicate begins at {@code i}, adverbs ahead of it or none. */
    boolean startsPredicate(int i) {
        int j = rightOverAdverbs(i);
        return is(j, FunctionWord.FINITE) || is(j, FunctionWord.PAST) && !is(j + 1, FunctionWord.AGENT);
    }

    /** Whether a passive participle with its agent begins at {@code i}: "supported by". */
    boolean startsPassive(int i) {
        return is(i, FunctionWord.PAST) && is(i + 1, FunctionWord.AGENT);
    }

    /** Whether an insertion may begin at {@code i}: "stressing", "supported by". */
    boolean startsParticiple(int i) {
        return is(i, FunctionWord.GERUND) || startsPassive(i);
    }

    /** Index of the first term that begins at or behind a text unit. */
    public int from(int unit) {
        int i = 0;
        while (i < size() && get(i).span().start() < unit) {
            i++;
        }
        return i;
    }

    /** The text's range from the first to the last of these terms, end exclusive. */
    public Span span(int from, int to) {
        return new Span(get(from).span().start(), get(to - 1).span().end());
    }
}
