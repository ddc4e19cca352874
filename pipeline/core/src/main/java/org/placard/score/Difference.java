package org.placard.score;

import java.util.Optional;
import org.placard.text.Span;

/**
 * One thing on which gold and an output differ.
 *
 * @param row id of the gold row; empty where the output has something outside every row
 * @param words of the row, or of the output's sentence outside every row; may be empty
 * @param place in the gold's text, where the difference has one narrower than the row
 * @param gold what gold has; empty where it has nothing
 * @param found what the output has; empty where it has nothing
 * @param evidence of the output's decision, where it made one
 */
public record Difference(
        Layer layer,
        Kind kind,
        Optional<String> row,
        String words,
        Optional<Span> place,
        String gold,
        String found,
        Optional<Evidence> evidence) {
    /** What kind of annotation differs. */
    public enum Layer {
        CHECKIN,
        SENTENCE,
        MENTION,
        PROVISION,
        LABEL,
        POSITION
    }

    /** How it differs. */
    public enum Kind {
        /** Gold has it, the output does not. */
        MISSED,
        /** The output has it, gold does not. */
        WRONG,
        /** A mention or reference at another place that overlaps. */
        SPAN,
        /** A mention with another code. */
        CODE,
        /** An actor with another stance. */
        STANCE,
        /** A position on other articles. */
        ARTICLE,
        /** A position with another counterpart. */
        COUNTERPART
    }
}
