package org.placard.stance;

import java.util.Optional;
import org.placard.stance.SubjectFinder.Subject;
import org.placard.syntax.Term.Kind;
import org.placard.syntax.Terms;
import org.placard.syntax.WordClass;
import org.placard.text.Span;

/** Reads stances that a noun carries: "support from A", "A's objection to", "A voiced concern about". */
final class NounFrames {
    /** How far left of its noun a light verb may stand: "voiced its very strong and repeated opposition". */
    private static final int REACH = 7;

    /** A frame and, where a source behind the noun holds it, that source's term; else -1. */
    record Read(Frame frame, int agentTerm) {}

    private final Terms terms;
    private final SubjectFinder subjects;
    private final TargetFinder targets;

    NounFrames(Terms terms, SubjectFinder subjects, TargetFinder targets) {
        this.terms = terms;
        this.subjects = subjects;
        this.targets = targets;
    }

    Optional<Read> read(CueMatch match, CueMatch before, int lastPassiveAgent) {
        boolean proposal = match.cue().label() == Label.PROPOSAL;
        if (!proposal) {
            int source = source(match);
            boolean far = source > terms.rightOverDeterminers(match.last() + 2);
            boolean spoken = far
                    && light(match).isPresent()
                    && !terms.hasWord(match.first() - 3, match.first(), WordClass.RECEIVE);
            if (source >= 0 && !spoken) {
                return fromSource(match, source, lastPassiveAgent);
            }
        }
        int owner = owner(match.first());
        boolean mentionedOnly = before != null
                && before.cue().partOfSpeech() == Cue.PartOfSpeech.VERB
                && before.last() >= match.first() - REACH
                && before.last() < owner;
        if (!proposal && owner >= 0 && isReported(owner)) {
            return Optional.empty();
        }
        if (owner >= 0 && (proposal || !mentionedOnly)) {
            return Optional.of(read(match, Agent.of(terms.get(owner).holders()), false, "nominal-genitive"));
        }
        if (proposal && terms.is(match.last() + 1, "by") || proposal && terms.is(match.last() + 1, "from")) {
            int author = terms.rightOverDeterminers(match.last() + 2);
            if (terms.isNounHolders(author)) {
                return Optional.of(read(match, Agent.of(terms.get(author).holders()), false, "nominal-source"));
            }
        }
        return light(match);
    }

    /** "noted India's concerns", "in response to India's concerns": somebody else speaks of them. */
    private boolean isReported(int owner) {
        int before = terms.leftOverDeterminers(owner - 1);
        if (terms.is(before, WordClass.CONJUNCTION) && terms.isAttributive(before - 1)) {
            // "the Canadian and Swiss concerns"
            return isReported(before - 1);
        }
        return terms.lower(before).endsWith("ed") || terms.is(before, WordClass.PREPOSITION);
    }

    /** Holders behind "from", "of" or "by" in the noun's phrase. */
    private int source(CueMatch match) {
        int end = terms.clauseEnd(match.last() + 1);
        for (int i = match.last() + 1; i < end; i++) {
            boolean adjacent = i == match.last() + 1;
            boolean marks = terms.is(i, "from")
                    || adjacent && (terms.is(i, "by") || terms.is(i, "of") || terms.is(i, "among"))
                    || adjacent && terms.is(i, "with") && match.cue().tests().contains(ComplementTest.SOURCED);
            boolean came = terms.is(i, "came") || terms.is(i, "coming");
            int holders = terms.rightOverDeterminers(i + 1);
            if (marks && terms.isNounHolders(holders)) {
                return holders;
            }
            boolean named =
                    terms.is(i, Kind.COMMA) && terms.is(i + 1, WordClass.LIST_OPENER) && terms.is(i + 2, "from");
            if (terms.is(i, Kind.COMMA) && !named || terms.is(i, WordClass.FINITE) && !came) {
                return -1;
            }
        }
        return -1;
    }

