package org.placard.stance;

import org.placard.scope.Scoped;
import org.placard.stance.FrameRow.TargetRole;
import org.placard.syntax.Clause;
import org.placard.syntax.NounPhrase;
import org.placard.syntax.Term.Kind;
import org.placard.syntax.VerbGroup;
import org.placard.syntax.VerbGroup.Form;
import org.placard.text.Span;
import org.placard.token.FunctionWord;
import org.placard.token.Lexicon;

/** Reads what passive clauses with an agent say: "the text was supported by Peru and by Mali". */
final class PassiveFrames extends FrameMatching {
    /** Term of the last agent of a passive that was no proposal; -1 where none was read since. */
    private int lastPassiveAgent = -1;

    PassiveFrames(FrameMatching same) {
        super(same);
    }

    void read(
            FrameRow row,
            Label label,
            Clause clause,
            VerbGroup group,
            Match match,
            int agent,
            Agent holder,
            Span cue,
            Scoped scope) {
        if (holder == null) {
            return;
        }
        boolean fronted =
                clause.subject() == null && clause.kind() == Clause.Kind.PARTICIPIAL && clause.sharedWith() < 0;
        NounPhrase next = fronted ? holders.subject(clause) : null;
        Target target = row.target() == TargetRole.NONE
                ? Target.NONE
                : next != null && holders.of(next) == null
                        ? targets.phrase(next.first(), next.last() + 1, false)
                        : targets.antecedent(group.main(), lastPassiveAgent);
        NounPhrase subject = holders.subject(clause);
        if (target.kind() == Target.Kind.CONTENT && clause.subject() != null && group.form() == Form.FINITE) {
            // "The demand, first made in June, was taken up by": an aside stands between
            Target told =
                    targets.phrase(clause.subject().first(), clause.subject().last() + 1, false);
            target = told.kind() == Target.Kind.CONTENT ? target : told;
        }
        if (label == Label.PROPOSAL && cites(clause)) {
            return;
        }
        Span content = label == Label.PROPOSAL && subject != null
                ? sentence.terms().span(subject.first(), subject.last() + 1)
                : content(label, match);
        add(
                row,
                label,
                cue,
                holder,
                target,
                content,
                scope.flipped() && turns(row) ? "active-negated" : "passive-agent");
        // "proposed by Japan and supported by Peru": what Peru supports is Japan's
        lastPassiveAgent = label == Label.PROPOSAL ? -1 : agent;
        if (agent >= 0) {
            furtherAgents(row, label, cue, target, agent);
        }
    }

    /** "opposed the text proposed by Canada": a known proposal is only named. */
    private boolean cites(Clause clause) {
        NounPhrase named = clause.kind() == Clause.Kind.PARTICIPIAL ? clause.subject() : null;
        return named != null
                && named.last() == clause.verb().first() - 1
                && !sentence.is(named.head(), Kind.HOLDERS)
                && !lexicon.at(sentence, named.first(), "indefinite", Lexicon.Pos.ADJECTIVE)
                && !describesAct(named)
                && sentence.tagged(named.first(), "DT");
    }

    /** "the inclusion of a reference proposed by Japan": what is proposed is said, not named. */
    private boolean describesAct(NounPhrase phrase) {
        return phrase.last() > phrase.head() && lexicon.at(sentence, phrase.head(), "text-act", Lexicon.Pos.NOUN);
    }

    /** "supported by A, but not by B", "supported by A and by B". */
    private void furtherAgents(FrameRow row, Label label, Span cue, Target target, int agent) {
        int i = agent + 1;
        boolean not = false;
        while (sentence.is(i, Kind.COMMA)
                || sentence.is(i, FunctionWord.CONJUNCTION)
                || sentence.is(i, FunctionWord.NEGATION)
                || sentence.is(i, FunctionWord.CLAUSE_ADVERB)) {
            not |= sentence.is(i, FunctionWord.NEGATION);
            i++;
        }
        int other = sentence.is(i, FunctionWord.AGENT) ? holders.holdersAt(i + 1) : -1;
        if (other < 0) {
            return;
        }
        Label said = not ? label == Label.SUPPORT ? Label.OPPOSITION : null : label;
        if (said != null) {
            add(row, said, cue, Agent.of(sentence.get(other).holders()), target, null, "passive-continued");
        }
        lastPassiveAgent = label == Label.PROPOSAL ? -1 : other;
    }
}
