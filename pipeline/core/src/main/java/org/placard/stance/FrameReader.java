package org.placard.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.placard.mention.Mention;
import org.placard.stance.SubjectFinder.Subject;
import org.placard.syntax.Holders;
import org.placard.syntax.Term;
import org.placard.syntax.Term.Kind;
import org.placard.syntax.Terms;
import org.placard.syntax.WordClass;
import org.placard.syntax.WordClasses;
import org.placard.text.Span;

/**
 * Reads the stances that the clauses of one sentence express: each cue with its holder, polarity and target. Knows
 * nothing of other sentences. Thread-safe.
 */
public final class FrameReader {
    private final WordClasses classes;
    private final CueLexicon lexicon;
    private final CueFinder cueFinder;
    private final Predicate<List<Term>> worthReading;

    public FrameReader(WordClasses classes, CueLexicon lexicon) {
        this(classes, lexicon, terms -> terms.stream()
                .anyMatch(term -> term.is(Kind.WORD) && lexicon.mayBegin(term.lower())));
    }

    /** @param worthReading whether a sentence may hold a stance of its own; the others are passed over */
    FrameReader(WordClasses classes, CueLexicon lexicon, Predicate<List<Term>> worthReading) {
        this.classes = classes;
        this.lexicon = lexicon;
        this.cueFinder = new CueFinder(lexicon);
        this.worthReading = worthReading;
    }

    /**
     * Frames in the order of their cues.
     *
     * @param previous the last frame of the sentence before, which an ellipsis ("Chile did too") repeats, or null
     */
    public List<Frame> read(List<Term> folded, Frame previous) {
        return previous != null || worthReading.test(folded)
                ? new Pass(new Terms(folded, classes), previous).read()
                : List.of();
    }

    /** The first cue of a sentence as a frame whose holder is still to come: an unnamed one stands in its place. */
    Optional<Frame> withoutHolder(Terms terms) {
        var targets = new TargetFinder(terms);
        return cueFinder.find(terms).stream()
                .filter(match -> match.cue().partOfSpeech() != Cue.PartOfSpeech.ADJECTIVE)
                .findFirst()
                .map(match -> {
                    Span cue = terms.span(match.first(), match.last() + 1);
                    Target target = targets.object(match.last() + 1, match.first());
                    return new Frame(
                            match.cue().label(), cue, Agent.pronoun(cue), target, null, "lead-in", match.cue());
                });
    }

    private final class Pass {
        private final Terms terms;
        private final SubjectFinder subjects;
        private final TargetFinder targets;
        private final NounFrames nouns;
        private final PassiveFrames passives;
        private final Experiencers experiencers;
        private final Identities identities;
        private final Frame previous;
        private final List<Frame> frames = new ArrayList<>();
        private int lastPassiveAgent = -1;

        Pass(Terms terms, Frame previous) {
            this.terms = terms;
            this.previous = previous;
            this.subjects = new SubjectFinder(terms);
            this.targets = new TargetFinder(terms);
            this.nouns = new NounFrames(terms, subjects, targets);
            this.passives = new PassiveFrames(terms, targets);
            this.experiencers = new Experiencers(terms, targets);
            this.identities = new Identities(terms, targets);
        }

        List<Frame> read() {
            List<CueMatch> cues = cueFinder.find(terms);
            var ellipses = new Ellipses(terms);
            int next = 0;
            for (int i = 0; i < cues.size(); i++) {
                CueMatch match = cues.get(i);
                repeat(ellipses, next, match.first());
                next = match.last() + 1;
                CueMatch before = i == 0 ? null : cues.get(i - 1);
                if (isProposed(match, before)) {
                    continue;
                }
                switch (match.cue().holder()) {
                    case OBLIQUE -> oblique(match);
                    case EXPERIENCER -> experiencers.read(match).ifPresent(frames::add);
                    case IDENTITY -> identities.read(match).ifPresent(frames::add);
                    default -> byPartOfSpeech(match, before);
                }
            }
            frames.addAll(new Inversions(terms, targets, lexicon).read());
            repeat(ellipses, next, terms.size());
            return frames;
        }

