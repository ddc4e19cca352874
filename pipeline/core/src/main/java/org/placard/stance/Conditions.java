package org.placard.stance;

import java.util.Locale;
import org.placard.gazetteer.HolderKind;
import org.placard.syntax.Clause;
import org.placard.syntax.NounPhrase;
import org.placard.syntax.ParsedSentence;
import org.placard.syntax.TaggedSentence;
import org.placard.syntax.Term.Kind;
import org.placard.syntax.VerbGroup;
import org.placard.token.FunctionWord;
import org.placard.token.Lexicon;

/** Says whether the conditions of a frame hold of a match. */
final class Conditions {
    /** A word that evaluates stands within so many terms behind the verb. */
    private static final int EVALUATION = 7;

    private final ParsedSentence parsed;
    private final TaggedSentence sentence;
    private final Lexicon lexicon;

    Conditions(ParsedSentence parsed, Lexicon lexicon) {
        this.parsed = parsed;
        this.sentence = parsed.tagged();
        this.lexicon = lexicon;
    }

    /**
     * What is tested.
     *
     * @param verb of the clause; null where the trigger stands in none
     * @param agent null where none is known
     * @param first the trigger's first term
     * @param headed what head= asks of: what is governed, or the subject
     */
    record Tested(
            VerbGroup verb,
            Agent agent,
            Governed governed,
            Governed headed,
            int first,
            boolean hasAgentPhrase,
            boolean negated,
            boolean arises) {}

    boolean all(FrameRow row, Tested tested) {
        return row.when().stream().allMatch(condition -> holds(condition, tested));
    }

    private boolean holds(Condition condition, Tested tested) {
        Governed governed = tested.governed();
        return switch (condition.kind()) {
            case COMP ->
                condition.values().contains(governed.type().name().toLowerCase(Locale.ROOT))
                        || condition.values().contains("np")
                                && (governed.type() == Governed.Type.QUOTE
                                        || governed.type() == Governed.Type.ADJECTIVE);
            case ACT -> condition.values().stream().anyMatch(act -> acts(act, governed));
            case HEAD -> condition.values().stream().anyMatch(head -> headIs(head, tested.headed()));
            case MOOD ->
                condition.values().contains("could")
                        ? enables(governed)
                        : condition.values().contains("should") == obliges(governed);
            case EVAL ->
                condition.values().stream()
                        .anyMatch(value -> evaluates(value, governed)
                                || modifies(value, tested.first())
                                || predicated(value, tested.first()));
            case HOLDER ->
                tested.agent() == null
                        || (condition.values().contains("member") ? !isChair(tested.agent()) : isNamed(tested.agent()));
            case TENSE ->
                tested.verb() != null
                        && (sentence.tagged(tested.verb().first(), "VBZ")
                                || sentence.tagged(tested.verb().first(), "VBP"));
            case ARISE -> tested.arises();
            case MODAL -> tested.verb() != null && !tested.verb().modal().isEmpty();
            case NEGATED -> tested.negated();
            case NOT_NEGATED -> !tested.negated();
            case PASSIVE -> tested.verb() != null && tested.verb().passive();
            case ACTIVE -> tested.verb() == null || !tested.verb().passive();
            case AGENT -> tested.hasAgentPhrase();
            case TEXT_CONTEXT -> isOnText(governed) || isOnText(tested.headed());
            case NEW -> isNew(tested.headed());
            case DEFINITE -> !isNew(tested.headed());
            case INNER_NEGATED ->
                governed.clause() >= 0
                        && parsed.clauses().get(governed.clause()).verb().negated();
            case OTHER ->
                governed.type() == Governed.Type.INF
                        && governed.from()
                                < parsed.clauses().get(governed.clause()).verb().first();
            case CONTENT -> hasContent(governed);
            case ECHOES -> true;
            case INITIAL -> tested.first() <= 2;
        };
    }

    private static boolean isChair(Agent agent) {
        return !agent.isPronoun()
                && agent.holders().members().stream()
                        .allMatch(member -> member.mention().kind() == HolderKind.CHAIR);
    }

    private static boolean isNamed(Agent agent) {
        return agent.isPronoun() || agent.holders().named();
    }

