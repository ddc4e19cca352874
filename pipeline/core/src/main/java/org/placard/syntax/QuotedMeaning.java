package org.placard.syntax;

import java.util.List;
import java.util.Locale;
import org.placard.syntax.Term.Kind;
import org.placard.token.FunctionWord;
import org.placard.token.Lexicon;

/**
 * Tells quoted words that are what somebody thinks or votes, as in "called the draft 'unworkable'" and "voted 'no'", from
 * quoted wording: the first stand behind a verb that calls or answers, the other is read out, named or put in place of
 * others.
 */
final class QuotedMeaning {
    /** Classes of words that judge what they are said of. */
    private static final List<String> JUDGING = List.of("fault", "ruled-out", "praise");

    /** A quoted judgement has so many words at most. */
    private static final int JUDGEMENT = 6;
    /** One that opens with words that judge may go on: "out of place in a text on disarmament". */
    private static final int OPENED = 12;
    /** "called the latest draft of the joint statement 'unworkable'": so far back the verb stands at most. */
    private static final int CALLED = 12;
    /** "cast a firm 'no'": so far back the verb stands at most. */
    private static final int ANSWERED = 3;

    private final Lexicon lexicon;

    QuotedMeaning(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * Whether quoted words are what is thought or voted.
     *
     * @param ahead the terms of the sentence ahead of the quotation
     * @param quoted the words between its marks
     */
    boolean isMeant(List<Term> ahead, CharSequence quoted) {
        List<String> words = List.of(quoted.toString().toLowerCase(Locale.ROOT).split("[\\s,]+"));
        boolean follows = !ahead.isEmpty() && ahead.get(ahead.size() - 1).is(Kind.WORD);
        boolean opens = JUDGING.stream().anyMatch(judging -> lexicon.opens(judging, words));
        if (!follows || words.size() > (opens ? OPENED : JUDGEMENT)) {
            return false;
        }
        boolean vote = words.size() == 1 && lexicon.has("vote-word", Lexicon.Pos.PHRASE, words.get(0));
        boolean was = lexicon.has(FunctionWord.BE, ahead.get(ahead.size() - 1).lower());
        return vote && isBehind("answering", ahead, was ? CALLED : ANSWERED)
                || JUDGING.stream().anyMatch(judging -> judges(judging, words)) && isSaidOfSomething(ahead);
    }

    private boolean judges(String wordClass, List<String> words) {
        return lexicon.opens(wordClass, words)
                || words.stream().anyMatch(word -> lexicon.has(wordClass, Lexicon.Pos.ADJECTIVE, word));
    }

    /** "the draft was", "called the draft", "describes it as", "was branded": what stands ahead of a judgement. */
    private boolean isSaidOfSomething(List<Term> ahead) {
        int last = ahead.size() - 1;
        String word = ahead.get(last).lower();
        if (lexicon.has(FunctionWord.BE, word)) {
            return true;
        }
        boolean passive =
                last > 0 && lexicon.has(FunctionWord.BE, ahead.get(last - 1).lower()) && lexicon.mayBe("calling", word);
        boolean thing = lexicon.has(FunctionWord.MANNER, word)
                || lexicon.has(FunctionWord.THING_PRONOUN, word)
                || lexicon.mayBeNoun("judged", lexicon.singular(word));
        return passive || thing && isBehind("calling", ahead, CALLED);
    }

    /** Whether a word that may be a verb or noun of a class stands among the last terms, with no mark of the sentence between. */
    private boolean isBehind(String wordClass, List<Term> ahead, int reach) {
        for (int i = ahead.size() - 1; i >= 0 && i >= ahead.size() - reach; i--) {
            Term term = ahead.get(i);
            if (term.is(Kind.COMMA) || term.is(Kind.SEMICOLON) || term.is(Kind.COLON)) {
                return false;
            }
            if (term.is(Kind.WORD) && lexicon.mayBe(wordClass, term.lower())) {
                return true;
            }
        }
        return false;
    }
}
