package org.placard.stance;

import org.placard.scope.Scoped;
import org.placard.syntax.Clause;
import org.placard.syntax.NounPhrase;
import org.placard.text.Span;
import org.placard.token.FunctionWord;
import org.placard.token.Lexicon;

/** Reads nouns that say what holders are: "Chile was an opponent of the text", "Opponents of the text included Chile". */
final class IdentityFrames extends FrameMatching {
    private final NounSourceFinder sources;

    IdentityFrames(FrameMatching same, NounSourceFinder sources) {
        super(same);
        this.sources = sources;
    }

    /** "Chile was an opponent of the text", "Opponents of the text included Chile", "Sponsors: Chile, Peru". */
    void identity(int i, Match match, NounPhrase phrase) {
        FrameRow row = match.row();
        Agent agent = null;
        Scoped scope = ASSERTED;
        Clause predicate = sources.predicateOf(phrase);
        if (predicate != null) {
            int holder = holders.holdersAt(predicate.verb().last() + 1);
            agent = holder < 0 ? null : Agent.of(sentence.get(holder).holders());
            scope = scopes.of(parsed, predicate);
        }
        if (agent == null) {
            Clause governor = sources.governor(phrase);
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
            // "on behalf of the sponsors, Chile objected": who speaks for them need not be one
            boolean governed = sources.governor(phrase) != null
                    || sentence.is(phrase.first() - 1, FunctionWord.PREPOSITION)
                            && !sentence.is(phrase.first() - 1, FunctionWord.AMONG)
                            && !sentence.is(phrase.first() - 1, FunctionWord.MANNER);
            NounPhrase listed = governed ? null : fronted(i);
            agent = listed == null ? null : holders.of(listed);
        }
        boolean same = agent != null
                && agent.isPronoun()
                && agent.span().start() == sentence.get(phrase.first()).span().start();
        if (same) {
            // "its sponsors included": nobody is said to be one
            return;
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
}