    private boolean acts(String act, Governed governed) {
        if (governed.head() < 0 || keepsNothing(governed)) {
            return false;
        }
        if (governed.type() == Governed.Type.NP || governed.type() == Governed.Type.QUOTE) {
            return isActNoun(act, governed);
        }
        if (governed.type() == Governed.Type.THAT) {
            VerbGroup verb = parsed.clauses().get(governed.clause()).verb();
            boolean done = verb.passive() || !verb.modal().isEmpty() || verb.form() == VerbGroup.Form.INFINITIVE;
            return done && lexicon.at(sentence, verb.main(), act, Lexicon.Pos.VERB)
                    || lexicon.at(sentence, verb.main(), "obligation", Lexicon.Pos.VERB)
                            && nextInfinitive(governed.clause(), act);
        }
        if (governed.type() == Governed.Type.ADJECTIVE) {
            return false;
        }
        return lexicon.at(sentence, governed.head(), act, Lexicon.Pos.VERB);
    }

    /** "should maintain a schedule", "to keep the temperature low": nothing that is there in the text. */
    private boolean keepsNothing(Governed governed) {
        VerbGroup verb = governed.clause() < 0
                ? null
                : parsed.clauses().get(governed.clause()).verb();
        NounPhrase object = verb == null || verb.passive() ? null : parsed.phraseAt(verb.last() + 1);
        return object != null
                && lexicon.at(sentence, verb.main(), "keep", Lexicon.Pos.VERB)
                && (sentence.tagged(object.first(), "DT")
                                && lexicon.at(sentence, object.first(), "indefinite", Lexicon.Pos.ADJECTIVE)
                        || lexicon.at(sentence, object.head(), "fact", Lexicon.Pos.NOUN));
    }

    /** "that the text needs to be deleted": the verb that says what is done stands in the infinitive. */
    private boolean nextInfinitive(int clause, String act) {
        VerbGroup verb = parsed.clauses().get(clause).verb();
        boolean copula = sentence.is(verb.main(), FunctionWord.BE);
        return parsed.clauses().stream()
                .filter(next -> next.parent() == clause && next.verb().form() == VerbGroup.Form.INFINITIVE)
                .filter(next -> copula || next.verb().first() == verb.last() + 1)
                .anyMatch(next -> lexicon.at(sentence, next.verb().main(), act, Lexicon.Pos.VERB));
    }

    /** Whether a noun names something done to a text: "inclusion", "deletion". */
    boolean isAct(int noun) {
        return lexicon.at(sentence, noun, "text-act", Lexicon.Pos.NOUN);
    }

    private boolean isActNoun(String act, Governed governed) {
        return lexicon.at(sentence, governed.head(), act, Lexicon.Pos.NOUN);
    }