    private Optional<Read> fromSource(CueMatch match, int source, int lastPassiveAgent) {
        int verb = match.first() - 1;
        while (verb > match.first() - REACH && !terms.is(verb, WordClass.RECEIVE)) {
            verb--;
        }
        boolean received = terms.is(verb, WordClass.RECEIVE) && verb >= 0;
        if (!received && !terms.get(source).holders().named() && match.first() > 1) {
            // "compensation and support from developed countries" is wished for, not given
            return Optional.empty();
        }
        if (received && terms.is(verb, "with") && terms.is(verb - 1, WordClass.RECEIVE)) {
            verb--;
        }
        Target target =
                received ? targets.antecedent(verb, lastPassiveAgent) : targets.object(match.last() + 1, match.first());
        boolean negated = terms.is(match.first() - 1, WordClass.NO_QUANTIFIER)
                || received && terms.is(terms.leftOverAdverbs(verb - 1), WordClass.NEGATION);
        Label label = FrameReader.label(match.cue().label(), negated);
        if (label == null) {
            return Optional.empty();
        }
        if (received && target.kind() == Target.Kind.CONTENT && !terms.is(verb, "with")) {
            target = Target.anaphor(Target.Kind.ANAPHOR, target.span(), "");
        }
        Span cue = terms.span(received ? verb : match.first(), match.last() + 1);
        var frame = new Frame(
                label, cue, Agent.of(terms.get(source).holders()), target, null, "nominal-source", match.cue());
        return Optional.of(new Read(frame, source));
    }

    /** Holders in the genitive or as an adjective in front of the noun: "Canada's human rights proposal". */
    private int owner(int noun) {
        for (int i = noun - 1; i >= 0 && i > noun - 6; i--) {
            if (terms.is(i, Kind.HOLDERS)) {
                boolean compound = i == noun - 1 || terms.isAttributive(i) || terms.is(i - 1, WordClass.DETERMINER);
                return compound ? i : -1;
            }
            boolean inPhrase = terms.is(i, Kind.POSSESSIVE)
                    || terms.is(i, Kind.WORD)
                            && !terms.is(i, WordClass.PREPOSITION)
                            && !terms.is(i, WordClass.FINITE)
                            && !terms.lower(i).endsWith("ed")
                            && !terms.is(i, WordClass.LIGHT)
                            && !terms.is(i, WordClass.DETERMINER)
                            && !terms.is(i, WordClass.CONJUNCTION);
            if (!inPhrase) {
                return -1;
            }
        }
        return -1;
    }

    private Optional<Read> light(CueMatch match) {
        for (int i = match.first() - 1; i >= 0 && i > match.first() - REACH; i--) {
            boolean reported = terms.is(i, "that");
            if (terms.is(i, Kind.COMMA) || terms.is(i, Kind.SEMICOLON) || reported) {
                return Optional.empty();
            }
            boolean own = terms.is(match.first() - 1, WordClass.POSSESSIVE_PRONOUN)
                    || terms.is(match.first() - 2, WordClass.POSSESSIVE_PRONOUN);
            boolean preposition = terms.is(i, WordClass.PREPOSITION);
            boolean adjacent = i == terms.leftOverDeterminers(match.first() - 1);
            if (preposition && !own && !adjacent) {
                return Optional.empty();
            }
            boolean words = !terms.is(i, "of") || terms.is(i - 1, WordClass.STATEMENT);
            if (terms.is(i, WordClass.LIGHT) && words || own && preposition) {
                Optional<Subject> subject = preposition ? subjects.ofClauseAt(i - 1) : subjects.of(i);
                if (subject.isPresent()) {
                    boolean none = terms.contains(i, match.first(), WordClass.NO_QUANTIFIER);
                    return light(match, subject.get(), none);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Read> light(CueMatch match, Subject subject, boolean none) {
        boolean negated = subject.negated() ^ none;
        if (FrameReader.label(match.cue().label(), negated) == null) {
            return Optional.empty();
        }
        Agent agent = subject.agent();
        if (!agent.isPronoun() && subject.term() < match.first()) {
            agent = new Agent(new JoinedHolders(terms).withGroup(subject, match.first()), agent.span());
        }
        return Optional.of(read(match, agent, negated, "nominal-light"));
    }

    private Read read(CueMatch match, Agent agent, boolean negated, String by) {
        int end = terms.clauseEnd(match.last() + 1);
        Span content = end > match.last() + 1 ? terms.span(match.last() + 1, end) : null;
        Target target = content == null ? Target.NONE : targets.object(match.last() + 1, match.first());
        Span cue = terms.span(match.first(), match.last() + 1);
        return new Read(
                new Frame(
                        FrameReader.label(match.cue().label(), negated), cue, agent, target, content, by, match.cue()),
                -1);
    }
}
