package org.placard.stance;

import org.placard.syntax.Clause;
import org.placard.syntax.NounPhrase;
import org.placard.syntax.ParsedSentence;
import org.placard.syntax.TaggedSentence;
import org.placard.syntax.Term.Kind;
import org.placard.token.FunctionWord;
import org.placard.token.Lexicon;

/** Says of which classes of words what heads a phrase or a clause is: a text, a person, a time, something done. */
final class HeadClasses {
    /** "the text as it stands": words that say that something is there stand within so many terms behind its head. */
    private static final int REACH = 7;

    private final ParsedSentence parsed;
    private final TaggedSentence sentence;
    private final Lexicon lexicon;

    HeadClasses(ParsedSentence parsed, Lexicon lexicon) {
        this.parsed = parsed;
        this.sentence = parsed.tagged();
        this.lexicon = lexicon;
    }

    boolean headIs(String wordClass, Governed headed) {
        if (wordClass.equals("existing")) {
            int end = Math.min(headed.to(), Math.max(headed.head(), headed.from()) + REACH);
            return lexicon.within(sentence, headed.from(), end, wordClass, Lexicon.Pos.PHRASE)
                    || lexicon.within(sentence, headed.from(), headed.head() + 1, wordClass, Lexicon.Pos.NOUN)
                    || lexicon.within(sentence, headed.from(), headed.head() + 1, wordClass, Lexicon.Pos.ADJECTIVE);
        }
        int head = headed.head();
        if (head < 0) {
            return false;
        }
        if (wordClass.equals("holder") && headed.type() == Governed.Type.INF) {
            NounPhrase whom = parsed.phraseAt(headed.from());
            return whom != null
                    && sentence.is(whom.head(), Kind.HOLDERS)
                    && sentence.get(whom.head()).holders().named();
        }
        if (wordClass.equals("time") && headed.type() == Governed.Type.INF && headed.from() < head) {
            // "a week to study it"
            NounPhrase span = parsed.phraseAt(headed.from());
            return span != null && lexicon.at(sentence, span.head(), wordClass, Lexicon.Pos.NOUN);
        }
        if (wordClass.equals("holder") && headed.type() == Governed.Type.THAT && headed.clause() >= 0) {
            NounPhrase subject = parsed.clauses().get(headed.clause()).subject();
            return subject != null
                    && (sentence.is(subject.head(), Kind.HOLDERS)
                            || sentence.is(subject.head(), FunctionWord.SPEAKER_PRONOUN));
        }
        if (wordClass.equals("holder")) {
            return sentence.is(head, Kind.HOLDERS)
                    || sentence.is(head, FunctionWord.PRONOUN) && !sentence.is(head, FunctionWord.THING_PRONOUN)
                    || lexicon.at(sentence, head, "delegate", Lexicon.Pos.NOUN)
                    || new AuthorPhrases(sentence, lexicon).at(headed.from()) != null;
        }
        if (wordClass.equals("act")) {
            boolean verb = headed.type() == Governed.Type.ING || headed.type() == Governed.Type.INF;
            return lexicon.at(sentence, head, "text-act", verb ? Lexicon.Pos.VERB : Lexicon.Pos.NOUN);
        }
        boolean text = wordClass.equals("text") || wordClass.equals("proposal");
        // "L.3", "WP/203", "COMM19-Prop07"
        String word = sentence.lower(head);
        boolean marked = word.indexOf('.') > 0 || word.indexOf('/') > 0 || word.indexOf('-') > 0;
        boolean symbol = (sentence.tagged(head, "NNP") || sentence.tagged(head, "NN") && marked)
                && word.chars().anyMatch(Character::isDigit);
        if (text && (sentence.is(head, Kind.QUOTE) || sentence.tagged(head, "CD") || symbol)) {
            return true;
        }
        boolean pronoun = sentence.is(head, FunctionWord.PRONOUN) || sentence.is(head, FunctionWord.THING_PRONOUN);
        if (text && pronoun && !sentence.tagged(head, "W")) {
            return true;
        }
        if (headed.type() == Governed.Type.INF || headed.type() == Governed.Type.THAT) {
            return (wordClass.equals("person") || wordClass.equals("servant")) && isPerson(wordClass, headed);
        }
        return headed.type() != Governed.Type.ING && anyOf(headed, wordClass);
    }

    /** Whether the subject of the clause or infinitive that is governed is of a class: "asked that its statement be kept". */
    boolean doerIs(String wordClass, Governed governed) {
        NounPhrase doer = governed.clause() < 0 ? null : doer(governed);
        return doer != null
                && (lexicon.at(sentence, doer.head(), wordClass, Lexicon.Pos.NOUN)
                        || wordClass.equals("person") && sentence.is(doer.head(), Kind.HOLDERS)
                        || isPerson(wordClass, governed));
    }

    private NounPhrase doer(Governed headed) {
        Clause clause = parsed.clauses().get(headed.clause());
        if (headed.type() == Governed.Type.THAT) {
            return subjectOf(clause);
        }
        return headed.from() < clause.verb().first() ? parsed.phraseAt(headed.from()) : null;
    }

    /** Whether the one who is to act in what is governed is a person or a body: "urged Members to resume", "said the Council should". */
    private boolean isPerson(String wordClass, Governed headed) {
        NounPhrase doer = doer(headed);
        return doer != null
                && (lexicon.at(sentence, doer.head(), wordClass, Lexicon.Pos.NOUN)
                        || wordClass.equals("person") && lexicon.at(sentence, doer.head(), "people", Lexicon.Pos.NOUN)
                        || lexicon.at(sentence, doer.head() - 1, wordClass, Lexicon.Pos.NOUN)
                                && sentence.tagged(doer.head() - 1, "NN"));
    }

    /** The subject of a clause, or the one that it shares: "the committee was late and should adjourn". */
    private NounPhrase subjectOf(Clause clause) {
        return clause.subject() == null && clause.sharedWith() >= 0
                ? parsed.clauses().get(clause.sharedWith()).subject()
                : clause.subject();
    }

    /** The head, or a word of its compound: "the levy proposal", "language on trade". */
    private boolean anyOf(Governed headed, String wordClass) {
        if (lexicon.at(sentence, headed.head(), wordClass, Lexicon.Pos.NOUN)) {
            return true;
        }
        // a noun of several words may begin ahead of its head: "working group"
        return headed.head() > headed.from()
                && lexicon.at(sentence, headed.head() - 1, wordClass, Lexicon.Pos.NOUN)
                && sentence.tagged(headed.head() - 1, "NN");
    }
}