        /** "suggested bracketing the phrase": what is proposed is not done by it as well. */
        private boolean isProposed(CueMatch match, CueMatch before) {
            if (before == null || before.cue().label() != Label.PROPOSAL) {
                return false;
            }
            int behind = terms.rightOverAdverbs(before.last() + 1);
            boolean gerund = match.form() == CueLexicon.Form.ING && behind == match.first();
            boolean infinitive = terms.is(behind, "to") && terms.rightOverAdverbs(behind + 1) == match.first();
            return gerund || infinitive;
        }

        private void byPartOfSpeech(CueMatch match, CueMatch before) {
            switch (match.cue().partOfSpeech()) {
                case VERB -> verb(match);
                case NOUN ->
                    nouns.read(match, before, lastPassiveAgent).ifPresent(read -> {
                        lastPassiveAgent = read.agentTerm();
                        frames.add(read.frame());
                    });
                case ADJECTIVE -> adjective(match);
            }
        }

        private void repeat(Ellipses ellipses, int from, int to) {
            for (Ellipses.Ellipsis ellipsis : ellipses.between(from, to)) {
                if (ellipsis.objectEnd() >= 0 && frames.isEmpty()) {
                    continue;
                }
                Frame full = frames.isEmpty() ? previous : frames.get(frames.size() - 1);
                Label label = full == null ? null : label(full.label(), ellipsis.negated());
                if (label != null) {
                    Target.Kind kind = full.label() == Label.PROPOSAL ? Target.Kind.ANAPHOR : Target.Kind.SAME;
                    Target target = Target.anaphor(kind, null, "");
                    Span object = null;
                    if (ellipsis.objectEnd() >= 0) {
                        int first = terms.from(ellipsis.cue().end());
                        target = targets.phrase(first, ellipsis.objectEnd(), false);
                        object = terms.span(first, ellipsis.objectEnd());
                    }
                    frames.add(new Frame(
                            label, ellipsis.cue(), ellipsis.agent(), target, object, "ellipsis", full.frame()));
                }
            }
        }

        private void verb(CueMatch match) {
            int by = passives.agentMarker(match.last() + 1);
            if (match.form() == CueLexicon.Form.PAST && by >= 0) {
                PassiveFrames.Read read = passives.read(match, by, lastPassiveAgent);
                frames.addAll(read.frames());
                lastPassiveAgent = read.lastAgent();
                return;
            }
            int marker = terms.rightOverAdverbs(match.last() + 1);
            if (match.form() == CueLexicon.Form.PAST && terms.is(marker, WordClass.BY)) {
                // by somebody who is no holder, unless it is the speaker's own
                subjects.ofOwnDelegation(marker + 1, match.first()).ifPresent(own -> ownPassive(match, own));
                return;
            }
            boolean passive = match.form() == CueLexicon.Form.PAST
                    && terms.is(terms.leftOverNegation(match.first() - 1), WordClass.BE);
            if (!passive) {
                boolean base = match.form() == CueLexicon.Form.BASE;
                Optional<Subject> found = base ? subjects.ofBase(match.first()) : subjects.of(match.first());
                listed(match, found).ifPresent(subject -> active(match, subject, "active"));
            }
        }

        /** "said that the text could not be accepted by her Government". */
        private void ownPassive(CueMatch match, Subject own) {
            boolean negated = terms.hasWord(match.first() - 3, match.first(), WordClass.NEGATION);
            Label label = label(match.cue().label(), negated);
            if (label != null && label != Label.PROPOSAL) {
                Target target = targets.antecedent(match.first(), -1);
                add(label, match, own.agent(), target, null, "passive-agent");
            }
        }

