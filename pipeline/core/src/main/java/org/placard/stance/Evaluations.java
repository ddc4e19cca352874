package org.placard.stance;

import org.placard.syntax.Clause;
import org.placard.syntax.ParsedSentence;
import org.placard.syntax.TaggedSentence;
import org.placard.syntax.Term.Kind;
import org.placard.token.FunctionWord;
import org.placard.token.Lexicon;

/** Says whether words evaluate what is spoken of, and how: as a word class such as {@code praise} or {@code fault} does. */
final class Evaluations {
    /** A word that evaluates stands within so many terms behind the verb. */
    private static final int REACH = 7;

    private final ParsedSentence parsed;
    private final TaggedSentence sentence;
    private final Lexicon lexicon;

    Evaluations(ParsedSentence parsed, Lexicon lexicon) {
        this.parsed = parsed;
        this.sentence = parsed.tagged();
        this.lexicon = lexicon;
    }

    /** Whether what is governed evaluates as {@code value} does: the predicate of its clause, or its words where it is none. */
    boolean evaluates(String value, Governed governed) {
        if (governed.clause() < 0) {
            // "struck Peru as vague": the predicate of an object within the trigger
            return says(
                    value,
                    governed.from(),
                    Math.max(governed.to(), sentence.terms().clauseEnd(governed.from())));
        }
        Clause clause = parsed.clauses().get(governed.clause());
        boolean qualified = governed.type() == Governed.Type.INF
                && governed.from() < clause.verb().first()
                && says(value, governed.from(), clause.verb().first());
        if (qualified) {
            // "found the text too vague to be adopted"
            return true;
        }
        // "it was premature to adopt the plan" rules out the plan, "it was unclear how to adopt it" does not
        if (!value.equals("crucial") && !value.equals("ruled-out") && isExpletive(clause)) {
            return false;
        }
        int from =
                clause.verb().passive() ? clause.verb().first() : clause.verb().main();
        int to = lexicon.at(sentence, clause.verb().main(), "copula", Lexicon.Pos.VERB)
                ? Math.min(governed.to(), clause.verb().last() + REACH)
                : clause.verb().last() + 1;
        boolean negated = clause.verb().negated()
                ^ (clause.subject() != null && isNone(clause.subject().first()));
        if (!negated) {
            return value.equals("fault") && lacks(clause) || says(value, from, to);
        }
        return value.equals("fault")
                ? undoesPraise(clause, from, to)
                : !value.equals("praise") && says(value, from, to);
    }

    private boolean isNone(int i) {
        return sentence.is(i, FunctionWord.NEGATIVE_SUBJECT) || sentence.is(i, FunctionWord.DETERMINER_NEGATIVE);
    }

    /** "reflected neither custom nor agreement", "contains no targets". */
    private boolean lacks(Clause clause) {
        return isServing(clause) && isNone(clause.verb().last() + 1);
    }

    /** "did not reflect", "is not included": what a good text does, undone. */
    private boolean undoesPraise(Clause clause, int from, int to) {
        return says("praise", from, to)
                || isServing(clause)
                || lexicon.within(sentence, clause.verb().first(), to, "fault", Lexicon.Pos.PHRASE);
    }

    private boolean isServing(Clause clause) {
        return lexicon.at(sentence, clause.verb().main(), "serving", Lexicon.Pos.VERB) && !isHolder(clause);
    }

    /** "a frosty reception": what the words straight ahead of a noun say of it. */
    boolean modifies(String value, int noun) {
        int first = noun;
        while (sentence.tagged(first - 1, "JJ")
                || sentence.tagged(first - 1, "VBN")
                || sentence.tagged(first - 1, "RB")) {
            first--;
        }
        return sentence.tagged(noun, "NN") && says(value, first, noun);
    }

    /** "its reaction to the text was frosty": what is predicated of a noun. */
    boolean predicated(String value, int noun) {
        return sentence.tagged(noun, "NN")
                && parsed.clauses().stream()
                        .filter(clause -> clause.subject() != null
                                && clause.subject().first() <= noun
                                && noun <= clause.subject().last()
                                && lexicon.at(sentence, clause.verb().main(), "copula", Lexicon.Pos.VERB))
                        .anyMatch(clause -> says(
                                value,
                                clause.verb().last() + 1,
                                sentence.terms().clauseEnd(clause.verb().last() + 1)));
    }

    private boolean isHolder(Clause clause) {
        return clause.subject() == null
                || sentence.is(clause.subject().head(), Kind.HOLDERS)
                || sentence.tagged(clause.subject().head(), "NNP")
                || lexicon.at(sentence, clause.subject().head(), "person", Lexicon.Pos.NOUN)
                || lexicon.at(sentence, clause.subject().head(), "people", Lexicon.Pos.NOUN);
    }

    /** "it remains unclear how …": what is evaluated is no text. */
    private boolean isExpletive(Clause clause) {
        if (clause.subject() == null || !sentence.is(clause.subject().head(), FunctionWord.EXPLETIVE)) {
            return false;
        }
        for (int i = clause.verb().last() + 1;
                i < Math.min(sentence.size(), clause.verb().last() + REACH);
                i++) {
            if (sentence.tagged(i, "W") || sentence.is(i, FunctionWord.TO) || sentence.is(i, FunctionWord.THAT)) {
                return true;
            }
        }
        return false;
    }

    private boolean says(String wordClass, int from, int to) {
        return lexicon.within(sentence, from, to, wordClass, Lexicon.Pos.ADJECTIVE)
                || lexicon.within(sentence, from, to, wordClass, Lexicon.Pos.PHRASE)
                || lexicon.within(sentence, from, to, wordClass, Lexicon.Pos.VERB);
    }
}
