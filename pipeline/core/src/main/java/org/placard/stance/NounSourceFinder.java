package org.placard.stance;

import org.placard.scope.Scoped;
import org.placard.scope.Scopes;
import org.placard.syntax.Clause;
import org.placard.syntax.NounPhrase;
import org.placard.syntax.ParsedSentence;
import org.placard.syntax.TaggedSentence;
import org.placard.syntax.Term.Kind;
import org.placard.syntax.VerbGroup.Form;
import org.placard.token.FunctionWord;
import org.placard.token.Lexicon;

/** Finds whose a noun is that carries a stance: "Peru's support", "support from Peru", "expressed support", "support came from Peru". */
final class NounSourceFinder {
    /**
     * Whose a noun is.
     *
     * @param clause that says so, or null
     * @param at first term of the holders
     */
    record Source(Agent agent, Clause clause, Scoped scope, String by, int at) {}

    /** In terms: whose a noun is stands so near to it. */
    private static final int REACH = 24;

    private static final Scoped ASSERTED = FrameMatching.ASSERTED;

    private final ParsedSentence parsed;
    private final TaggedSentence sentence;
    private final Lexicon lexicon;
    private final Scopes scopes;
    private final HolderFinder holders;

    NounSourceFinder(ParsedSentence parsed, Lexicon lexicon, Scopes scopes, HolderFinder holders) {
        this.parsed = parsed;
        this.sentence = parsed.tagged();
        this.lexicon = lexicon;
        this.scopes = scopes;
        this.holders = holders;
    }

    /** Whose the noun is that heads {@code phrase}; null where nobody's. */
    Source source(int noun, NounPhrase phrase) {
        Clause governor = governor(phrase);
        if (is(governor, "dropping") && !scopes.of(parsed, governor).flipped()) {
            // "refused to withdraw its objection" keeps it
            return null;
        }
        boolean negative = isNegative(noun, phrase);
        for (int i = phrase.first(); i < noun; i++) {
            if (sentence.is(i, Kind.HOLDERS)) {
                return genitive(i, governor, negative);
            }
        }
        boolean light = is(governor, "light");
        if (sentence.is(phrase.first(), FunctionWord.POSSESSIVE) && !light) {
            // "her suggestion to leave the question to the next session"
            Agent agent = Agent.pronoun(sentence.get(phrase.first()).span());
            return new Source(agent, null, seen(ASSERTED, negative), "nominal-genitive", phrase.first());
        }
        // "recalled NGO support", "noted support from Iran": neither the speaker's
        boolean others =
                sentence.tagged(noun - 1, "NNP") && sentence.get(noun - 1).capital() && noun > phrase.first();
        int from = fromHolder(noun);
        if (from >= 0 && !(light && !others && isOwn(noun, phrase, governor, from))) {
            Scoped scope = governor == null ? ASSERTED : scopes.of(parsed, governor);
            return new Source(agentAt(from), governor, seen(scope, negative), "nominal-source", from);
        }
        if (light && !governor.verb().passive() && !others) {
            Agent agent = holders.agentOf(governor);
            Scoped scope = scopes.of(parsed, governor);
            return agent == null ? null : new Source(agent, governor, seen(scope, negative), "nominal-light", -1);
        }
        Source inverted = inverted(phrase, negative);
        return inverted != null ? inverted : predicated(phrase, negative);
    }

    private boolean is(Clause clause, String wordClass) {
        return clause != null && lexicon.at(sentence, clause.verb().main(), wordClass, Lexicon.Pos.VERB);
    }

    private Agent agentAt(int term) {
        return Agent.of(sentence.get(term).holders());
    }

    private static Scoped seen(Scoped scope, boolean negative) {
        return negative ? FrameMatching.flipped(scope) : scope;
    }

    /** "no support", "lack of support". */
    private boolean isNegative(int noun, NounPhrase phrase) {
        for (int i = phrase.first() - 1; i < noun; i++) {
            if (sentence.is(i, FunctionWord.DETERMINER_NEGATIVE)) {
                return true;
            }
        }
        int before = phrase.first() - 1;
        return sentence.is(before, FunctionWord.PREPOSITION)
                && sentence.is(before - 1, FunctionWord.DETERMINER_NEGATIVE);
    }

    /** "Peru's approval", "This met with Peru's approval". */
    private Source genitive(int owner, Clause governor, boolean negative) {
        boolean met = is(governor, "receive") && governor.subject() != null && holders.of(governor.subject()) == null;
        Scoped scope = met ? scopes.of(parsed, governor) : ASSERTED;
        return new Source(
                agentAt(owner),
                met ? governor : null,
                seen(scope, negative),
                met ? "nominal-source" : "nominal-genitive",
                owner);
    }

    /** Whether a noun with a source behind it is still that of who utters it; not so in "noted the opposition of Iran". */
    private boolean isOwn(int noun, NounPhrase phrase, Clause governor, int from) {
        boolean noted = from == noun + 2
                && sentence.tagged(phrase.first(), "DT")
                && !lexicon.at(sentence, phrase.first(), "indefinite", Lexicon.Pos.ADJECTIVE)
                && is(governor, "noting");
        return !is(governor, "receive")
                && !lexicon.at(sentence, noun + 1, "origin", Lexicon.Pos.PHRASE)
                && !noted
                && !governor.verb().passive()
                && holders.agentOf(governor) != null;
    }

