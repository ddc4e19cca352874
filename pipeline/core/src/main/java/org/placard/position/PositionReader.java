package org.placard.position;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.placard.provision.Provision;
import org.placard.provision.ProvisionReference;
import org.placard.provision.Provisions;
import org.placard.report.CheckIn;
import org.placard.sentence.Meeting;
import org.placard.stance.Agent;
import org.placard.stance.ComplementTest;
import org.placard.stance.Constructions;
import org.placard.stance.Cue;
import org.placard.stance.Frame;
import org.placard.stance.Label;
import org.placard.stance.SentenceStances;
import org.placard.stance.Target;
import org.placard.syntax.Holders;
import org.placard.syntax.WordClass;
import org.placard.syntax.WordClasses;
import org.placard.text.Span;

/** Turns the stances of a check-in's sentences into proposals and positions. Thread-safe. */
public final class PositionReader {
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}-]+");
    private static final Pattern NEXT_WORD = Pattern.compile("(?<word>[\\p{L}\\p{N}-]+)|[,;:()]");

    private final WordClasses classes;
    private final ActionFinder actions;
    private final Constructions constructions;

    public PositionReader(WordClasses classes, Constructions constructions) {
        this.classes = classes;
        this.constructions = constructions;
        this.actions = new ActionFinder(classes);
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
        private final Floor floor = new Floor();
        private final List<Proposal> proposals = new ArrayList<>();
        private final List<Position> positions = new ArrayList<>();
        /** What the last support or opposition was about; an ellipsis repeats it even in the next sentence. */
        private Resolved last = new Resolved(List.of(), List.of(), null);

        Pass(CheckIn checkIn, Provisions provisions, boolean unnamed) {
            this.checkIn = checkIn;
            this.provisions = provisions;
            this.unnamed = unnamed;
        }

        Reading read(List<SentenceStances> stances, List<Meeting> meetings) {
            for (int i = 0; i < stances.size(); i++) {
                if (stances.get(i).sentence().isTitle()) {
                    floor.newSection();
                } else {
                    new SentencePass(i, stances.get(i), meetings.get(i)).read();
                }
            }
            return new Reading(proposals, positions);
        }

        /** What a frame is about, resolved. */
        private record Resolved(List<String> counterpart, List<Provision> provisions, String proposal) {}

        private final class SentencePass {
            private final int index;
            private final SentenceStances sentence;
            private final List<ProvisionReference> references;
            private final Meeting meeting;
            private final Map<Frame, Floor.Entry> proposed = new LinkedHashMap<>();
            private final Map<String, Position> held = new LinkedHashMap<>();
            /** Who says something and takes no stance, in text order, and how many of them are on the floor. */
            private final List<Agent> statements;

            private int nextStatement;
            /** What the frame before this one in the sentence was about; a proposal itself counts as such. */
            private Resolved recent;

            private Label recentLabel;

            SentencePass(int index, SentenceStances sentence, Meeting meeting) {
                this.index = index;
                this.sentence = sentence;
                this.references = provisions.references().get(index).stream()
                        .filter(reference -> !reference.basis())
                        .filter(reference ->
                                sentence.quotations().stream().noneMatch(quote -> quote.covers(reference.span())))
                        .toList();
                this.meeting = meeting;
                Set<Span> holding = new HashSet<>();
                sentence.frames().forEach(frame -> holding.add(frame.agent().span()));
                this.statements = sentence.speakers().stream()
                        .filter(speaker -> speaker.holders().named() && !holding.contains(speaker.span()))
                        .toList();
            }

            void read() {
                sentence.frames().stream()
                        .filter(frame -> frame.label() == Label.PROPOSAL)
                        .forEach(this::propose);
                for (Frame frame : sentence.frames()) {
                    statementsBefore(frame.cue().start());
                    Resolved resolved = frame.label() == Label.PROPOSAL ? ofProposal(frame) : resolve(frame);
                    hold(frame, resolved);
                    recent = frame.label() == Label.PROPOSAL ? resolved(proposed.get(frame)) : resolved;
                    recentLabel = frame.label();
                    last = frame.label() == Label.PROPOSAL ? last : resolved;
                }
                sentence.withdrawals().forEach(this::withdraw);
                statementsBefore(sentence.sentence().span().end());
                proposalsSpokenOf();
                positions.addAll(held.values());
            }

            private void propose(Frame frame) {
                List<String> authors = frame.agent().holders().codes();
                for (Floor.Entry earlier : proposed.values()) {
                    if (earlier.authors().equals(authors)) {
                        proposed.put(frame, earlier);
                        return;
                    }
                }
                Span span = frame.content() == null ? frame.cue() : frame.content();
                String id = sentence.sentence().id() + "-p" + (distinct() + 1);
                List<Provision> provisions = about(frame);
                Action action = actions.of(checkIn.text().at(span));
                proposals.add(new Proposal(id, sentence.sentence().id(), authors, span, action, provisions, false));
                var entry = new Floor.Entry(
                        Floor.Kind.PROPOSAL,
                        frame.agent().holders(),
                        List.of(),
                        provisions,
                        action,
                        contentWords(span),
                        id,
                        index,
                        frame.cue().start());
                proposed.put(frame, entry);
                floor.add(entry);
            }

            /** Words said without a stance stay in mind as well. */
            private void statementsBefore(int unit) {
                while (nextStatement < statements.size()
                        && statements.get(nextStatement).span().start() < unit) {
                    floor.add(spoken(Floor.Kind.STATEMENT, statements.get(nextStatement++)));
                }
            }

            private void proposalsSpokenOf() {
                for (Agent owner : sentence.proposals()) {
                    if (floor.of(owner.holders().codes()).isEmpty()) {
                        floor.add(spoken(Floor.Kind.PROPOSAL, owner));
                    }
                }
            }

            private Floor.Entry spoken(Floor.Kind kind, Agent agent) {
                return new Floor.Entry(
                        kind,
                        agent.holders(),
                        List.of(),
                        provisions.context(index).article(),
                        null,
                        Set.of(),
                        null,
                        index,
                        agent.span().start());
            }

            private Set<String> contentWords(Span span) {
                Set<String> words = new HashSet<>();
                for (String word :
                        WORDS.split(checkIn.text().at(span).toString().toLowerCase(Locale.ROOT))) {
                    if (word.length() > 3 && !classes.isFunctionWord(word)) {
                        words.add(word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
                    }
                }
                return words;
            }

            /** The noun phrase with which {@code words} begin: up to the first preposition, relative pronoun or mark. */
            private Span head(Span words) {
                String text = checkIn.text().at(words).toString();
                Matcher matcher = NEXT_WORD.matcher(text);
                while (matcher.find()) {
                    String word = matcher.group("word");
                    boolean ends = matcher.start() > 0
                            && (word == null
                                    || classes.has(WordClass.PREPOSITION, word)
                                    || classes.has(WordClass.RELATIVE, word)
                                    || classes.has(WordClass.CONJUNCTION, word)
                                    || classes.has(WordClass.SUBORDINATOR, word));
                    if (ends) {
                        return new Span(words.start(), words.start() + matcher.start());
                    }
                }
                return words;
            }

            private int distinct() {
                return new LinkedHashSet<>(proposed.values()).size();
            }

            private Resolved ofProposal(Frame frame) {
                Floor.Entry entry = proposed.get(frame);
                return new Resolved(List.of(), entry.provisions(), entry.proposal());
            }

            private Resolved resolve(Frame frame) {
                Target target = frame.target();
                int cue = frame.cue().start();
                return switch (target.kind()) {
                    case SAME -> last;
                    case OWNED -> owned(frame);
                    case BOTH -> both(frame);
                    case FORMER, LATTER ->
                        floor.ofTwo(target.kind(), index, cue)
                                .map(this::resolved)
                                .orElseGet(() -> onText(frame));
                    case ANAPHOR -> anaphor(frame);
                    case NONE -> answering(frame);
                    case THING -> recent != null ? recent : thing(frame);
                    case RELATIVE -> recent != null ? recent : target.owners() != null ? owned(frame) : content(frame);
                    // the reader of stances has put the speaker's name in its place
                    case SPEAKER -> onText(frame);
                    case ACTED_ON -> recent == null ? content(frame) : actedOn(frame);
                    case CONTENT -> content(frame);
                };
            }

            /** "A agreed" answers what was said last; "A was against" is about what the room talks about. */
            private Resolved answering(Frame frame) {
                boolean predicate = frame.frame().partOfSpeech() == Cue.PartOfSpeech.ADJECTIVE;
                if (predicate && frame.frame().target() == Cue.TargetRole.OBJECT) {
                    return recent != null ? recent : thing(frame);
                }
                if (contrasts(frame)) {
                    return recent;
                }
                return floor.anaphor(index, frame.cue().start(), null, false)
                        .map(this::resolved)
                        .orElseGet(() -> onText(frame));
            }

            /** "While A called for its retention, B voiced opposition": B answers what A spoke of, and not A. */
            private boolean contrasts(Frame frame) {
                return frame.label() == Label.OPPOSITION && recentLabel == Label.SUPPORT;
            }

            private Resolved thing(Frame frame) {
                List<Provision> named = within(
                        new Span(sentence.sentence().span().start(), frame.cue().end()));
                return floor.thing(index, frame.cue().start())
                        .filter(entry -> named.isEmpty()
                                || entry.sentence() == index
                                || entry.provisions().containsAll(named))
                        .map(entry -> entry.kind() == Floor.Kind.PROPOSAL
                                ? resolved(entry)
                                : new Resolved(entry.counterpart(), entry.provisions(), entry.proposal()))
                        .orElseGet(() -> onText(frame));
            }

            private Resolved owned(Frame frame) {
                List<String> owners = frame.target().owners().codes();
                List<Provision> named = named(frame);
                Optional<Floor.Entry> inSentence = proposed.values().stream()
                        .filter(entry -> entry.authors().stream().anyMatch(owners::contains))
                        .findFirst();
                Optional<Floor.Entry> entry = inSentence.isPresent() ? inSentence : floor.of(owners);
                List<Provision> provisions = !named.isEmpty()
                        ? named
                        : entry.map(Floor.Entry::provisions).orElseGet(() -> about(frame));
                Set<String> counterpart = new LinkedHashSet<>(owners);
                entry.ifPresent(found -> counterpart.addAll(found.partnersOf(owners)));
                return new Resolved(
                        List.copyOf(counterpart),
                        provisions,
                        entry.map(Floor.Entry::proposal).orElse(null));
            }

            private Resolved both(Frame frame) {
                List<Floor.Entry> two = floor.lastTwo(index, frame.cue().start());
                if (two.isEmpty()) {
                    return onText(frame);
                }
                Set<Provision> provisions = new LinkedHashSet<>();
                two.forEach(entry -> provisions.addAll(entry.provisions()));
                return new Resolved(
                        Floor.authors(two),
                        List.copyOf(provisions),
                        two.get(two.size() - 1).proposal());
            }

            private Resolved anaphor(Frame frame) {
                String noun = frame.target().noun();
                if (noun.isEmpty() && recent != null) {
                    return recent;
                }
                boolean keeps = frame.frame().tests().contains(ComplementTest.KEEP);
                if (keeps && classes.has(WordClass.TEXT, noun)) {
                    // "said the wording should stay": what stays is the text and nobody's proposal
                    return onText(frame);
                }
                boolean proposal = !noun.isEmpty()
                        && classes.has(WordClass.PROPOSAL, noun)
                        && !classes.has(WordClass.STATEMENT, noun);
                Action action = actions.single(noun);
                boolean namesAction = action != Action.OTHER && action != Action.AMEND;
                return floor.anaphor(index, frame.cue().start(), namesAction ? action : null, proposal)
                        .map(this::resolved)
                        .orElseGet(() -> onText(frame));
            }

            private Resolved content(Frame frame) {
                String noun = frame.target().noun();
                Action action = noun.isEmpty() ? Action.OTHER : actions.single(noun);
                if (action != Action.OTHER && action != Action.AMEND) {
                    Optional<Floor.Entry> entry =
                            floor.byAction(index, frame.cue().start(), action);
                    if (entry.isPresent()) {
                        return resolved(entry.get());
                    }
                }
                if (frame.target().span() != null) {
                    Optional<Floor.Entry> answered = answered(frame);
                    if (answered.isPresent()) {
                        return resolved(answered.get());
                    }
                    int cue = frame.cue().start();
                    Span words = frame.target().span();
                    Optional<Floor.Entry> entry = floor.byWords(index, cue, contentWords(words))
                            .or(() -> floor.byHead(index, cue, contentWords(head(words))));
                    if (entry.isPresent()) {
                        return resolved(entry.get());
                    }
                }
                return onText(frame);
            }

            /** Who wants a thing kept answers nobody who spoke of it ahead in the sentence; whoever opposes its inclusion does. */
            private Resolved actedOn(Frame frame) {
                boolean kept = actions.single(frame.target().noun()) == Action.KEEP;
                return kept ? new Resolved(List.of(), recent.provisions(), null) : recent;
            }

            /** "A suggested including the principles, while B cautioned against any principles": the same words, just said. */
            private Optional<Floor.Entry> answered(Frame frame) {
                if (frame.label() != Label.OPPOSITION
                        || recentLabel != Label.PROPOSAL && recentLabel != Label.SUPPORT) {
                    return Optional.empty();
                }
                Set<String> words = contentWords(frame.target().span());
                return proposed.values().stream()
                        .filter(entry -> entry.cue() < frame.cue().start())
                        .filter(entry -> entry.words().stream().anyMatch(words::contains))
                        .reduce((first, second) -> second);
            }

            private Resolved resolved(Floor.Entry entry) {
                return new Resolved(entry.authors(), entry.provisions(), entry.proposal());
            }

            private Resolved onText(Frame frame) {
                return new Resolved(List.of(), about(frame), null);
            }

            /** Provisions named in the frame's own words, else in its sentence ahead of it, else those in force. */
            private List<Provision> about(Frame frame) {
                List<Provision> named = named(frame);
                if (!named.isEmpty()) {
                    return named;
                }
                int start = sentence.sentence().span().start();
                if (frame.cue().start() > start) {
                    List<Provision> before = within(new Span(start, frame.cue().start()));
                    if (!before.isEmpty()) {
                        return before;
                    }
                }
                return provisions.context(index).article();
            }

            private List<Provision> named(Frame frame) {
                Span words = frame.content() != null
                        ? frame.content()
                        : frame.target().span();
                return words == null ? List.of() : within(words);
            }

            private List<Provision> within(Span span) {
                Set<Provision> found = new LinkedHashSet<>();
                for (ProvisionReference reference : references) {
                    if (span.overlaps(reference.span())) {
                        found.addAll(reference.provisions());
                    }
                }
                return List.copyOf(found);
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
                    floor.add(new Floor.Entry(
                            Floor.Kind.POSITION,
                            agent.holders(),
                            resolved.counterpart(),
                            resolved.provisions(),
                            null,
                            Set.of(),
                            resolved.proposal(),
                            index,
                            frame.cue().start()));
                }
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
                List<String> counterpart = resolved.counterpart().stream()
                        .filter(code -> !code.equals(actor))
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
                                earlier == null ? constructions.confidence(frame.by()) : earlier.confidence(),
                                earlier == null ? frame.by() : earlier.by(),
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
