package org.placard.stance;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.placard.stance.FrameRow.PartOfSpeech;
import org.placard.syntax.Clause;
import org.placard.syntax.ParsedSentence;
import org.placard.syntax.TaggedSentence;
import org.placard.syntax.Term.Kind;
import org.placard.text.Span;
import org.placard.token.FunctionWord;

/**
 * Reads who voted how from what a record adds to a count: "by 139 in favour to 6 against (Chad, Mali)", "In favour (10):
 * Fiji, Palau". Those who abstained stand there too, and hold nothing.
 */
final class RecordedVotes {
    private final ParsedSentence parsed;
    private final TaggedSentence sentence;
    private final FrameTable table;
    private final TriggerMatcher triggers;
    private final TargetFinder targets;

    RecordedVotes(ParsedSentence parsed, FrameTable table, TriggerMatcher triggers, TargetFinder targets) {
        this.parsed = parsed;
        this.sentence = parsed.tagged();
        this.table = table;
        this.triggers = triggers;
        this.targets = targets;
    }

    /**
     * The stances of those whom the record lists.
     *
     * @param taken receives the terms that are read, and those of lists that hold nothing
     */
    List<Frame> read(BitSet taken) {
        List<Frame> frames = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            FrameRow side = side(i);
            if (side == null) {
                continue;
            }
            int last = triggers.match(side.trigger(), i);
            int end = last + 1;
            boolean counted = sentence.tagged(i - 1, "CD") || sentence.tagged(i - 1, "NN");
            boolean bracketed = counted && sentence.is(end, Kind.OPEN);
            if (!bracketed && !sentence.is(i - 1, Kind.COLON) && i > 0 && !sentence.is(i - 1, Kind.STOP)) {
                continue;
            }
            if (!bracketed && sentence.is(end, Kind.OPEN) && sentence.is(end + 2, Kind.CLOSE)) {
                end += 3;
            }
            if (!bracketed && !sentence.is(end, Kind.COLON)) {
                continue;
            }
            list(side, sentence.terms().span(i, last + 1), end + 1, bracketed, frames, taken);
            taken.set(i, end + 1);
        }
        return frames;
    }

    /** The row of an opposite side that begins at a term, or null. */
    private FrameRow side(int i) {
        if (!sentence.is(i, FunctionWord.PREPOSITION)) {
            return null;
        }
        FrameRow longest = null;
        for (FrameRow row : table.startingWith(PartOfSpeech.ADJECTIVE, sentence.lower(i))) {
            boolean bare = row.label() != null
                    && triggers.match(row.trigger(), i) == i + row.trigger().size() - 1
                    && row.has(Condition.Kind.COMP);
            if (bare
                    && (longest == null
                            || row.trigger().size() > longest.trigger().size())) {
                longest = row;
            }
        }
        return longest;
    }

    private void list(FrameRow side, Span cue, int from, boolean bracketed, List<Frame> frames, BitSet taken) {
        int end = from;
        while (end < sentence.size()
                && (sentence.is(end, Kind.HOLDERS)
                        || sentence.is(end, Kind.COMMA)
                        || sentence.tagged(end, "DT")
                        || sentence.is(end, FunctionWord.CONJUNCTION))) {
            end++;
        }
        boolean closed = end >= sentence.size()
                || sentence.is(end, bracketed ? Kind.CLOSE : Kind.STOP)
                || sentence.is(end, Kind.SEMICOLON);
        if (!closed) {
            return;
        }
        for (int i = from; i < end; i++) {
            if (sentence.terms().isNounHolders(i)) {
                Agent agent = Agent.of(sentence.get(i).holders());
                frames.add(new Frame(side.label(), cue, agent, decided(), null, "inverted", side));
            }
        }
        taken.set(from, end);
    }

    /** What the vote was on: the object of what a body decided, or the subject of what was done to it. */
    private Target decided() {
        if (parsed.clauses().isEmpty()) {
            return Target.NONE;
        }
        Clause first = parsed.clauses().get(0);
        return first.verb().passive()
                ? targets.subjectOf(first.verb().first())
                : targets.object(first.verb().last() + 1, -1);
    }
}
