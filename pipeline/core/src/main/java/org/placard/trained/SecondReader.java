package org.placard.trained;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.placard.mention.Mention;
import org.placard.report.CheckIn;
import org.placard.stance.Agent;
import org.placard.stance.Constructions;
import org.placard.stance.Frame;
import org.placard.stance.FrameRow;
import org.placard.stance.GrammarReading;
import org.placard.stance.Label;
import org.placard.stance.SentenceStances;
import org.placard.stance.Target;
import org.placard.syntax.Holders;
import org.placard.text.Span;
import org.placard.token.Lexicon;
import org.placard.trained.SentenceInput.Kind;

/**
 * Has the trained reader look at the sentences that the grammar leaves in question: those with a holder to whom it gives
 * no part, and those with a reading of which it is unsure. There the trained reader adds the stances of which it is sure,
 * and takes back those unsure readings that it finds unlikely. It adds nothing by a cue that the grammar knows to be denied,
 * hoped or asked for. Everything else stays as the grammar has it. Thread-safe.
 */
public final class SecondReader {
    /** Readings of the grammar below this confidence are unsure. */
    private static final double UNSURE = 0.9;

    /** In a short sentence of which the grammar knows every predicate its silence speaks: a reading must be this sure. */
    private static final double KNOWN = 0.9;

    /** In UTF-16 units. */
    private static final int SHORT = 80;

    /** Of so many sentences of a check-in it is asked, the first in question; no meeting's day has more, and its time is bounded. */
    private static final int MOST = 1000;

    /** A sentence of more tokens is none that the trained reader learned from, and it looks at each pair of them. */
    private static final int TOKENS = 400;

    /** No row of the lexicon stands behind what the trained reader reads. */
    private static final String CUE = "trained";

    /** Whose having no part is a question. A chair or a pronoun without one mostly is no holder; asking found nothing. */
    private static final Set<Kind> ASKED_FOR = EnumSet.of(Kind.NAMED, Kind.UNNAMED);

    private final InputReader inputs;
    private final Constructions constructions;
    private final LazyReader reader;

    /** With the shipped model, which is loaded by {@link #prepare()} or when the first sentence needs it. */
    public SecondReader(Lexicon lexicon, Constructions constructions) {
        this(lexicon, constructions, TrainedReader::load);
    }

    SecondReader(Lexicon lexicon, Constructions constructions, LazyReader.Source source) {
        this.inputs = new InputReader(lexicon);
        this.constructions = constructions;
        this.reader = new LazyReader(source);
    }

    /** With a reader at hand, such as one that has not learned from the check-ins at hand. */
    public static SecondReader with(TrainedReader reader, Lexicon lexicon, Constructions constructions) {
        return new SecondReader(lexicon, constructions, () -> reader);
    }

    /** Begins to load the model beside the caller, who is about to need it. */
    public void prepare() {
        reader.prepare();
    }

    /**
     * The stances of a check-in by both readers; by the grammar alone where no sentence is in question or the trained
     * reader cannot be loaded.
     *
     * @param mentions those of each sentence
     * @param readings what the grammar reads in each sentence
     */
    public List<SentenceStances> read(CheckIn checkIn, List<List<Mention>> mentions, List<GrammarReading> readings) {
        List<SentenceStances> grammar =
                readings.stream().map(GrammarReading::stances).toList();
        List<SentenceInput> passage = inputs.read(checkIn, mentions, grammar);
        List<Integer> chosen = new ArrayList<>();
        for (int i = 0; i < grammar.size() && chosen.size() < MOST; i++) {
            if (isInQuestion(passage.get(i), grammar.get(i))) {
                chosen.add(i);
            }
        }
        if (chosen.isEmpty()) {
            return grammar;
        }
        Optional<TrainedReader> trained = reader.get();
        if (trained.isEmpty()) {
            return grammar;
        }
        List<SentenceStances> both = new ArrayList<>(grammar);
        trained.get().read(passage, chosen).forEach((i, read) -> {
            List<Frame> frames = new ArrayList<>(kept(grammar.get(i).frames(), read, trained.get()));
            frames.addAll(added(checkIn, frames, read, trained.get(), readings.get(i)));
            both.set(i, with(grammar.get(i), frames));
        });
        return both;
    }

    /** The stances of a check-in by the trained reader alone, for comparison; by the grammar where it cannot be loaded. */
    public List<SentenceStances> readAlone(
            CheckIn checkIn, List<List<Mention>> mentions, List<SentenceStances> grammar) {
        Optional<TrainedReader> trained = reader.get();
        if (trained.isEmpty()) {
            return grammar;
        }
        List<TrainedSentence> read = trained.get().read(inputs.read(checkIn, mentions, grammar));
        List<SentenceStances> alone = new ArrayList<>();
        for (int i = 0; i < grammar.size(); i++) {
            List<TrainedReading> likelier = read.get(i).readings().stream()
                    .filter(reading -> reading.confidence() > 0.5)
                    .toList();
            alone.add(with(grammar.get(i), frames(checkIn, likelier, grammar.get(i))));
        }
        return alone;
    }