        /** "A long line of speakers sided with A: B, C and D": the holders behind the colon are the unnamed ones. */
        private Optional<Subject> listed(CueMatch match, Optional<Subject> subject) {
            boolean named = subject.isPresent()
                    && (subject.get().agent().isPronoun()
                            || subject.get().agent().holders().named());
            int end = terms.sentenceEnd(match.last() + 1);
            for (int i = match.last() + 1; !named && i < end; i++) {
                boolean opens =
                        terms.is(i, Kind.COLON) || terms.is(i, Kind.COMMA) && terms.is(i + 1, WordClass.LIST_OPENER);
                int first = terms.is(i, Kind.COLON) ? i + 1 : i + 2;
                int holders = terms.rightOverDeterminers(terms.is(first, "them") ? first + 1 : first);
                boolean closes = holders + 1 >= terms.size()
                        || terms.is(holders + 1, Kind.STOP)
                        || terms.is(holders + 1, Kind.SEMICOLON);
                if (opens && terms.isNounHolders(holders) && closes) {
                    boolean negated = subject.isPresent() && subject.get().negated();
                    return Optional.of(new Subject(Agent.of(terms.get(holders).holders()), holders, negated));
                }
            }
            return subject;
        }

        private void adjective(CueMatch match) {
            Optional<Subject> subject = subjects.of(match.first());
            if (subject.isEmpty() && !terms.is(match.first() - 1, WordClass.BE)) {
                subject = subjects.ofClauseAt(match.first() - 1);
            }
            int ahead = terms.leftOverAdverbs(match.first() - 1);
            boolean far = terms.is(match.first(), WordClass.MODAL)
                    && terms.is(ahead, Kind.WORD)
                    && !terms.is(ahead, WordClass.PRONOUN)
                    && !terms.is(ahead, WordClass.RELATIVE)
                    && !terms.is(ahead, WordClass.DELEGATE)
                    && !terms.is(ahead, WordClass.CONJUNCTION);
            // "noting that a cut would leave gaps": only who stands ahead of "would" would do it
            subject.filter(found -> !far).ifPresent(found -> active(match, found, "adjective"));
        }

        /** "A's position was in line with that of B and C". */
        private void oblique(CueMatch match) {
            int end = terms.clauseEnd(match.last() + 1);
            for (int i = match.last() + 1; i < end; i++) {
                if (terms.is(i, Kind.HOLDERS)) {
                    Target target = targets.antecedent(match.first(), -1);
                    add(match.cue().label(), match, Agent.of(terms.get(i).holders()), target, null, "oblique-holder");
                    return;
                }
            }
        }

        private void active(CueMatch match, Subject subject, String by) {
            Agent agent = subject.agent();
            if (isHypothetical(subject.term()) || !mayHold(match.cue(), agent)) {
                return;
            }
            boolean negativeObject = terms.is(match.last() + 1, "neither")
                    || terms.is(match.last() + 1, "none")
                    || terms.is(match.last() + 1, "nothing");
            boolean none = terms.hasWord(match.first(), match.last(), WordClass.NO_QUANTIFIER)
                    && !match.cue().words().contains("no");
            Label label = label(match.cue().label(), subject.negated() ^ negativeObject ^ none);
            if (label == null) {
                return;
            }
            if (!agent.isPronoun() && subject.term() < match.first()) {
                Holders holders = new JoinedHolders(terms).withGroup(subject, match.first());
                agent = new Agent(holders, agent.span());
            }
            Target target = match.cue().target() == Cue.TargetRole.NONE
                    ? Target.NONE
                    : targets.object(match.last() + 1, subject.term());
            if (isProcess(match, label)
                    || isStranded(match, label)
                    || isFuture(match, label)
                    || isRecalled(label, subject.term())) {
                return;
            }
            int end = terms.clauseEnd(match.last() + 1);
            Span content = end > match.last() + 1 ? terms.span(match.last() + 1, end) : null;
            String construction = subject.term() > match.first() ? "fronted" : by;
            add(label, match, agent, target, content, subject.negated() ? construction + "-negated" : construction);
        }

