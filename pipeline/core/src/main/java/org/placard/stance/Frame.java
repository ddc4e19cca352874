package org.placard.stance;

import org.placard.text.Span;

/**
 * One stance as a clause expresses it, before anything outside the sentence is consulted.
 *
 * @param cue the words that carry the stance
 * @param content the words that say what is proposed, or what the stance is about where the clause says so; may be null
 * @param by name of the construction
 * @param frame the row of the cue lexicon that applied
 */
public record Frame(Label label, Span cue, Agent agent, Target target, Span content, String by, Cue frame) {
    /** The same stance on another target. */
    Frame about(Target other) {
        return new Frame(label, cue, agent, other, content, by, frame);
    }
}
