package org.placard.position;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.placard.mention.Mention;
import org.placard.provision.Provision;
import org.placard.provision.Provisions;
import org.placard.report.CheckIn;
import org.placard.sentence.Meeting;
import org.placard.stance.Agent;
import org.placard.stance.Frame;
import org.placard.stance.Label;
import org.placard.stance.NamedProposal;
import org.placard.stance.SentenceStances;
import org.placard.syntax.Holders;
import org.placard.text.Span;
import org.placard.token.Lexicon;

/** Turns the stances of a check-in's sentences into proposals and positions. Thread-safe. */
public final class PositionReader {
    private static final String DELETE = "delete";

    private final Lexicon lexicon;
    private final ActionFinder actions;

    public PositionReader(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.actions = new ActionFinder(lexicon);
    }

    /**
     * Reads a check-in in order.
     *
     * @param stances of each sentence
     * @param provisions of the whole check-in
     * @param meetings of each sentence
     * @param unnamed whether unnamed holders hold positions, as actor {@link Position#UNNAMED}
     */
    public Reading read(
            CheckIn checkIn,
            List<SentenceStances> stances,
            Provisions provisions,
            List<Meeting> meetings,
            boolean unnamed) {
        return new Pass(checkIn, provisions, unnamed).read(stances, meetings);
    }

    private final class Pass {
        private final CheckIn checkIn;
        private final Provisions provisions;
        private final boolean unnamed;
        private final ContentWords words;
        private final Floor floor = new Floor();
        private final List<Proposal> proposals = new ArrayList<>();
        private final List<Position> positions = new ArrayList<>();
        /** What the last support or opposition was about; an ellipsis repeats it even in the next sentence. */
        private Resolved last = Resolved.NOTHING;

        private Label lastLabel;
        /** An article that a new topic has taken out of force; empty where the article at hand is in force. */
        private List<Provision> closed = List.of();

        Pass(CheckIn checkIn, Provisions provisions, boolean unnamed) {
            this.checkIn = checkIn;
            this.provisions = provisions;
            this.words = new ContentWords(lexicon, checkIn.text());
            this.unnamed = unnamed;
        }

        Reading read(List<SentenceStances> stances, List<Meeting> meetings) {
            for (int i = 0; i < stances.size(); i++) {
                if (stances.get(i).sentence().isTitle()) {
                    floor.newSection();
                    closed = List.of();
                } else {
                    closeArticle(i, stances.get(i).sentence().span());
                    new SentencePass(i, stances.get(i), meetings.get(i)).read();
                }
            }
            return new Reading(proposals, positions);
        }

        /** A sentence that names a new topic ends what the article before it is about; one that names an article opens that. */
        private void closeArticle(int index, Span sentence) {
            boolean named = index > 0 && !provisions.references().get(index - 1).isEmpty();
            closed = named ? List.of() : closed;
            words.topic(sentence)
                    .filter(topic -> provisions.references().get(index).stream()
                            .noneMatch(reference -> topic.overlaps(reference.span())))
                    .ifPresent(topic -> closed = provisions.context(index).article());
        }

        private final class SentencePass {
            private final int index;
            private final SentenceStances sentence;
            private final Meeting meeting;
            private final SentenceProvisions about;
            private final TargetResolver targets;
            private final Symbols symbols;
            private final SentenceDocuments documents;
            private final Map<String, Position> held = new LinkedHashMap<>();
            /** Who says something and takes no stance, in text order, and how many of them are on the floor. */
            private final List<Agent> statements;

            private int nextStatement;

            SentencePass(int index, SentenceStances sentence, Meeting meeting) {
                this.index = index;
                this.sentence = sentence;
                this.meeting = meeting;
                this.about = new SentenceProvisions(index, sentence, provisions, closed);
                int start = sentence.sentence().span().start();
                this.symbols = new Symbols(lexicon, checkIn.text(), names(sentence));
                this.targets = new TargetResolver(index, start, floor, lexicon, words, symbols, about, last, lastLabel);
                this.documents =
                        new SentenceDocuments(index, sentence, checkIn.text(), lexicon, floor, words, symbols, targets);
                Set<Span> holding = new HashSet<>();
                // "Norway said that it would vote against": what it said is the stance
                Set<List<String>> reported = new HashSet<>();
                for (Frame frame : sentence.frames()) {
                    holding.add(frame.agent().span());
                    reported.add(frame.agent().holders().codes());
                }
                this.statements = sentence.speakers().stream()
                        .filter(speaker -> speaker.holders().named() && !holding.contains(speaker.span()))
                        .filter(speaker -> !reported.contains(speaker.holders().codes()))
                        .toList();
            }