        private static boolean mayHold(Cue cue, Agent agent) {
            if (agent.isPronoun()) {
                return !cue.tests().contains(ComplementTest.NAMED)
                        || !cue.tests().contains(ComplementTest.BARE);
            }
            boolean presiding = agent.holders().codes().equals(List.of(Mention.CHAIR));
            return (!cue.tests().contains(ComplementTest.NAMED)
                            || agent.holders().named())
                    && (!cue.tests().contains(ComplementTest.MEMBER) || !presiding);
        }

        private boolean isHypothetical(int subject) {
            int before = terms.leftOverDeterminers(subject - 1);
            return terms.is(before, "if")
                    || terms.is(before, "whether")
                    || terms.is(before, "unless")
                    || terms.is(before, "should");
        }

        /** "all the protection it could ask for": a proposal has an object, unless a relative pronoun stands for it. */
        private boolean isStranded(CueMatch match, Label label) {
            int next = match.last() + 1;
            boolean ends = next >= terms.size() || terms.is(next, Kind.STOP) || terms.is(next, Kind.SEMICOLON);
            boolean preposition = match.last() > match.first() && terms.is(match.last(), WordClass.PREPOSITION);
            int left = terms.leftOverAdverbs(match.first() - 1);
            int before = terms.is(left, WordClass.MODAL) ? terms.leftOverAdverbs(left - 1) : left;
            return label == Label.PROPOSAL && ends && preposition && terms.is(before, WordClass.PRONOUN);
        }

        /** "as Chile had proposed": only recalled. */
        private boolean isRecalled(Label label, int subject) {
            return label == Label.PROPOSAL && terms.is(terms.leftOverDeterminers(subject - 1), "as");
        }

        /** "will submit a text": nothing is on the table yet. */
        private boolean isFuture(CueMatch match, Label label) {
            int left = terms.leftOverAdverbs(match.first() - 1);
            boolean planned = terms.is(left, "to") && terms.is(terms.leftOverAdverbs(left - 1), WordClass.FUTURE);
            return label == Label.PROPOSAL && (planned || terms.is(left, WordClass.FUTURE));
        }

        /** "supported the Chair's efforts": a stance on the process and not on a text. */
        private boolean isProcess(CueMatch match, Label label) {
            if (label != Label.SUPPORT
                    || match.cue().partOfSpeech() != Cue.PartOfSpeech.VERB
                    || !match.cue().tests().isEmpty()) {
                return false;
            }
            int first = match.last() + 1;
            // "supported further work on the text" asks for it: only known efforts are process, or what is greeted
            boolean known = terms.is(match.first(), WordClass.GREETING)
                    || terms.is(first, WordClass.DETERMINER)
                    || terms.is(first, WordClass.POSSESSIVE_PRONOUN)
                    || terms.is(first, Kind.HOLDERS);
            int end = Math.min(terms.clauseEnd(first), match.last() + 7);
            for (int i = first; i < end; i++) {
                boolean process = terms.is(i, WordClass.PROCESS) || known && terms.is(i, WordClass.WORK);
                if (process && !terms.is(i + 1, Kind.POSSESSIVE)) {
                    return true;
                }
                boolean goesOn = terms.is(i, WordClass.PREPOSITION) && i > first;
                if (goesOn
                        || terms.is(i, WordClass.CONJUNCTION)
                        || terms.is(i, WordClass.PROPOSAL)
                        || terms.is(i, WordClass.TEXT)
                        || terms.lower(i).endsWith("ing")) {
                    return false;
                }
            }
            return false;
        }

        private void add(Label label, CueMatch match, Agent agent, Target target, Span content, String by) {
            Span cue = terms.span(match.first(), match.last() + 1);
            frames.add(new Frame(label, cue, agent, target, content, by, match.cue()));
        }
    }

    /** The label of a cue under negation: "did not support" opposes, "did not oppose" and "did not propose" say nothing. */
    static Label label(Label label, boolean negated) {
        if (!negated) {
            return label;
        }
        return label == Label.SUPPORT ? Label.OPPOSITION : null;
    }
}
