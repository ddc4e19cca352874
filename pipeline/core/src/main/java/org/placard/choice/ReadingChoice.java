package org.placard.choice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.placard.stance.Frame;
import org.placard.stance.GrammarReading;
import org.placard.stance.SentenceStances;
import org.placard.stance.Target;
import org.placard.text.Span;

/**
 * Chooses for each sentence between what the cue table and what the grammar of clauses read. A short sentence in which the
 * grammar leaves no holder without a stance is the grammar's alone. Elsewhere, where both read one cue, the grammar decides the
 * stance, since it knows voice, negation and scope, and the cue table the rest; what the grammar finds denied, hoped or asked
 * falls; what the grammar alone reads is taken where its row has proved right.
 * Thread-safe.
 */
public final class ReadingChoice {
    /** A row that was right less often says nothing by itself. */
    private static final double LEAST = 0.75;
    /** In UTF-16 units: the grammar parses shorter sentences whole, with all holders whom one verb serves. */
    private static final int SHORT = 90;

    private final FramePrecision precision;

    public ReadingChoice(FramePrecision precision) {
        this.precision = precision;
    }

    /**
     * What holds of each sentence, in order.
     *
     * @param byCues what the cue table read, one a sentence
     * @param byGrammar what the grammar read, one a sentence
     * @throws IllegalArgumentException where these are not equally many
     */
    public List<SentenceStances> choose(List<SentenceStances> byCues, List<GrammarReading> byGrammar) {
        if (byCues.size() != byGrammar.size()) {
            throw new IllegalArgumentException(byCues.size() + " sentences, but " + byGrammar.size() + " readings");
        }
        List<SentenceStances> chosen = new ArrayList<>(byCues.size());
        for (int i = 0; i < byCues.size(); i++) {
            chosen.add(choose(byCues.get(i), byGrammar.get(i)));
        }
        return chosen;
    }

    private SentenceStances choose(SentenceStances byCues, GrammarReading grammar) {
        return isGrammars(byCues, grammar.stances()) ? grammars(byCues, grammar.stances()) : merged(byCues, grammar);
    }

    /** Whether the grammar leaves no holder of a short sentence without a stance, and has none by a row that often errs. */
    private boolean isGrammars(SentenceStances byCues, SentenceStances read) {
        int length = read.sentence().span().end() - read.sentence().span().start();
        return length < SHORT
                && !read.frames().isEmpty()
                && read.frames().stream().allMatch(this::trusted)
                && holders(read).containsAll(holders(byCues));
    }

    private static Set<Span> holders(SentenceStances stances) {
        return stances.frames().stream()
                .flatMap(frame -> frame.agent().holders().members().stream())
                .map(member -> member.mention().span())
                .collect(Collectors.toSet());
    }

    private static SentenceStances grammars(SentenceStances byCues, SentenceStances read) {
        return new SentenceStances(
                byCues.sentence(),
                read.frames().stream().map(frame -> withTarget(frame, byCues)).toList(),
                byCues.quotations(),
                byCues.withdrawals(),
                byCues.proposals(),
                byCues.speakers().isEmpty() ? read.speakers() : byCues.speakers());
    }

    /** The grammar's frame with the target that the cue table found for it, where the grammar found none. */
    private static Frame withTarget(Frame frame, SentenceStances byCues) {
        return byCues.frames().stream()
                .filter(other -> (frame.target().kind() == Target.Kind.NONE
                                || frame.target().owners() == null
                                        && other.target().owners() != null)
                        && other.label() == frame.label()
                        && other.cue().overlaps(frame.cue()))
                .findFirst()
                .map(other -> frame.about(other.target()))
                .orElse(frame);
    }

    private SentenceStances merged(SentenceStances byCues, GrammarReading grammar) {
        List<Frame> frames = new ArrayList<>();
        for (Frame frame : byCues.frames()) {
            Optional<Frame> same = grammar.stances().frames().stream()
                    .filter(other -> other.cue().overlaps(frame.cue()))
                    .min(Comparator.comparing(other -> other.label() != frame.label()));
            boolean denied = same.isEmpty() && grammar.denied().stream().anyMatch(cue -> cue.overlaps(frame.cue()));
            Frame better = same.filter(other -> other.label() != frame.label() && trusted(other))
                    .orElse(frame);
            if (!denied && !frames.contains(better)) {
                frames.add(better);
            }
        }
        for (Frame frame : grammar.stances().frames()) {
            boolean said = frames.stream()
                    .anyMatch(other -> other.cue().overlaps(frame.cue()) || other.label() == frame.label());
            if (!said && trusted(frame)) {
                frames.add(frame);
            }
        }
        frames.sort(Comparator.comparingInt((Frame frame) -> frame.cue().start()));
        boolean silent = byCues.speakers().isEmpty();
        return new SentenceStances(
                byCues.sentence(),
                frames,
                byCues.quotations(),
                byCues.withdrawals(),
                byCues.proposals(),
                silent ? grammar.stances().speakers() : byCues.speakers());
    }

    private boolean trusted(Frame frame) {
        return precision.of(frame) >= LEAST;
    }
}