            /** Where the sentence names those who hold, own or say something. */
            private static List<Span> names(SentenceStances sentence) {
                return Stream.of(
                                sentence.frames().stream().map(Frame::agent).map(Agent::holders),
                                sentence.frames().stream()
                                        .map(frame -> frame.target().owners())
                                        .filter(Objects::nonNull),
                                sentence.proposals().stream()
                                        .map(named -> named.author().holders()),
                                sentence.speakers().stream().map(Agent::holders))
                        .flatMap(holders -> holders)
                        .flatMap(holders -> holders.members().stream())
                        .flatMap(member -> Stream.of(member.mention(), member.speaksFor()))
                        .filter(Objects::nonNull)
                        .map(Mention::span)
                        .toList();
            }

            void read() {
                documents.recall();
                sentence.frames().stream()
                        .filter(frame -> frame.label() == Label.PROPOSAL)
                        .forEach(this::propose);
                for (Frame frame : sentence.frames()) {
                    statementsBefore(frame.cue().start());
                    Resolved resolved = frame.label() == Label.PROPOSAL ? ofProposal(frame) : targets.resolve(frame);
                    hold(frame, resolved);
                    targets.follow(frame, resolved);
                }
                last = targets.last();
                lastLabel = targets.lastLabel();
                sentence.withdrawals().forEach(this::withdraw);
                statementsBefore(sentence.sentence().span().end());
                proposalsSpokenOf();
                positions.addAll(held.values());
            }

            private void propose(Frame frame) {
                List<String> authors = frame.agent().holders().codes();
                for (FloorEntry earlier : targets.proposed().values()) {
                    if (earlier.authors().equals(authors)) {
                        targets.proposed(frame, earlier);
                        return;
                    }
                }
                Span span = frame.content() == null ? frame.cue() : frame.content();
                int cue = frame.cue().start();
                Optional<FloorEntry> shared = documents.onFloor(frame, span);
                if (shared.isPresent()) {
                    targets.proposed(frame, shared.get());
                    floor.add(shared.get());
                    return;
                }
                Set<String> ahead = documents.namedAhead(span, cue);
                String id = sentence.sentence().id() + "-p" + (distinct() + 1);
                List<Provision> provisions = about.about(frame);
                Action action = actions.of(checkIn.text().at(span));
                proposals.add(new Proposal(id, sentence.sentence().id(), authors, span, action, provisions, false));
                var entry = new FloorEntry(
                        FloorEntry.Kind.PROPOSAL,
                        frame.agent().holders(),
                        List.of(),
                        provisions,
                        action,
                        ahead.isEmpty() ? words.of(span) : ahead,
                        documents.thing(span, frame.cue(), authors),
                        documents.symbolsOf(frame, span),
                        id,
                        index,
                        cue);
                targets.proposed(frame, entry);
                floor.add(entry);
            }

            /** Words said without a stance stay in mind as well. */
            private void statementsBefore(int unit) {
                while (nextStatement < statements.size()
                        && statements.get(nextStatement).span().start() < unit) {
                    floor.add(spoken(FloorEntry.Kind.STATEMENT, statements.get(nextStatement++), Set.of(), Set.of()));
                }
            }

            /** A proposal that is only named comes to mind again, but not ahead of one that is made in the same sentence. */
            private void proposalsSpokenOf() {
                for (NamedProposal named : sentence.proposals()) {
                    Agent owner = named.author();
                    List<String> owners = owner.holders().codes();
                    boolean known =
                            targets.proposed().isEmpty() ? floor.of(owners).isPresent() : floor.knows(owners);
                    if (!known) {
                        Set<String> called = sentence.proposals().size() == 1
                                        && targets.proposed().isEmpty()
                                ? symbols.naming(sentence.sentence().span())
                                : symbols.naming(named.thing());
                        floor.add(spoken(FloorEntry.Kind.PROPOSAL, owner, words.ofThing(named.thing()), called));
                    }
                }
            }

            private FloorEntry spoken(FloorEntry.Kind kind, Agent agent, Set<String> thing, Set<String> called) {
                return new FloorEntry(
                        kind,
                        agent.holders(),
                        List.of(),
                        about.article(),
                        null,
                        Set.of(),
                        thing,
                        called,
                        null,
                        index,
                        agent.span().start());
            }

