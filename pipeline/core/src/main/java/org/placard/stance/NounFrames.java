package org.placard.stance;

import java.util.ArrayList;
import java.util.List;
import org.placard.scope.Scoped;
import org.placard.stance.Conditions.Tested;
import org.placard.stance.FrameRow.HolderRole;
import org.placard.stance.FrameRow.PartOfSpeech;
import org.placard.syntax.Clause;
import org.placard.syntax.NounPhrase;
import org.placard.syntax.Term.Kind;
import org.placard.syntax.VerbGroup;
import org.placard.syntax.VerbGroup.Form;
import org.placard.text.Span;
import org.placard.token.FunctionWord;
import org.placard.token.Lexicon;

/** Reads nouns that carry a stance: whose they are, who utters them, and what they are about. */
final class NounFrames extends FrameMatching {
    /** What is governed by a noun's prepositions stands within so many terms of it. */
    private static final int NOUN_REACH = 24;

    NounFrames(FrameMatching same) {
        super(same);
    }

    // nouns

    void noun(int i) {
        if (!sentence.tagged(i, "NN") && !sentence.tagged(i, "VB") && !sentence.tagged(i, "JJ")) {
            return;
        }
        NounPhrase phrase = phraseAround(i);
        if (phrase == null || phrase.head() != i) {
            return;
        }
        List<FrameRow> rows = table.startingWith(PartOfSpeech.NOUN, lexicon.folded(sentence.lemma(i)));
        if (rows.isEmpty()) {
            return;
        }
        Source source = source(i, phrase);
        List<Match> matches = new ArrayList<>();
        for (FrameRow row : rows) {
            int last = triggers.match(row.trigger(), i);
            if (last < 0) {
                continue;
            }
            Governed governed = governedByNoun(last, source);
            VerbGroup verb = source == null || source.clause() == null
                    ? null
                    : source.clause().verb();
            Agent agent = source == null ? null : source.agent();
            boolean received = verb != null
                    && source.clause().subject() != null
                    && source.by().equals("nominal-source")
                    && lexicon.at(sentence, verb.main(), "receive", Lexicon.Pos.VERB);
            Governed headed = received && governed.type() == Governed.Type.NONE
                    ? governedFinder.subject(source.clause().subject())
                    : governed;
            var tested = new Tested(
                    verb,
                    agent,
                    governed,
                    headed,
                    i,
                    false,
                    source != null && source.scope().flipped(),
                    source != null && arises(source));
            if (conditions.all(row, tested)) {
                matches.add(new Match(row, last, governed));
            }
        }
        best(matches).ifPresent(match -> {
            if (match.row().label() == null) {
                return;
            }
            if (match.row().holder() == HolderRole.IDENTITY) {
                identity(i, match, phrase);
            } else if (source != null) {
                noun(i, match, source);
            }
        });
    }

    /**
     * Whose a noun is.
     *
     * @param clause that says so, or null
     * @param at first term of the holders
     */
    private record Source(Agent agent, Clause clause, Scoped scope, String by, int at) {}

