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
    private final ParsedSentence parsed;
    private final TaggedSentence sentence;
    private final Lexicon lexicon;
    private final TextActs acts;
    private final HeadClasses heads;
    private final Moods moods;
    private final Evaluations evaluations;

    Conditions(ParsedSentence parsed, Lexicon lexicon) {
        this.parsed = parsed;
        this.sentence = parsed.tagged();
        this.lexicon = lexicon;
        this.acts = new TextActs(parsed, lexicon);
        this.heads = new HeadClasses(parsed, lexicon);
        this.moods = new Moods(parsed, lexicon);
        this.evaluations = new Evaluations(parsed, lexicon);
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
            case ACT -> condition.values().stream().anyMatch(act -> acts.acts(act, governed));
            case HEAD -> condition.values().stream().anyMatch(head -> heads.headIs(head, tested.headed()));
            case MOOD ->
                condition.values().contains("could")
                        ? moods.enables(governed)
                        : condition.values().contains("should") == moods.obliges(governed);
            case EVAL ->
                condition.values().stream()
                        .anyMatch(value -> evaluations.evaluates(value, governed)
                                || evaluations.modifies(value, tested.first())
                                || evaluations.predicated(value, tested.first()));
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
            case DOER -> condition.values().stream().anyMatch(doer -> heads.doerIs(doer, governed));
            case OPENS -> condition.values().stream().anyMatch(opening -> opens(opening, governed));
            case OTHER ->
                governed.type() == Governed.Type.INF
                        && governed.from()
                                < parsed.clauses().get(governed.clause()).verb().first();
            case CONTENT -> hasContent(governed);
            case ECHOES -> true;
            case INITIAL -> tested.first() <= 2;
        };
    }

    /** "that, under the Charter, members must pay": a phrase stands ahead of the subject of the clause governed. */
    private boolean opens(String phrases, Governed governed) {
        int first = governed.from();
        while (sentence.is(first, FunctionWord.THAT) || sentence.is(first, Kind.COMMA)) {
            first++;
        }
        return governed.type() == Governed.Type.THAT && lexicon.at(sentence, first, phrases, Lexicon.Pos.PHRASE);
    }

    private static boolean isChair(Agent agent) {
        return !agent.isPronoun()
                && agent.holders().members().stream()
                        .allMatch(member -> member.mention().kind() == HolderKind.CHAIR);
    }

    private static boolean isNamed(Agent agent) {
        return agent.isPronoun() || agent.holders().named();
    }

    private boolean isOnText(Governed governed) {
        if (standsForText(governed)) {
            return true;
        }
        int to = Math.min(governed.to(), sentence.size());
        Clause said = governed.type() == Governed.Type.THAT ? parsed.clauses().get(governed.clause()) : null;
        boolean judged = said != null
                && said.subject() != null
                && sentence.tagged(said.subject().head(), "NN")
                && sentence.is(said.verb().main(), FunctionWord.BE)
                && sentence.tagged(sentence.terms().rightOverAdverbs(said.verb().last() + 1), "JJ");
        // "said that sharing arms was inconsistent with Article 1": what is judged is no text
        int end = judged ? Math.min(to, said.verb().first()) : to;
        for (int i = governed.from(); i < end; i++) {
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
        NounPhrase own = parsed.clauses().get(governed.clause()).subject();
        NounPhrase subject = own == null ? parsed.phraseAt(governed.from()) : own;
        if (acts && verb.passive() && subject != null && sentence.is(subject.head(), FunctionWord.THING_PRONOUN)) {
            // "asked that it be taken out", "asked for it to be kept"
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
                        && (acts.acts("text-act", governed)
                                || isNew(governed)
                                        && (lexicon.at(sentence, governed.from() - 1, "content-of", Lexicon.Pos.PHRASE)
                                                // "its offer of a ten-year period", "its figure of 40 parties"
                                                || sentence.is(governed.from() - 1, FunctionWord.SOURCE)
                                                        && (sentence.tagged(governed.from(), "CD")
                                                                || sentence.is(governed.from(), FunctionWord.INDEFINITE)
                                                                        && lexicon.at(
                                                                                sentence,
                                                                                governed.head(),
                                                                                "negotiated",
                                                                                Lexicon.Pos.NOUN))
                                                || sentence.is(governed.from() - 1, Kind.DASH)
                                                // not "its proposal is a reflection of …"
                                                || sentence.is(governed.from() - 1, FunctionWord.BE)
                                                        && !lexicon.at(
                                                                sentence,
                                                                governed.head(),
                                                                "nature",
                                                                Lexicon.Pos.NOUN)));
            case ING -> acts.acts("text-act", governed);
            default -> false;
        };
    }
}
