package org.placard.stance;

import org.placard.stance.PredicateHostFinder.Host;
import org.placard.syntax.Clause;
import org.placard.syntax.NounPhrase;
import org.placard.syntax.Term.Kind;
import org.placard.text.Span;
import org.placard.token.FunctionWord;

/**
 * Reads predicates of a thing that say who finds it so: "The text was unacceptable to Chile", "Chile found the text
 * unacceptable".
 */
final class ExperiencerFrames extends FrameMatching {
    ExperiencerFrames(FrameMatching same) {
        super(same);
    }

    /** "The text was unacceptable to Chile", "Chile found the text unacceptable", "Chile said the text was unacceptable". */
    void experiencer(FrameRow row, Label label, Match match, Host host, Span cue) {
        Clause clause = host.clause();
        if (clause == null) {
            return;
        }
        Agent agent = null;
        Target target;
        if (host.found()) {
            agent = holders.agentOf(clause);
            NounPhrase phrase = host.phrase();
            target = phrase.equals(clause.antecedent())
                    ? relative(clause)
                    : targets.phrase(phrase.first(), phrase.last() + 1, false);
        } else {
            int i = match.last() + 1;
            if (sentence.is(match.last(), FunctionWord.PREPOSITION)) {
                i--;
            }
            NounPhrase whom = sentence.is(i, FunctionWord.PREPOSITION) || sentence.is(i, FunctionWord.TO)
                    ? parsed.phraseAt(i + 1)
                    : null;
            target = targets.subjectOf(clause.verb().first());
            agent = whom == null ? null : holders.of(whom);
            agent = agent == null ? toWhom(clause) : agent;
            if (agent == null && clause.kind() == Clause.Kind.REPORTED && clause.parent() >= 0) {
                agent = holders.agentOf(parsed.clauses().get(clause.parent()));
            }
        }
        if (agent != null) {
            taken.set(sentence.terms().from(cue.start()), match.last() + 1);
            add(row, label, cue, agent, target, null, "experiencer");
            if (!host.found() && !agent.isPronoun()) {
                furtherExperiencers(
                        row,
                        label,
                        cue,
                        target,
                        sentence.terms().from(agent.span().start()));
            }
        }
    }

    /** "acceptable to A but not to B". */
    private void furtherExperiencers(FrameRow row, Label label, Span cue, Target target, int agent) {
        int i = agent + 1;
        boolean not = false;
        while (sentence.is(i, Kind.COMMA)
                || sentence.is(i, FunctionWord.CONJUNCTION)
                || sentence.is(i, FunctionWord.CONTRAST)
                || sentence.is(i, FunctionWord.NEGATION)) {
            not |= sentence.is(i, FunctionWord.NEGATION);
            i++;
        }
        boolean further =
                i > agent + 1 && (sentence.is(i, FunctionWord.TO) || sentence.is(i, FunctionWord.PREPOSITION));
        int other = further ? holders.holdersAt(i + 1) : -1;
        Label said = not ? label == Label.SUPPORT ? Label.OPPOSITION : null : label;
        if (other >= 0 && said != null) {
            add(row, said, cue, Agent.of(sentence.get(other).holders()), target, null, "experiencer");
        }
    }

    /** "Malawi, for whom the deadline was unacceptable": whom a preposition and a relative pronoun stand for; null where they do not. */
    Agent toWhom(Clause clause) {
        boolean governed = clause.kind() == Clause.Kind.RELATIVE
                && clause.antecedent() != null
                && clause.subject() != null
                && sentence.is(clause.introducedBy(), FunctionWord.RELATIVE)
                && sentence.is(clause.introducedBy() - 1, FunctionWord.PREPOSITION);
        return governed ? holders.of(clause.antecedent()) : null;
    }
}
