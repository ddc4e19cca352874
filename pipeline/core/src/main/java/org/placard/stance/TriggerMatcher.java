package org.placard.stance;

import java.util.List;
import java.util.Set;
import org.placard.syntax.TaggedSentence;
import org.placard.syntax.Term.Kind;
import org.placard.token.FunctionWord;
import org.placard.token.Lexicon;

/** Finds the words of a trigger behind its first. */
final class TriggerMatcher {
    /** So many terms may stand between two words of a trigger. */
    private static final int GAP = 6;

    private static final int ASIDE = 9;

    private final TaggedSentence sentence;
    private final Lexicon lexicon;

    TriggerMatcher(TaggedSentence sentence, Lexicon lexicon) {
        this.sentence = sentence;
        this.lexicon = lexicon;
    }

    /**
     * The trigger's last term where its further words stand behind the verb and its object, as in "put a compromise on
     * the table"; -1 where they do not.
     */
    int matchBehindObject(List<Set<String>> trigger, int objectLast) {
        if (trigger.size() < 2 || objectLast < 0) {
            return -1;
        }
        int at = objectLast;
        for (int k = 1; k < trigger.size(); k++) {
            at = next(trigger.get(k), at);
            if (at < 0) {
                return -1;
            }
        }
        return at;
    }

    /** The trigger's last term where its further words stand behind {@code last}; -1 where they do not. */
    int match(List<Set<String>> trigger, int last) {
        int at = last;
        for (int k = 1; k < trigger.size(); k++) {
            at = next(trigger.get(k), at);
            if (at < 0) {
                return -1;
            }
        }
        return at;
    }

    private int next(Set<String> words, int behind) {
        int i = behind + 1;
        for (int skipped = 0; i < sentence.size() && skipped <= GAP; skipped++) {
            if (isFurther(words, i)) {
                return i;
            }
            if (sentence.is(i, Kind.COMMA)) {
                int close = closing(i);
                if (close < 0) {
                    return -1;
                }
                i = close + 1;
                continue;
            }
            if (sentence.is(i, FunctionWord.DETERMINER_NEGATIVE)) {
                // "made no objection" makes none
                return -1;
            }
            if (i == behind + 1 && namesSource(i)) {
                // "calls from Tunisia for the removal"
                i += 2;
                continue;
            }
            boolean passes = sentence.tagged(i, "RB")
                    || sentence.tagged(i, "DT")
                    || sentence.tagged(i, "PRP$")
                    || sentence.tagged(i, "JJ")
                    || sentence.tagged(i, "CD")
                    || sentence.tagged(i, "VBN") && sentence.tagged(i + 1, "NN")
                    || sentence.is(i, Kind.POSSESSIVE)
                    || sentence.is(i, Kind.HOLDERS) && sentence.terms().isAttributive(i)
                    || sentence.is(i, FunctionWord.CLAUSE_ADVERB)
                    // "As Togo saw it, …"
                    || sentence.is(i, Kind.HOLDERS) && i == behind + 1 && sentence.is(behind, FunctionWord.MANNER)
                    || sentence.is(i, FunctionWord.POSSESSIVE)
                    || sentence.tagged(i, "PRP") && i == behind + 1 && !sentence.is(i, FunctionWord.THING_PRONOUN)
                    || sentence.tagged(i, "NN") && sentence.tagged(i + 1, "NN");
            if (!passes) {
                return -1;
            }
            i++;
        }
        return -1;
    }

    /** Whether at {@code i}, behind a noun, stands who the noun comes from. */
    private boolean namesSource(int i) {
        return sentence.tagged(i - 1, "NN")
                && (sentence.is(i, FunctionWord.SOURCE) || sentence.is(i, FunctionWord.AGENT))
                && sentence.is(i + 1, Kind.HOLDERS);
    }

    private int closing(int comma) {
        for (int i = comma + 1; i < Math.min(sentence.size(), comma + ASIDE); i++) {
            if (sentence.is(i, Kind.COMMA)) {
                return i;
            }
            if (sentence.tagged(i, "VBD") || sentence.tagged(i, "MD") || sentence.is(i, Kind.SEMICOLON)) {
                return -1;
            }
        }
        return -1;
    }

    /** A participle has no lemma here: "declined the text offered by Peru" declines no offer. */
    private boolean isFurther(Set<String> words, int i) {
        return sentence.tagged(i, "VBN")
                ? words.contains(sentence.lower(i)) || words.contains(lexicon.folded(sentence.lower(i)))
                : isOneOf(words, i);
    }

    boolean isOneOf(Set<String> words, int i) {
        String lower = sentence.lower(i);
        return !lower.isEmpty()
                && (words.contains(lower)
                        || words.contains(lexicon.folded(lower))
                        || words.contains(lexicon.folded(sentence.lemma(i))));
    }
}
