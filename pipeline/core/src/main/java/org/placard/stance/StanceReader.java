package org.placard.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placard.mention.Mention;
import org.placard.report.Block;
import org.placard.report.CheckIn;
import org.placard.sentence.Sentence;
import org.placard.stance.SubjectFinder.Subject;
import org.placard.syntax.Holders;
import org.placard.syntax.SentenceReader;
import org.placard.syntax.Term;
import org.placard.syntax.Term.Kind;
import org.placard.syntax.Terms;
import org.placard.syntax.WordClass;
import org.placard.syntax.WordClasses;
import org.placard.text.Span;

/**
 * Reads the stances of a check-in, sentence by sentence, and gives pronouns their speaker: "He" is the holder that
 * spoke last, "they" the holders that did. Thread-safe.
 */
public final class StanceReader {
    private final WordClasses classes;
    private final SentenceReader sentenceReader;
    private final FrameReader frameReader;

    public StanceReader(WordClasses classes, CueLexicon lexicon) {
        this(classes, new FrameReader(classes, lexicon));
    }

    private StanceReader(WordClasses classes, FrameReader frameReader) {
        this.classes = classes;
        this.sentenceReader = new SentenceReader(classes);
        this.frameReader = frameReader;
    }

    /** One that passes over no sentence: slower, and no different in what it reads. */
    public static StanceReader ofEverySentence(WordClasses classes, CueLexicon lexicon) {
        return new StanceReader(classes, new FrameReader(classes, lexicon, terms -> true));
    }