    /** "objections were raised by Cuba", "opposition came from Cuba"; null where no source is told. */
    private Source predicated(NounPhrase phrase, boolean negative) {
        Clause predicate = predicateOf(phrase);
        if (predicate == null || is(predicate, "dropping")) {
            return null;
        }
        boolean arises = is(predicate, "arise");
        // "the draft, followed by Peru": nothing arises in the passive
        boolean says = is(predicate, "light");
        int last = predicate.verb().last();
        int agent = predicate.verb().passive() ? says ? holders.agentBehind(last) : -1 : arises ? fromBehind(last) : -1;
        return agent < 0
                ? null
                : new Source(
                        agentAt(agent),
                        predicate,
                        seen(scopes.of(parsed, predicate), negative),
                        "nominal-source",
                        agent);
    }

    /** "From Uruguay came a proposal to …": the source stands ahead of the verb; null where none does. */
    private Source inverted(NounPhrase phrase, boolean negative) {
        for (Clause clause : parsed.clauses()) {
            int holder = clause.verb().first() - 1;
            int from = sentence.terms().leftOverDeterminers(holder - 1);
            boolean arises = clause.verb().last() == phrase.first() - 1
                    && sentence.terms().isNounHolders(holder)
                    && lexicon.at(sentence, from, "origin", Lexicon.Pos.PHRASE)
                    && lexicon.at(sentence, clause.verb().main(), "arise", Lexicon.Pos.VERB);
            if (arises) {
                return new Source(agentAt(holder), clause, seen(ASSERTED, negative), "nominal-source", holder);
            }
        }
        return null;
    }

    /** "objections came from Cuba", "objections were from Cuba". */
    boolean arises(Source source) {
        Clause clause = source.by().equals("nominal-source") ? source.clause() : null;
        return clause != null
                && (is(clause, "arise") || sentence.is(clause.verb().main(), FunctionWord.BE));
    }

    /** The clause whose verb governs a phrase as its object, through conjunctions and prepositions. */
    Clause governor(NounPhrase phrase) {
        Clause predicate = predicateOf(phrase);
        if (predicate != null && predicate.verb().form() == Form.FINITE && predicate.kind() == Clause.Kind.MAIN) {
            return null;
        }
        int i = phrase.first() - 1;
        for (int steps = 0; i >= 0 && steps < REACH; steps++, i--) {
            if (sentence.is(i, Kind.SEMICOLON)
                    || sentence.is(i, Kind.COLON)
                    || sentence.is(i, Kind.HOLDERS) && !sentence.terms().isAttributive(i)) {
                return null;
            }
            if (sentence.is(i, FunctionWord.RELATIVE) || sentence.is(i, FunctionWord.THAT)) {
                return null;
            }
            for (Clause clause : parsed.clauses()) {
                if (clause.verb().last() == i) {
                    return clause.verb().form() == Form.PARTICIPLE ? null : clause;
                }
            }
        }
        return null;
    }

    /** The clause of which the phrase, with what hangs on it, is the subject. */
    Clause predicateOf(NounPhrase phrase) {
        for (Clause clause : parsed.clauses()) {
            NounPhrase subject = clause.subject();
            if (subject != null
                    && subject.first() <= phrase.head()
                    && phrase.head() <= subject.last()
                    && (subject.head() == phrase.head() || subject.first() == phrase.first())) {
                return clause;
            }
        }
        return null;
    }

    /** "support from Chile", "objections to the text by Chile": the term of the holders, or -1. */
    private int fromHolder(int noun) {
        for (int i = noun + 1; i < Math.min(sentence.size(), noun + REACH); i++) {
            if (sentence.is(i, Kind.SEMICOLON)
                    || sentence.is(i, Kind.STOP)
                    || sentence.is(i, Kind.COLON)
                    || sentence.tagged(i, "VBD")
                    || sentence.tagged(i, "MD")
                    || sentence.tagged(i, "VBZ")
                    || sentence.tagged(i, "VBN") && !lexicon.at(sentence, i, "light", Lexicon.Pos.VERB)
                    || sentence.is(i, FunctionWord.RELATIVE)) {
                return -1;
            }
            boolean sources = lexicon.at(sentence, i, "source", Lexicon.Pos.PHRASE)
                    && (i == noun + 1 || !lexicon.at(sentence, i, "source-near", Lexicon.Pos.PHRASE));
            if (sources) {
                int holder = holders.holdersAt(i + 1);
                if (holder >= 0 && !ownedFurther(holder)) {
                    return holder;
                }
            }
        }
        return -1;
    }

    /** "opposition of Chile to …" names the holder; "support of Chile's proposal" what is supported. */
    private boolean ownedFurther(int holder) {
        return sentence.terms().isAttributive(holder);
    }

    private int fromBehind(int last) {
        for (int i = last + 1; i < Math.min(sentence.size(), last + 6) && !sentence.tagged(i, "VB"); i++) {
            if (lexicon.at(sentence, i, "source", Lexicon.Pos.PHRASE)) {
                return holders.holdersAt(i + 1);
            }
        }
        return -1;
    }
}
