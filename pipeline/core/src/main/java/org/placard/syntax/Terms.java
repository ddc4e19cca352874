package org.placard.syntax;

import java.util.List;
import org.placard.mention.Mention;
import org.placard.syntax.Term.Kind;
import org.placard.text.Span;
import org.placard.token.FunctionWord;
import org.placard.token.Lexicon;

/** A folded sentence with the questions that a grammar asks of it. Indices outside it are no term of any kind. */
public final class Terms {
    /** What belongs together stands within so many terms, lists counting as one; it bounds the time that a sentence takes. */
    private static final int HORIZON = 250;

    private final List<Term> terms;
    private final Lexicon classes;

    public Terms(List<Term> terms, Lexicon classes) {
        this.terms = List.copyOf(terms);
        this.classes = classes;
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

    public boolean is(int i, String word) {
        return i >= 0 && i < terms.size() && terms.get(i).is(word);
    }

    public boolean is(int i, WordClass wordClass) {
        return i >= 0 && i < terms.size() && classes.has(wordClass, terms.get(i));
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

    /** Holders that stand as a noun phrase of their own: not an adjective, not a genitive. */
    public boolean isNounHolders(int i) {
        return is(i, Kind.HOLDERS) && !isAdjective(i) && !is(i + 1, Kind.POSSESSIVE);
    }

    /** Holders in front of a noun: "Canadian", "Canada's". */
    public boolean isAttributive(int i) {
        return is(i, Kind.HOLDERS) && (isAdjective(i) || is(i + 1, Kind.POSSESSIVE));
    }

    private boolean isAdjective(int i) {
        return terms.get(i).holders().form() == Mention.Form.ADJECTIVE;
    }

    /** First index at or left of {@code i} that is no adverb. */
    public int leftOverAdverbs(int i) {
        int j = i;
        while (is(j, FunctionWord.ADVERB) && !is(j, FunctionWord.NEGATION)) {
            j--;
        }
        return j;
    }

    /** First index at or left of {@code i} that is neither adverb nor negation. */
    public int leftOverNegation(int i) {
        int j = leftOverAdverbs(i);
        while (is(j, FunctionWord.NEGATION)) {
            j = leftOverAdverbs(j - 1);
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

    /** Index of the bracket that the one at {@code close} closes, or -1. */
    public int opening(int close) {
        int depth = 0;
        for (int i = close; i >= 0; i--) {
            if (is(i, Kind.CLOSE)) {
                depth++;
            } else if (is(i, Kind.OPEN) && --depth == 0) {
                return i;
            }
        }
        return -1;
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
        if (is(i, "while") || is(i, "whereas") || is(i, "whilst") || is(i, "although")) {
            return true;
        }
        if (is(i, "but")) {
            return true;
        }
        if (is(i, Kind.COMMA)) {
            int next = i + 1;
            boolean conjunction = is(next, "and") || is(next, "or");
            int subject = rightOverDeterminers(conjunction ? next + 1 : next);
            boolean newSubject = isNounHolders(subject) && startsPredicate(subject + 1);
            boolean inverted = is(next, FunctionWord.INVERTING)
                    && (is(next + 1, FunctionWord.DO) || is(next + 1, FunctionWord.BE) || is(next + 1, FunctionWord.HAVE));
            return newSubject
                    || inverted
                    || is(next, "which")
                    || is(next, "who")
                    || is(next, "with") && isNounHolders(rightOverDeterminers(next + 1))
                    || lower(rightOverAdverbs(next)).endsWith("ing")
                    || is(next, "both") && is(next + 1, "of")
                    || is(next, "a") && is(next + 3, "by")
                    || is(next + 1, "by")
                    || is(rightOverAdverbs(conjunction ? next + 1 : next) + 1, "by");
        }
        if (is(i, "and")) {
            int subject = rightOverDeterminers(i + 1);
            return isNounHolders(subject) && startsPredicate(subject + 1);
        }
        return false;
    }

    private boolean startsPredicate(int i) {
        int j = rightOverAdverbs(i);
        return is(j, FunctionWord.FINITE) || lower(j).endsWith("ed") && !is(j + 1, "by");
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

    /** The words of a range in lower case, each with a space around it, quotations and holders left out. */
    public String words(int from, int to) {
        StringBuilder words = new StringBuilder(" ");
        for (int i = Math.max(0, from); i < Math.min(to, size()); i++) {
            if (is(i, Kind.WORD)) {
                words.append(get(i).lower()).append(' ');
            } else if (is(i, Kind.COMMA)) {
                words.append(", ");
            }
        }
        return words.toString();
    }

    /** Whether a term of [from, to) is a word of a class; phrases do not count. */
    public boolean hasWord(int from, int to, WordClass wordClass) {
        for (int i = Math.max(0, from); i < Math.min(to, size()); i++) {
            if (is(i, wordClass)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a range holds a word or phrase of a class; a cheap test for words, a text search for phrases. */
    public boolean contains(int from, int to, WordClass wordClass) {
        return hasWord(from, to, wordClass) || containsPhrase(from, to, wordClass);
    }

    /** Whether a range holds a phrase of several words of a class. */
    public boolean containsPhrase(int from, int to, WordClass wordClass) {
        List<String> phrases = classes.phrases(wordClass);
        if (phrases.isEmpty()) {
            return false;
        }
        String words = words(from, to);
        return phrases.stream().anyMatch(phrase -> words.contains(" " + phrase + " "));
    }
}