    private static SentenceStances with(SentenceStances sentence, List<Frame> frames) {
        List<Frame> inOrder = new ArrayList<>(frames);
        inOrder.sort(Comparator.comparing((Frame frame) -> frame.cue().start()));
        return sentence.with(inOrder);
    }

    private boolean isInQuestion(SentenceInput input, SentenceStances grammar) {
        if (input.tokens().size() > TOKENS) {
            return false;
        }
        Set<Span> parts = new HashSet<>();
        for (Frame frame : grammar.frames()) {
            if (frame.confidence() < UNSURE) {
                return true;
            }
            parts.add(frame.agent().span());
            Optional.ofNullable(frame.target().owners()).map(Holders::span).ifPresent(parts::add);
        }
        grammar.proposals().forEach(named -> parts.add(named.author().span()));
        grammar.withdrawals().forEach(agent -> parts.add(agent.span()));
        return input.markers().stream()
                .map(input.tokens()::get)
                .anyMatch(token -> ASKED_FOR.contains(token.kind()) && !parts.contains(token.span()));
    }

    private List<Frame> kept(Collection<Frame> frames, TrainedSentence read, TrainedReader trained) {
        return frames.stream()
                .filter(frame -> frame.confidence() >= UNSURE
                        || read.confidence(frame.label(), frame.agent().span()).orElse(1) >= trained.veto())
                .toList();
    }

    private List<Frame> added(
            CheckIn checkIn, List<Frame> frames, TrainedSentence read, TrainedReader trained, GrammarReading grammar) {
        if (isKnown(grammar) && !grammar.denied().isEmpty()) {
            // "Mali did not suggest any wording": a cue that stands elsewhere than what is denied is a guess
            return List.of();
        }
        List<TrainedReading> sure = read.readings().stream()
                .filter(reading ->
                        reading.confidence() >= Math.max(trained.sure(reading.stance()), isKnown(grammar) ? KNOWN : 0))
                .filter(reading -> frames.stream().noneMatch(frame -> says(frame, reading) || answers(frame, reading)))
                .filter(reading -> grammar.denied().stream().noneMatch(reading.cue()::overlaps))
                .toList();
        return frames(checkIn, sure, grammar.stances());
    }

    private static boolean isKnown(GrammarReading grammar) {
        Span span = grammar.stances().sentence().span();
        return grammar.unread().isEmpty() && span.end() - span.start() < SHORT;
    }

    /** Whether the grammar knows a holder as whom another one supports or opposes: its own proposal is no stance on it. */
    private static boolean answers(Frame frame, TrainedReading reading) {
        Holders owners = frame.target().owners();
        return owners != null
                && reading.stance() != Label.PROPOSAL
                && owners.span() != null
                && owners.span().overlaps(reading.holder().span());
    }

    private static boolean says(Frame frame, TrainedReading reading) {
        Holders holders = reading.holder().holders();
        return frame.label() == reading.stance()
                && (frame.agent().span().overlaps(reading.holder().span())
                        || holders.named() && frame.agent().holders().codes().containsAll(holders.codes()));
    }

    private List<Frame> frames(CheckIn checkIn, List<TrainedReading> readings, SentenceStances sentence) {
        // "Peru, Chile and she" are one reading each, and one holder may be read twice: the likelier place wins
        Map<String, TrainedReading> distinct = new LinkedHashMap<>();
        for (TrainedReading reading : readings) {
            String key = reading.stance() + " " + reading.holder().holders().codes() + " "
                    + (reading.holder().holders().named()
                            ? ""
                            : reading.holder().span());
            distinct.merge(key, reading, (a, b) -> b.confidence() > a.confidence() ? b : a);
        }
        return distinct.values().stream()
                .map(reading -> frame(checkIn, reading, distinct.values(), sentence))
                .toList();
    }

    private Frame frame(
            CheckIn checkIn, TrainedReading reading, Collection<TrainedReading> all, SentenceStances sentence) {
        var agent = new Agent(reading.holder().holders(), reading.holder().span());
        Target target = reading.counterpart()
                .map(owner -> new Target(Target.Kind.OWNED, owner.span(), owner.holders(), ""))
                .orElseGet(() -> new Target(Target.Kind.CONTENT, null, null, ""));
        int from = reading.cue().end();
        int end = all.stream()
                .mapToInt(other -> other.holder().span().start())
                .filter(start -> start > from)
                .min()
                .orElse(sentence.sentence().span().end());
        Span content = end > from ? new Span(from, end) : null;
        String words = reading.cue().of(checkIn.text()).toLowerCase(Locale.ROOT);
        FrameRow row = FrameRow.of(
                CUE,
                List.of(words.split("\\s+")),
                reading.stance(),
                reading.stance() == Label.PROPOSAL ? FrameRow.TargetRole.NONE : FrameRow.TargetRole.OBJECT,
                0);
        String by = Certainty.of(reading.confidence()).construction();
        return new Frame(reading.stance(), reading.cue(), agent, target, content, by, row)
                .weighed(constructions.confidence(by));
    }
}