    private Source source(int noun, NounPhrase phrase) {
        boolean none = false;
        for (int i = phrase.first(); i < noun; i++) {
            none |= sentence.is(i, FunctionWord.DETERMINER_NEGATIVE);
        }
        int before = phrase.first() - 1;
        boolean lacks = sentence.is(before, FunctionWord.PREPOSITION)
                && sentence.is(before - 1, FunctionWord.DETERMINER_NEGATIVE);
        boolean negative = none || lacks || sentence.is(before, FunctionWord.DETERMINER_NEGATIVE);
        for (int i = phrase.first(); i < noun; i++) {
            if (sentence.is(i, Kind.HOLDERS)) {
                Clause governor = governor(phrase);
                if (governor != null && lexicon.at(sentence, governor.verb().main(), "dropping", Lexicon.Pos.VERB)) {
                    return null;
                }
                boolean met = governor != null
                        && governor.subject() != null
                        && holders.of(governor.subject()) == null
                        && lexicon.at(sentence, governor.verb().main(), "receive", Lexicon.Pos.VERB);
                Scoped scope = met ? scopes.of(parsed, governor) : ASSERTED;
                // "This met with Peru's approval"
                return new Source(
                        Agent.of(sentence.get(i).holders()),
                        met ? governor : null,
                        negative ? flipped(scope) : scope,
                        met ? "nominal-source" : "nominal-genitive",
                        i);
            }
        }
        Clause governor = governor(phrase);
        if (governor != null && lexicon.at(sentence, governor.verb().main(), "dropping", Lexicon.Pos.VERB)) {
            return null;
        }
        boolean lightly =
                governor != null && lexicon.at(sentence, governor.verb().main(), "light", Lexicon.Pos.VERB);
        if (sentence.is(phrase.first(), FunctionWord.POSSESSIVE) && !lightly) {
            // "her suggestion to leave the question to the next session"
            return new Source(
                    Agent.pronoun(sentence.get(phrase.first()).span()),
                    null,
                    negative ? flipped(ASSERTED) : ASSERTED,
                    "nominal-genitive",
                    phrase.first());
        }
        boolean light = governor != null && lexicon.at(sentence, governor.verb().main(), "light", Lexicon.Pos.VERB);
        int from = fromHolder(noun);
        boolean received =
                governor != null && lexicon.at(sentence, governor.verb().main(), "receive", Lexicon.Pos.VERB);
        // "recalled NGO support", "noted support from Iran": neither the speaker's
        boolean others =
                sentence.tagged(noun - 1, "NNP") && sentence.get(noun - 1).capital() && noun > phrase.first();
        boolean origin = others || lexicon.at(sentence, noun + 1, "origin", Lexicon.Pos.PHRASE);
        // "noted the opposition of Iran"
        boolean noted = from == noun + 2
                && sentence.tagged(phrase.first(), "DT")
                && !lexicon.at(sentence, phrase.first(), "indefinite", Lexicon.Pos.ADJECTIVE)
                && governor != null
                && lexicon.at(sentence, governor.verb().main(), "noting", Lexicon.Pos.VERB);
        boolean own = light
                && !received
                && !origin
                && !noted
                && !governor.verb().passive()
                && holders.agentOf(governor) != null;
        if (from >= 0 && !own) {
            Scoped scope = governor == null ? ASSERTED : scopes.of(parsed, governor);
            return new Source(
                    Agent.of(sentence.get(from).holders()),
                    governor,
                    negative ? flipped(scope) : scope,
                    "nominal-source",
                    from);
        }
        if (light && !governor.verb().passive() && !others) {
            Agent agent = holders.agentOf(governor);
            Scoped scope = scopes.of(parsed, governor);
            return agent == null
                    ? null
                    : new Source(agent, governor, negative ? flipped(scope) : scope, "nominal-light", -1);
        }
        Source inverted = inverted(phrase, negative);
        if (inverted != null) {
            return inverted;
        }
        // "objections were raised by Cuba", "opposition came from Cuba"
        Clause predicate = predicateOf(phrase);
        if (predicate != null) {
            boolean says = lexicon.at(sentence, predicate.verb().main(), "light", Lexicon.Pos.VERB)
                    || lexicon.at(sentence, predicate.verb().main(), "arise", Lexicon.Pos.VERB);
            int agent = predicate.verb().passive()
                    ? says ? holders.agentBehind(predicate.verb().last()) : -1
                    : lexicon.at(sentence, predicate.verb().main(), "arise", Lexicon.Pos.VERB)
                            ? fromBehind(predicate.verb().last())
                            : -1;
            boolean dropped = lexicon.at(sentence, predicate.verb().main(), "dropping", Lexicon.Pos.VERB);
            if (agent >= 0 && !dropped) {
                Scoped scope = scopes.of(parsed, predicate);
                return new Source(
                        Agent.of(sentence.get(agent).holders()),
                        predicate,
                        negative ? flipped(scope) : scope,
                        "nominal-source",
                        agent);
            }
        }
        return null;
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
                return new Source(
                        Agent.of(sentence.get(holder).holders()),
                        clause,
                        negative ? flipped(ASSERTED) : ASSERTED,
                        "nominal-source",
                        holder);
            }
        }
        return null;
    }

    /** "agreed to reflect Peru's concern in the report": a known stance is what others act on. */
    private boolean takenUp(int noun, Agent owner) {
        NounPhrase phrase = phraseAround(noun);
        Clause governor = phrase == null ? null : governor(phrase);
        if (governor == null || lexicon.at(sentence, governor.verb().main(), "light", Lexicon.Pos.VERB)) {
            return false;
        }
        Agent agent = holders.agentOf(governor);
        return agent != null && !agent.span().equals(owner.span());
    }

    private boolean arises(Source source) {
        return source.by().equals("nominal-source")
                && source.clause() != null
                && (lexicon.at(sentence, source.clause().verb().main(), "arise", Lexicon.Pos.VERB)
                        || sentence.is(source.clause().verb().main(), FunctionWord.BE));
    }

    /** The clause whose verb governs a phrase as its object, through conjunctions and prepositions. */
    private Clause governor(NounPhrase phrase) {
        Clause predicate = predicateOf(phrase);
        if (predicate != null && predicate.verb().form() == Form.FINITE && predicate.kind() == Clause.Kind.MAIN) {
            return null;
        }
        int i = phrase.first() - 1;
        for (int steps = 0; i >= 0 && steps < NOUN_REACH; steps++, i--) {
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
    private Clause predicateOf(NounPhrase phrase) {
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
        for (int i = noun + 1; i < Math.min(sentence.size(), noun + NOUN_REACH); i++) {
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

    /** What a noun's preposition, infinitive or clause governs; the preposition of its holders apart. */
    private Governed governedByNoun(int noun, Source source) {
        int i = noun + 1;
        if (source != null
                && source.by().equals("nominal-source")
                && sentence.is(i, FunctionWord.PREPOSITION)
                && source.at() >= 0
                && source.at() <= i + 3) {
            i = source.at() + 1;
        }
        i = behindAside(i);
        Governed told = toldBehind(i, noun);
        if (told != null) {
            return told;
        }
        for (Clause clause : parsed.clauses()) {
            NounPhrase subject = clause.subject();
            boolean would = subject != null
                    && isText(noun)
                    && subject.head() == noun
                    && !clause.verb().passive()
                    && clause.kind() == Clause.Kind.MAIN
                    && (!clause.verb().modal().isEmpty()
                            || lexicon.at(sentence, clause.verb().main(), "containing", Lexicon.Pos.VERB)
                            || lexicon.at(sentence, clause.verb().main(), "textual", Lexicon.Pos.VERB));
            if (would) {
                // "a further EU proposal would open the text to others"
                return new Governed(
                        Governed.Type.THAT,
                        clause.verb().first(),
                        sentence.terms().clauseEnd(clause.verb().first()),
                        clause.verb().main(),
                        clause.index());
            }
            // "its preference was to shorten the title"
            boolean copula =
                    clause.verb().first() == i && sentence.is(clause.verb().main(), FunctionWord.BE);
            Governed said = copula ? governedFinder.behind(clause.verb().last() + 1, clause.index()) : null;
            boolean wished = copula
                    && said.type() == Governed.Type.NP
                    && (!clause.verb().modal().isEmpty() || lexicon.at(sentence, noun, "solution", Lexicon.Pos.NOUN));
            if (said != null && (said.clause() >= 0 || wished)) {
                // "its preference would be a longer list"
                return said;
            }
            int behind = clause.verb().last() + 1;
            if (copula && lexicon.at(sentence, behind, "content-of", Lexicon.Pos.PHRASE)) {
                // "its preference was for a longer list"
                return governedFinder.behind(behind + 1, -1);
            }
        }
        if (lexicon.at(sentence, i, "noun-target", Lexicon.Pos.PHRASE)) {
            Governed behind = governedFinder.behind(i + 1, -1);
            return sentence.is(i, FunctionWord.TO) && behind.type() == Governed.Type.NONE
                    ? governedFinder.behind(i, -1)
                    : behind;
        }
        return governedFinder.behind(i, -1);
    }

    private boolean isText(int noun) {
        return lexicon.at(sentence, noun, "proposal", Lexicon.Pos.NOUN)
                || lexicon.at(sentence, noun, "statement", Lexicon.Pos.NOUN)
                || lexicon.at(sentence, noun, "voice", Lexicon.Pos.NOUN);
    }

    /**
     * "the proposal that the fund should be …", "its proposal – a clause without penalties –", "its proposal, 'may', was",
     * "its proposal on fees, which would …": what is told of a noun in a clause or beside it; null where nothing is.
     */
    private Governed toldBehind(int i, int noun) {
        if (sentence.is(i, FunctionWord.THAT)) {
            for (Clause clause : parsed.clauses()) {
                boolean reported = clause.kind() == Clause.Kind.REPORTED
                        && clause.introducedBy() == i
                        && clause.verb().form() == Form.FINITE;
                if (reported) {
                    int end = sentence.terms().clauseEnd(clause.start());
                    return new Governed(
                            Governed.Type.THAT, i, end, clause.verb().main(), clause.index());
                }
            }
        }
        boolean beside = sentence.is(i, Kind.DASH) && parsed.phraseAt(i + 1) != null
                || sentence.is(i, Kind.COMMA) && sentence.is(i + 1, Kind.QUOTE);
        if (beside) {
            return governedFinder.behind(i + 1, -1);
        }
        for (Clause clause : parsed.clauses()) {
            boolean describes = clause.kind() == Clause.Kind.RELATIVE
                    && clause.subject() == null
                    && clause.antecedent() != null
                    && clause.antecedent().head() == noun
                    && sentence.words().has(FunctionWord.WISHING, clause.verb().modal());
            if (describes) {
                int end = sentence.terms().clauseEnd(clause.verb().first());
                return new Governed(
                        Governed.Type.THAT,
                        clause.verb().first(),
                        end,
                        clause.verb().main(),
                        clause.index());
            }
        }
        return null;
    }

    /** "the EU proposal, supported by Peru, to …": behind an aside with an agent of its own. */
    private int behindAside(int comma) {
        boolean opens = sentence.is(comma, Kind.COMMA)
                && parsed.clauses().stream()
                        .anyMatch(clause -> clause.verb().first() == comma + 1
                                && clause.verb().passive()
                                && holders.agentBehind(clause.verb().last()) >= 0);
        for (int i = comma + 1; opens && i < Math.min(sentence.size(), comma + NOUN_REACH); i++) {
            if (sentence.is(i, Kind.COMMA)) {
                return i + 1;
            }
        }
        return comma;
    }

    private void noun(int i, Match match, Source source) {
        FrameRow row = match.row();
        Label label = turned(row, source.scope());
        if (label == null) {
            return;
        }
        boolean genitive = source.by().equals("nominal-genitive");
        boolean bare = match.governed().type() == Governed.Type.NONE;
        Clause said = source.clause();
        // not "no support for the footnote from Peru"
        boolean arises = row.has(Condition.Kind.ARISE)
                && said != null
                && (said.subject() != null && said.subject().head() == i
                        || phraseAround(i).first() == said.verb().last() + 1);
        boolean cited = bare && !arises && (label == Label.PROPOSAL || genitive && !isDescribed(i))
                || genitive && label != Label.PROPOSAL && takenUp(i, source.agent());
        if (cited) {
            return;
        }
        taken.set(i, match.last() + 1);
        Span cue = sentence.terms().span(i, match.last() + 1);
        Governed governed = match.governed();
        Target accompanied =
                governed.type() == Governed.Type.NONE && source.by().equals("nominal-source") ? accompanied(i) : null;
        Target target = accompanied != null
                ? accompanied
                : governed.type() == Governed.Type.NONE
                        ? source.clause() != null
                                        && source.by().equals("nominal-source")
                                        && source.clause().subject() != null
                                        && !sentence.is(
                                                source.clause().subject().head(), FunctionWord.EXPLETIVE)
                                        && source.clause().subject().head() < i
                                ? targets.subjectOf(source.clause().verb().first())
                                : Target.NONE
                        : targets.phrase(governed.from(), Math.max(governed.to(), governed.from() + 1), false);
        add(row, label, cue, source.agent(), target, content(label, match), source.by());
        int and = source.at() + 1;
        boolean further = source.by().equals("nominal-source")
                && sentence.is(and, FunctionWord.CONJUNCTION)
                && lexicon.at(sentence, and + 1, "source", Lexicon.Pos.PHRASE);
        int other = further ? holders.holdersAt(and + 2) : -1;
        if (other >= 0) {
            // "objections from Iran and from Syria"
            add(row, label, cue, Agent.of(sentence.get(other).holders()), target, null, source.by());
        }
    }

    /** "Peru, with support from Mali, proposed", "With the support of Mali, Peru proposed": what is supported is Peru's; else null. */
    private Target accompanied(int noun) {
        int with = noun - 1;
        while (sentence.tagged(with, "DT") || sentence.tagged(with, "JJ")) {
            with--;
        }
        if (!lexicon.at(sentence, with, "company", Lexicon.Pos.PHRASE)) {
            return null;
        }
        int host = with - 1;
        while (sentence.is(host, Kind.COMMA) || sentence.is(host, FunctionWord.CLAUSE_ADVERB)) {
            host--;
        }
        if (host < 0) {
            host = holders.holdersAt(nextComma(noun) + 1);
        }
        return host >= 0 && sentence.terms().isNounHolders(host)
                ? Target.owned(sentence.get(host).holders(), sentence.get(host).span())
                : null;
    }

    private int nextComma(int from) {
        int i = from;
        while (i < sentence.size() && !sentence.is(i, Kind.COMMA)) {
            i++;
        }
        return i;
    }

    /** "Its objection was of principle": what is told of a stance tells that it is held. */
    private boolean isDescribed(int noun) {
        return parsed.clauses().stream()
                .anyMatch(clause -> clause.subject() != null
                        && clause.subject().head() == noun
                        && clause.verb().first() == noun + 1
                        && (sentence.is(clause.verb().main(), FunctionWord.BE)
                                || clause.verb().passive()
                                        && lexicon.at(sentence, clause.verb().main(), "limit", Lexicon.Pos.VERB)));
    }

    /** "listed Chile as a supporter", "Chile was described as an opponent": of whom it is said; null where of nobody. */
    private Agent describedAs(NounPhrase phrase) {
        int as = phrase.first() - 1;
        if (!sentence.is(as, FunctionWord.MANNER)) {
            return null;
        }
        if (sentence.terms().isNounHolders(as - 1)) {
            return Agent.of(sentence.get(as - 1).holders());
        }
        return parsed.clauses().stream()
                .filter(clause ->
                        clause.verb().last() == as - 1 && clause.verb().passive())
                .map(holders::agentOf)
                .filter(agent -> agent != null)
                .findFirst()
                .orElse(null);
    }

    /** "Chile was an opponent of the text", "Opponents of the text included Chile", "Sponsors: Chile, Peru". */
    private void identity(int i, Match match, NounPhrase phrase) {
        FrameRow row = match.row();
        Agent agent = null;
        Scoped scope = ASSERTED;
        Clause predicate = predicateOf(phrase);
        if (predicate != null) {
            int holder = holders.holdersAt(predicate.verb().last() + 1);
            agent = holder < 0 ? null : Agent.of(sentence.get(holder).holders());
            scope = scopes.of(parsed, predicate);
        }
        if (agent == null) {
            Clause governor = governor(phrase);
            if (governor != null && lexicon.at(sentence, governor.verb().main(), "copula", Lexicon.Pos.VERB)) {
                agent = holders.agentOf(governor);
                scope = scopes.of(parsed, governor);
                NounPhrase inverted =
                        agent == null ? parsed.phraseAt(governor.verb().last() + 1) : null;
                agent = inverted == null ? agent : holders.of(inverted);
            }
        }
        if (agent == null) {
            agent = describedAs(phrase);
        }
        if (agent == null) {
            NounPhrase listed = fronted(i);
            agent = listed == null ? null : holders.of(listed);
        }
        Label label = scopes.aheadOf(parsed, phrase.first()).asserted() ? turned(row, scope) : null;
        if (agent != null && label != null) {
            Governed governed = match.governed();
            Target target = governed.type() == Governed.Type.NONE
                    ? Target.NONE
                    : targets.phrase(governed.from(), Math.max(governed.to(), governed.from() + 1), false);
            Span cue = sentence.terms().span(i, match.last() + 1);
            taken.set(i, match.last() + 1);
            add(row, label, cue, agent, target, null, "identity");
        }
    }
}