    /**
     * The stances of every sentence, in their order.
     *
     * @param mentions those of each sentence
     */
    public List<SentenceStances> read(CheckIn checkIn, List<Sentence> sentences, List<List<Mention>> mentions) {
        List<SentenceStances> read = new ArrayList<>(sentences.size());
        var speakers = new Speakers();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            if (sentence.isTitle()) {
                speakers = new Speakers();
                read.add(new SentenceStances(sentence, List.of(), List.of(), List.of(), List.of(), List.of()));
                continue;
            }
            List<Term> terms = sentenceReader.read(checkIn.text(), sentence.span(), mentions.get(i));
            read.add(speakers.read(sentence, terms));
        }
        return read;
    }

    /** Who spoke last, and what a lead-in left open for the items below it. */
    private final class Speakers {
        private Holders last;
        private Frame leadIn;
        private Frame previous;
        private int previousBlock;

        SentenceStances read(Sentence sentence, List<Term> folded) {
            var terms = new Terms(folded, classes);
            List<Frame> frames = new ArrayList<>();
            for (Frame frame : frameReader.read(folded, previous)) {
                resolve(frame).ifPresent(frames::add);
            }
            if (sentence.kind() == Block.Kind.ITEM) {
                item(terms, frames);
            } else {
                leadIn = leadIn(terms);
            }
            continued(sentence, terms).ifPresent(frames::add);
            previousBlock = sentence.block();
            previous = frames.isEmpty() ? null : frames.get(frames.size() - 1);
            List<Agent> withdrawals = withdrawals(terms);
            List<Agent> speakers = speakers(terms);
            return new SentenceStances(
                    sentence, frames, quotations(folded), withdrawals, proposals(terms, speakers), speakers);
        }

        private Optional<Frame> resolve(Frame frame) {
            Target target = frame.target();
            if (target.kind() == Target.Kind.SPEAKER) {
                target = last == null ? Target.NONE : Target.owned(last, target.span());
            }
            if (!frame.agent().isPronoun()) {
                return Optional.of(frame.about(target));
            }
            if (last == null) {
                return Optional.empty();
            }
            var agent = new Agent(last, frame.agent().span());
            return Optional.of(new Frame(
                    frame.label(),
                    frame.cue(),
                    agent,
                    target,
                    frame.content(),
                    frame.by() + "-pronoun",
                    frame.frame()));
        }

        /**
         * "Japan said a text should be ready. Projections should be part of it.": a sentence without a holder of its own
         * goes on with what the last speaker asked for.
         */
        private Optional<Frame> continued(Sentence sentence, Terms terms) {
            boolean goesOn = previous != null
                    && previous.label() == Label.PROPOSAL
                    && sentence.block() == previousBlock
                    && sentence.kind() == Block.Kind.PARAGRAPH
                    && (previous.frame().lemma().equals("say") || previous.by().startsWith("continued"));
            for (int i = 0; goesOn && i < terms.size(); i++) {
                boolean says = terms.is(i, WordClass.SAY) || terms.is(i, "said");
                if (terms.is(i, Kind.HOLDERS) || terms.is(i, Kind.COLON) || says) {
                    return Optional.empty();
                }
            }
            for (int i = 1; goesOn && i < terms.size() - 2; i++) {
                if (terms.is(i, WordClass.OBLIGATION) && !terms.is(i - 1, WordClass.RELATIVE)) {
                    Span cue = terms.span(i, i + 1);
                    var agent = new Agent(previous.agent().holders(), cue);
                    Span content = terms.span(0, terms.size());
                    return Optional.of(
                            new Frame(Label.PROPOSAL, cue, agent, Target.NONE, content, "continued", previous.frame()));
                }
            }
            return Optional.empty();
        }

        /** A cue without holder ahead of a list: "The following supported the text:". */
        private Frame leadIn(Terms terms) {
            boolean announces = terms.size() > 0 && terms.is(terms.size() - 1, Kind.COLON);
            return announces ? frameReader.withoutHolder(terms).orElse(null) : null;
        }

        /** "• Chile and Peru;" under a lead-in takes the stance that the lead-in announces. */
        private void item(Terms terms, List<Frame> frames) {
            int holders = terms.rightOverDeterminers(0);
            boolean bare = frames.isEmpty()
                    && leadIn != null
                    && terms.isNounHolders(holders)
                    && (holders + 1 >= terms.size()
                            || !terms.is(holders + 1, Kind.WORD)
                            || terms.is(holders + 1, WordClass.CONJUNCTION));
            if (bare) {
                Agent agent = Agent.of(terms.get(holders).holders());
                frames.add(new Frame(
                        leadIn.label(),
                        agent.span(),
                        agent,
                        leadIn.target(),
                        leadIn.content(),
                        "list-item",
                        leadIn.frame()));
            }
        }

        /** Who says something here; keeps the last speaker for the sentences to come. */
        private List<Agent> speakers(Terms terms) {
            List<Agent> found = new ArrayList<>();
            boolean reported = false;
            for (int i = 0; i < terms.size() && !terms.is(i, Kind.COLON); i++) {
                // what somebody reports has subjects of its own: "Chile said that Peru had misread the text"
                reported = reported ? !opensClause(terms, i) : terms.is(i, "that") && !found.isEmpty();
                int before = terms.leftOverDeterminers(i - 1);
                boolean governed = terms.is(before, WordClass.PREPOSITION);
                if (!reported && terms.isNounHolders(i) && !governed && isFollowedByPredicate(terms, i)) {
                    found.add(Agent.of(terms.get(i).holders()));
                }
            }
            boolean pronoun = terms.is(0, WordClass.PRONOUN)
                    || terms.is(terms.rightOverAdverbs(0), WordClass.PRONOUN)
                    || terms.is(0, "according");
            if (!found.isEmpty()) {
                last = found.get(found.size() - 1).holders();
                return found;
            }
            if (!pronoun && startsWithOtherSubject(terms)) {
                last = null;
            }
            return pronoun && last != null
                    ? List.of(new Agent(last, terms.get(0).span()))
                    : List.of();
        }

        private boolean opensClause(Terms terms, int i) {
            return terms.is(i, Kind.SEMICOLON)
                    || terms.is(i, "while")
                    || terms.is(i, "whereas")
                    || terms.is(i, "but")
                    || terms.is(i, Kind.COMMA) && terms.is(i + 1, "and");
        }

        private List<Agent> proposals(Terms terms, List<Agent> speakers) {
            List<Agent> owners = new ArrayList<>();
            for (int i = 0; i < terms.size(); i++) {
                boolean own = terms.is(i, WordClass.POSSESSIVE_PRONOUN) && !speakers.isEmpty();
                boolean named = terms.isAttributive(i);
                if ((own || named) && isProposal(terms, i)) {
                    Holders owner = named
                            ? terms.get(i).holders()
                            : speakers.get(speakers.size() - 1).holders();
                    owners.add(new Agent(owner, terms.get(i).span()));
                }
            }
            return owners;
        }

        private boolean isProposal(Terms terms, int owner) {
            for (int i = owner + 1; i < owner + 4; i++) {
                if (terms.is(i, WordClass.PROPOSAL)) {
                    return true;
                }
                if (!terms.is(i, Kind.POSSESSIVE) && !terms.is(i, Kind.WORD) || terms.is(i, WordClass.PREPOSITION)) {
                    return false;
                }
            }
            return false;
        }

        private boolean startsWithOtherSubject(Terms terms) {
            return terms.is(0, WordClass.DETERMINER)
                    || terms.size() > 0
                            && terms.is(0, Kind.WORD)
                            && terms.get(0).capital()
                            && !terms.is(0, WordClass.PREPOSITION)
                            && !terms.is(0, WordClass.ADVERB)
                            && !terms.lower(0).endsWith("ing");
        }

        private boolean isFollowedByPredicate(Terms terms, int i) {
            int next = terms.rightOverAdverbs(i + 1);
            return terms.is(next, Kind.COMMA)
                    || terms.is(next, WordClass.FINITE)
                    || terms.is(next, WordClass.SAY)
                    || terms.lower(next).endsWith("ed") && !terms.is(next + 1, "by")
                    || terms.is(next, WordClass.BE);
        }

        private List<Agent> withdrawals(Terms terms) {
            List<Agent> agents = new ArrayList<>();
            var subjects = new SubjectFinder(terms);
            for (int i = 0; i < terms.size(); i++) {
                if (!terms.is(i, WordClass.WITHDRAW)) {
                    continue;
                }
                int by = terms.rightOverAdverbs(i + 1);
                int agent = terms.rightOverDeterminers(by + 1);
                if (terms.is(by, "by") && terms.isNounHolders(agent)) {
                    agents.add(Agent.of(terms.get(agent).holders()));
                } else {
                    subjects.of(i)
                            .filter(subject -> !subject.negated())
                            .map(Subject::agent)
                            .map(found -> found.isPronoun() && last != null ? new Agent(last, found.span()) : found)
                            .filter(found -> !found.isPronoun())
                            .ifPresent(agents::add);
                }
            }
            return agents;
        }
    }

    private static List<Span> quotations(List<Term> terms) {
        return terms.stream()
                .filter(term -> term.is(Kind.QUOTE))
                .map(Term::span)
                .toList();
    }
}
