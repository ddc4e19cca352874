package org.placard.stance;

import java.util.Optional;
import org.placard.scope.Factuality;
import org.placard.text.Span;

/**
 * One stance as a clause expresses it, before anything outside the sentence is consulted.
 *
 * @param cue the words that carry the stance
 * @param content the words that say what is proposed, or what the stance is about where the clause says so; may be null
 * @param by name of the construction
 * @param row of the table that applied
 * @param factuality how the report puts a stance that it does say
 * @param traits what tells how far to trust it
 * @param confidence probability that it is right; 0 until it is weighed
 */
public record Frame(
        Label label,
        Span cue,
        Agent agent,
        Target target,
        Span content,
        String by,
        FrameRow row,
        Factuality factuality,
        Traits traits,
        double confidence) {
    /** A stance that is plainly asserted and not weighed. */
    public Frame(Label label, Span cue, Agent agent, Target target, Span content, String by, FrameRow row) {
        this(label, cue, agent, target, content, by, row, Factuality.ASSERTED, Traits.NONE, 0);
    }

    /** Id of the row of the table that decided; empty where a reader decided that has none. */
    public Optional<String> rule() {
        return row.line() > 0 ? Optional.of(row.id()) : Optional.empty();
    }

    /** The same stance on another target. */
    public Frame about(Target other) {
        return new Frame(label, cue, agent, other, content, by, row, factuality, traits, confidence);
    }

    /** The same stance of other holders. */
    Frame heldBy(Agent other) {
        return new Frame(label, cue, other, target, content, by, row, factuality, traits, confidence);
    }

    /** The same stance, put otherwise. */
    Frame put(Factuality other) {
        return new Frame(label, cue, agent, target, content, by, row, other, traits, confidence);
    }

    /** The same stance, its place in its sentence known. */
    Frame with(Traits other) {
        return new Frame(label, cue, agent, target, content, by, row, factuality, other, confidence);
    }

    /** The same stance, weighed. */
    public Frame weighed(double probability) {
        return new Frame(label, cue, agent, target, content, by, row, factuality, traits, probability);
    }
}