            private int distinct() {
                return new LinkedHashSet<>(targets.proposed().values()).size();
            }

            private Resolved ofProposal(Frame frame) {
                FloorEntry entry = targets.proposed().get(frame);
                return new Resolved(List.of(), entry.provisions(), entry.proposal());
            }

            private void hold(Frame frame, Resolved resolved) {
                Agent agent = frame.agent();
                for (Holders.Member speaker : agent.holders().members()) {
                    Holders.Member member = named(speaker);
                    String actor = member.mention().code() != null
                            ? member.mention().code()
                            : unnamed ? Position.UNNAMED : null;
                    if (actor != null) {
                        hold(frame, resolved, member, actor);
                    }
                }
                if (frame.label() != Label.PROPOSAL && agent.holders().named()) {
                    floor.add(new FloorEntry(
                            FloorEntry.Kind.POSITION,
                            agent.holders(),
                            resolved.counterpart(),
                            resolved.provisions(),
                            urged(frame),
                            Set.of(),
                            Set.of(),
                            Set.of(),
                            resolved.proposal(),
                            index,
                            frame.cue().start()));
                }
            }

            /** "called for deleting it": what a position would have done to the text, for those who oppose that; else null. */
            private Action urged(Frame frame) {
                return frame.label() == Label.OPPOSITION && frame.row().isOfAct(DELETE) ? Action.DELETE : null;
            }

            /** "one delegation, for the African Group": the group holds what an unnamed speaker says for it. */
            private Holders.Member named(Holders.Member speaker) {
                boolean only = speaker.mention().code() == null && speaker.speaksFor() != null;
                return only ? new Holders.Member(speaker.speaksFor(), null) : speaker;
            }

            private void hold(Frame frame, Resolved resolved, Holders.Member member, String actor) {
                Stance stance =
                        switch (frame.label()) {
                            case SUPPORT -> Stance.SUPPORT;
                            case OPPOSITION -> Stance.OPPOSE;
                            case PROPOSAL -> Stance.PROPOSE;
                        };
                String group =
                        member.speaksFor() == null ? null : member.speaksFor().code();
                String key = stance + " " + actor + " " + group;
                boolean own = frame.agent().holders().codes().containsAll(resolved.counterpart());
                List<String> counterpart = resolved.counterpart().stream()
                        .filter(code -> !own && !code.equals(actor))
                        .toList();
                Position earlier = held.get(key);
                Set<Provision> provisions = new LinkedHashSet<>(earlier == null ? List.of() : earlier.provisions());
                provisions.addAll(resolved.provisions());
                Set<String> counterparts = new LinkedHashSet<>(earlier == null ? List.of() : earlier.counterpart());
                counterparts.addAll(counterpart);
                boolean inSentence =
                        sentence.sentence().span().covers(member.mention().span());
                held.put(
                        key,
                        new Position(
                                earlier == null ? sentence.sentence().id() + "-" + (held.size() + 1) : earlier.id(),
                                sentence.sentence().id(),
                                stance,
                                actor,
                                group,
                                earlier == null
                                        ? inSentence
                                                ? member.mention().span()
                                                : frame.agent().span()
                                        : earlier.mention(),
                                earlier == null ? frame.cue() : earlier.cue(),
                                List.copyOf(provisions),
                                List.copyOf(counterparts),
                                earlier == null || earlier.proposal() == null
                                        ? resolved.proposal()
                                        : earlier.proposal(),
                                meeting.date(),
                                earlier == null ? frame.confidence() : earlier.confidence(),
                                earlier == null ? frame.by() : earlier.by(),
                                earlier == null ? frame.rule().orElse(null) : earlier.rule(),
                                earlier == null ? frame.factuality() : earlier.factuality(),
                                null));
            }

            private void withdraw(Agent agent) {
                List<String> codes = agent.holders().codes();
                for (int i = proposals.size() - 1; i >= 0; i--) {
                    Proposal proposal = proposals.get(i);
                    if (proposal.authors().stream().anyMatch(codes::contains)) {
                        proposals.set(
                                i,
                                new Proposal(
                                        proposal.id(),
                                        proposal.sentence(),
                                        proposal.authors(),
                                        proposal.span(),
                                        proposal.action(),
                                        proposal.provisions(),
                                        true));
                        return;
                    }
                }
            }
        }
    }
}
