package org.placard.stance;

import org.placard.syntax.TaggedSentence;
import org.placard.syntax.Term.Kind;
import org.placard.token.FunctionWord;
import org.placard.token.Lexicon;

/**
 * The holders who open a sentence as the company of its subject, and what is inserted between company and what it belongs to:
 * "With Chile, but opposed by Peru, Norway proposed".
 */
final class OpeningCompany {
    /** In terms: what a sentence is about. */
    private static final int TOPIC = 12;

    private final TaggedSentence sentence;
    private final Lexicon lexicon;

    OpeningCompany(TaggedSentence sentence, Lexicon lexicon) {
        this.sentence = sentence;
        this.lexicon = lexicon;
    }

    /** The term of the holders; -1 where none open the sentence. */
    int holders() {
        int first = behindTopic();
        boolean behalf = lexicon.at(sentence, first, "for-others", Lexicon.Pos.PHRASE);
        if (!behalf && !lexicon.at(sentence, first, "company", Lexicon.Pos.PHRASE)) {
            return -1;
        }
        int at = behalf ? first + 3 : first + 1;
        while (sentence.tagged(at, "DT") || sentence.is(at, FunctionWord.COMPANY)) {
            at++;
        }
        return sentence.terms().isNounHolders(at) ? at : -1;
    }

    /** "On finance, with Chile, she": behind the phrase and comma that say what the sentence is about; 0 where it begins otherwise. */
    private int behindTopic() {
        boolean phrase = sentence.is(0, FunctionWord.PREPOSITION)
                && !lexicon.at(sentence, 0, "company", Lexicon.Pos.PHRASE)
                && !lexicon.at(sentence, 0, "for-others", Lexicon.Pos.PHRASE);
        for (int i = 1; phrase && i < TOPIC; i++) {
            if (sentence.is(i, Kind.COMMA)) {
                return i + 1;
            }
            if (sentence.is(i, Kind.HOLDERS) || sentence.is(i, Kind.SEMICOLON)) {
                return 0;
            }
        }
        return 0;
    }

    /** The first term of the subject behind the comma that closes the company and its insertions, articles apart; -1 where none stands there. */
    int subject() {
        int holders = holders();
        int comma = holders < 0 ? -1 : behindInsertions(holders + 1);
        return sentence.is(comma, Kind.COMMA) ? sentence.terms().rightOverDeterminers(comma + 1) : -1;
    }

    /** Whether "opposed by Peru" or the like stands between the company and the subject. */
    boolean isInterrupted() {
        int holders = holders();
        return holders >= 0 && behindInsertions(holders + 1) > holders + 1;
    }

    private int behindInsertions(int from) {
        int end = from;
        while (true) {
            int participle = sentence.is(end, Kind.COMMA) ? end + 1 : end;
            participle = sentence.is(participle, FunctionWord.CONJUNCTION) ? participle + 1 : participle;
            participle = sentence.terms().rightOverAdverbs(participle);
            int agent = sentence.terms().rightOverDeterminers(participle + 2);
            boolean inserted = sentence.is(participle, FunctionWord.PAST)
                    && sentence.is(participle + 1, FunctionWord.AGENT)
                    && sentence.terms().isNounHolders(agent);
            if (!inserted) {
                return end;
            }
            end = agent + 1;
        }
    }

    /** The term of the holders ahead of "but opposed by Peru" and the like that ends at {@code last}; {@code last} where nothing is inserted. */
    int aheadOfInsertions(int last) {
        int end = last;
        while (true) {
            int by = sentence.terms().leftOverDeterminers(end - 1);
            boolean inserted = sentence.terms().isNounHolders(end)
                    && sentence.is(by, FunctionWord.AGENT)
                    && sentence.is(by - 1, FunctionWord.PAST);
            if (!inserted) {
                return end;
            }
            int before = sentence.terms().leftOverAdverbs(by - 2);
            before = sentence.is(before, FunctionWord.CONJUNCTION) ? before - 1 : before;
            end = sentence.is(before, Kind.COMMA) ? before - 1 : before;
        }
    }
}