    private boolean headIs(String wordClass, Governed headed) {
        if (wordClass.equals("existing")) {
            int end = Math.min(headed.to(), Math.max(headed.head(), headed.from()) + EVALUATION);
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
            return subject != null && sentence.is(subject.head(), Kind.HOLDERS);
        }
        if (wordClass.equals("holder")) {
            return sentence.is(head, Kind.HOLDERS)
                    || sentence.is(head, FunctionWord.PRONOUN) && !sentence.is(head, FunctionWord.THING_PRONOUN)
                    || lexicon.at(sentence, head, "delegate", Lexicon.Pos.NOUN);
        }
        if (wordClass.equals("act")) {
            boolean verb = headed.type() == Governed.Type.ING || headed.type() == Governed.Type.INF;
            return lexicon.at(sentence, head, "text-act", verb ? Lexicon.Pos.VERB : Lexicon.Pos.NOUN);
        }
        boolean text = wordClass.equals("text") || wordClass.equals("proposal");
        boolean symbol =
                sentence.tagged(head, "NNP") && sentence.lower(head).chars().anyMatch(Character::isDigit);
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

    /** Whether the one who is to act in what is governed is a person or a body: "urged Members to resume", "said the Council should". */
    private boolean isPerson(String wordClass, Governed headed) {
        NounPhrase doer = headed.type() == Governed.Type.THAT
                ? subjectOf(parsed.clauses().get(headed.clause()))
                : headed.from() < parsed.clauses().get(headed.clause()).verb().first()
                        ? parsed.phraseAt(headed.from())
                        : null;
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

    /** "said that the text could be amended". */
    private boolean enables(Governed governed) {
        return governed.clause() >= 0
                && sentence.words()
                        .has(
                                FunctionWord.ABILITY,
                                parsed.clauses().get(governed.clause()).verb().modal());
    }

    private boolean obliges(Governed governed) {
        if (governed.clause() < 0) {
            return false;
        }
        VerbGroup verb = parsed.clauses().get(governed.clause()).verb();
        if (sentence.words().has(FunctionWord.OBLIGATION, verb.modal())) {
            return true;
        }
        boolean base = sentence.lower(verb.first()).equals(sentence.lemma(verb.first()))
                && !sentence.tagged(verb.first(), "VBD");
        boolean subjunctive = governed.type() == Governed.Type.THAT
                && (verb.form() == VerbGroup.Form.INFINITIVE
                        || mandative(governed.clause())
                                && (base || !verb.modal().isEmpty()));
        NounPhrase needed = lexicon.at(sentence, verb.main(), "needing", Lexicon.Pos.VERB)
                ? parsed.phraseAt(verb.last() + 1)
                : null;
        if (needed != null && lexicon.at(sentence, needed.head(), "text-act", Lexicon.Pos.NOUN)) {
            // "the text needs elaboration"
            return true;
        }
        return subjunctive || obligesWithin(verb.first(), Math.min(sentence.size(), verb.last() + 5));
    }

    /** An obligation that nothing denies: "has to", not "there is no need to". */
    private boolean obligesWithin(int from, int to) {
        for (int i = from; i < to; i++) {
            if (lexicon.at(sentence, i, "obligation", Lexicon.Pos.PHRASE)
                    && !sentence.is(i - 1, FunctionWord.DETERMINER_NEGATIVE)) {
                return true;
            }
        }
        return false;
    }

    /** "suggested that the meetings occur", "proposed that it would be better placed": the governing verb asks for something. */
    private boolean mandative(int clause) {
        int parent = parsed.clauses().get(clause).parent();
        return parent >= 0
                && lexicon.at(sentence, parsed.clauses().get(parent).verb().main(), "mandative", Lexicon.Pos.VERB);
    }

    private boolean evaluates(String value, Governed governed) {
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
        int from =
                clause.verb().passive() ? clause.verb().first() : clause.verb().main();
        int to = Math.min(governed.to(), clause.verb().last() + EVALUATION);
        boolean copula = lexicon.at(sentence, clause.verb().main(), "copula", Lexicon.Pos.VERB);
        // "it was premature to adopt the plan" rules out the plan, "it was unclear how to adopt it" does not
        if (!value.equals("crucial") && !value.equals("ruled-out") && isExpletive(clause)) {
            return false;
        }
        if (!copula) {
            to = clause.verb().last() + 1;
        }
        boolean negated = governed.clause() >= 0
                && parsed.clauses().get(governed.clause()).verb().negated();
        String wanted = value;
        boolean none = clause.subject() != null
                && (sentence.is(clause.subject().first(), FunctionWord.NEGATIVE_SUBJECT)
                        || sentence.is(clause.subject().first(), FunctionWord.DETERMINER_NEGATIVE));
        negated ^= none;
        boolean lacks = lexicon.at(sentence, clause.verb().main(), "serving", Lexicon.Pos.VERB)
                && (sentence.is(clause.verb().last() + 1, FunctionWord.NEGATIVE_SUBJECT)
                        || sentence.is(clause.verb().last() + 1, FunctionWord.DETERMINER_NEGATIVE));
        if (!negated && lacks && value.equals("fault") && !isHolder(clause)) {
            // "reflected neither custom nor agreement", "contains no targets"
            return true;
        }
        if (negated && value.equals("fault")) {
            // "did not reflect", "is not included": what a good text does, undone
            return says("praise", from, to)
                    || lexicon.at(sentence, clause.verb().main(), "serving", Lexicon.Pos.VERB) && !isHolder(clause)
                    || lexicon.within(sentence, clause.verb().first(), to, "fault", Lexicon.Pos.PHRASE);
        }
        if (negated && value.equals("praise")) {
            return false;
        }
        return says(wanted, from, to);
    }

    /** "a frosty reception": what the words straight ahead of a noun say of it. */
    private boolean modifies(String value, int noun) {
        int first = noun;
        while (sentence.tagged(first - 1, "JJ")
                || sentence.tagged(first - 1, "VBN")
                || sentence.tagged(first - 1, "RB")) {
            first--;
        }
        return sentence.tagged(noun, "NN") && says(value, first, noun);
    }

    /** "its reaction to the text was frosty": what is predicated of a noun. */
    private boolean predicated(String value, int noun) {
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
                i < Math.min(sentence.size(), clause.verb().last() + EVALUATION);
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

    private boolean isOnText(Governed governed) {
        if (standsForText(governed)) {
            return true;
        }
        for (int i = governed.from(); i < Math.min(governed.to(), sentence.size()); i++) {
            boolean worded = sentence.tagged(i, "VBG") && lexicon.at(sentence, i, "textual", Lexicon.Pos.VERB);
            if (sentence.is(i, Kind.QUOTE) || worded) {
                return true;
            }
            boolean object = i == governed.head() + 1 && governed.type() == Governed.Type.INF
                    || i == governed.head() && governed.type() == Governed.Type.NP;
            boolean thing = !sentence.is(i, FunctionWord.SPEAKER_PRONOUN) || sentence.is(i, FunctionWord.EXPLETIVE);
            if (object && thing && sentence.tagged(i, "PRP") && !sentence.tagged(i, "PRP$")) {
                // "willing to list them"
                return true;
            }
            if (sentence.tagged(i, "NN") && lexicon.at(sentence, i, "negotiated", Lexicon.Pos.NOUN)) {
                return true;
            }
        }
        return false;
    }

    /** "fought to keep it", "would drop 19": a pronoun or a bare number that is acted on. */
    private boolean standsForText(Governed governed) {
        boolean thing = governed.type() == Governed.Type.NP || governed.type() == Governed.Type.ADJECTIVE;
        if (thing) {
            return sentence.tagged(governed.head(), "CD")
                    || governed.from() == governed.head() && sentence.is(governed.head(), FunctionWord.THING_PRONOUN);
        }
        if (governed.clause() < 0) {
            return false;
        }
        VerbGroup verb = parsed.clauses().get(governed.clause()).verb();
        boolean acts = lexicon.at(sentence, verb.main(), "text-act", Lexicon.Pos.VERB);
        NounPhrase subject = parsed.clauses().get(governed.clause()).subject();
        if (acts && verb.passive() && subject != null && sentence.is(subject.head(), FunctionWord.THING_PRONOUN)) {
            // "asked that it be taken out"
            return true;
        }
        NounPhrase object = acts && !verb.passive() ? parsed.phraseAt(verb.last() + 1) : null;
        return object != null
                && (sentence.is(object.head(), FunctionWord.THING_PRONOUN) && object.first() == object.last()
                        || sentence.tagged(object.head(), "CD") && object.first() == object.head());
    }

    private boolean isNew(Governed governed) {
        if (governed.head() < 0) {
            return false;
        }
        if (sentence.is(governed.head(), Kind.QUOTE)) {
            return true;
        }
        if (sentence.tagged(governed.from(), "PRP")) {
            return false;
        }
        for (int i = governed.from(); i < governed.head(); i++) {
            if (lexicon.at(sentence, i, "indefinite", Lexicon.Pos.ADJECTIVE)
                    || lexicon.at(sentence, i, "indefinite", Lexicon.Pos.PHRASE)) {
                return true;
            }
            if (sentence.tagged(i, "DT")
                    || sentence.tagged(i, "PRP$")
                    || sentence.is(i, Kind.POSSESSIVE)
                    || sentence.is(i, Kind.HOLDERS)) {
                return false;
            }
        }
        return true;
    }

    private boolean hasContent(Governed governed) {
        return switch (governed.type()) {
            case INF, THAT, QUOTE -> true;
            case NP ->
                governed.head() >= 0
                        && (acts("text-act", governed)
                                || isNew(governed)
                                        && (lexicon.at(sentence, governed.from() - 1, "content-of", Lexicon.Pos.PHRASE)
                                                || sentence.is(governed.from() - 1, Kind.DASH)
                                                || sentence.is(governed.from() - 1, FunctionWord.BE)));
            case ING -> acts("text-act", governed);
            default -> false;
        };
    }
}
