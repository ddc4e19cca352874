package org.placard.stance;

import java.util.ArrayList;
import java.util.List;
import org.placard.syntax.Term.Kind;
import org.placard.syntax.Terms;
import org.placard.syntax.WordClass;
import org.placard.text.Span;

/** Reads stances whose holder is the agent of a passive: "was supported by A and by B but not by C". */
final class PassiveFrames {
    /** Frames in order and the term that holds the last agent, or -1 where the passive was only a description. */
    record Read(List<Frame> frames, int lastAgent) {}

    private final Terms terms;
    private final TargetFinder targets;

    PassiveFrames(Terms terms, TargetFinder targets) {
        this.terms = terms;
        this.targets = targets;
    }

    /** Index of "by" with holders behind it, where it follows at {@code i}; else -1. */
    int agentMarker(int i) {
        int by = terms.rightOverAdverbs(i);
        if (terms.is(by, WordClass.PREPOSITION) && !terms.is(by, WordClass.BY)) {
            // "seconded in this by", "accepted without enthusiasm by"
            boolean manner = terms.is(by, "without") || terms.is(by + 1, WordClass.PRONOUN);
            by = manner && terms.is(by + 1, Kind.WORD) ? terms.rightOverAdverbs(by + 2) : by;
        }
        return terms.is(by, WordClass.BY) && holdersBehind(by) >= 0 ? by : -1;
    }

    private int holdersBehind(int preposition) {
        int i = terms.rightOverDeterminers(preposition + 1);
        if (terms.is(i, WordClass.DELEGATE) && terms.is(i + 1, "of")) {
            i = terms.rightOverDeterminers(i + 2);
        }
        if (terms.is(i, Kind.COMMA) && i > preposition + 1) {
            return -1;
        }
        if (terms.is(i, Kind.COMMA) || terms.is(i, "among") || terms.is(i, "amongst")) {
            int comma = i;
            while (terms.is(comma, Kind.COMMA) || terms.is(comma, Kind.WORD) && comma < i + 4) {
                comma++;
            }
            i = terms.rightOverDeterminers(comma);
        }
        return terms.isNounHolders(i) ? i : -1;
    }

    /**
     * The frames of a passive and of the agents that repeat it.
     *
     * @param by its first agent's preposition
     * @param lastPassiveAgent the term of the agent of the passive before it in the sentence, or -1
     */
    Read read(CueMatch match, int by, int lastPassiveAgent) {
        List<Frame> frames = new ArrayList<>();
        int agent = holdersBehind(by);
        Target target = targets.antecedent(match.first(), lastPassiveAgent);
        boolean negated = terms.is(terms.leftOverAdverbs(match.first() - 1), WordClass.NEGATION);
        Label label = FrameReader.label(match.cue().label(), negated);
        boolean proposal = match.cue().label() == Label.PROPOSAL;
        boolean full = terms.is(terms.leftOverNegation(match.first() - 1), WordClass.BE);
        int predicate = predicateBehind(agent);
        boolean reported = !proposal || full || predicate >= 0 || namesAction(match.first());
        if (label != null && reported) {
            Span content = !proposal
                    ? null
                    : predicate >= 0 ? terms.span(predicate, terms.clauseEnd(predicate)) : contentBefore(match.first());
            frames.add(frame(label, match, agent, target, content, "passive-agent"));
        }
        int last = !proposal ? agent : reported ? -1 : lastPassiveAgent;
        return continued(match, agent, new Read(frames, last));
    }

    /** "L.5, tabled by A, would have inserted": where it is told what the document does, or -1. */
    private int predicateBehind(int agent) {
        // a group that the agent speaks for takes the comma with it
        int verb = terms.rightOverAdverbs(terms.is(agent + 1, Kind.COMMA) ? agent + 2 : agent + 1);
        boolean aims = terms.is(verb, WordClass.MODAL) || terms.is(verb, WordClass.CONTROL) && terms.is(verb + 1, "to");
        int end = aims ? Math.min(terms.clauseEnd(verb), verb + 5) : -1;
        for (int i = verb + 1; i < end; i++) {
            int at = i;
            if (Requests.ACTIONS.stream().anyMatch(action -> terms.is(at, action))) {
                return verb;
            }
        }
        return -1;
    }

    /** "supported by A and by B, but not by C". */
    private Read continued(CueMatch match, int after, Read read) {
        int i = terms.is(after + 1, Kind.COMMA) ? after + 2 : after + 1;
        if (!terms.is(i, WordClass.CONJUNCTION)) {
            return read;
        }
        i = terms.rightOverAdverbs(i + 1);
        boolean negated = terms.is(i, WordClass.NEGATION);
        if (negated) {
            i = terms.rightOverAdverbs(i + 1);
        }
        if (!terms.is(i, WordClass.BY) || holdersBehind(i) < 0) {
            return read;
        }
        int agent = holdersBehind(i);
        Label label = FrameReader.label(match.cue().label(), negated);
        if (label != null) {
            Target same = Target.anaphor(Target.Kind.SAME, null, "");
            read.frames().add(frame(label, match, agent, same, null, "passive-continued"));
        }
        return continued(match, agent, new Read(read.frames(), agent));
    }

    private Frame frame(Label label, CueMatch match, int agent, Target target, Span content, String by) {
        Span cue = terms.span(match.first(), match.last() + 1);
        return new Frame(label, cue, Agent.of(terms.get(agent).holders()), target, content, by, match.cue());
    }

    /** Whether the noun phrase that the participle closes names a change: "the inclusion … proposed by A". */
    private boolean namesAction(int participle) {
        for (int i = participle - 1; i >= 0 && i > participle - 10; i--) {
            if (terms.is(i, Kind.COMMA) || terms.is(i, Kind.SEMICOLON)) {
                return false;
            }
            if (terms.is(i, WordClass.ADD)
                    || terms.is(i, WordClass.DELETE)
                    || terms.is(i, WordClass.REPLACE)
                    || terms.is(i, Kind.QUOTE)) {
                return true;
            }
        }
        return false;
    }

    private Span contentBefore(int verb) {
        int first = verb;
        while (first > 0
                && !terms.is(first - 1, Kind.COMMA)
                && !terms.is(first - 1, Kind.SEMICOLON)
                && !terms.is(first - 1, "while")) {
            first--;
        }
        return first < verb ? terms.span(first, verb) : null;
    }
}
