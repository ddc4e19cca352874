package org.placard.trained;

import java.util.Optional;
import org.placard.stance.Label;
import org.placard.text.Span;
import org.placard.trained.SentenceInput.Token;

/**
 * That the holders of one marker take a stance.
 *
 * @param holder the marker
 * @param cue the words that carry the stance, in the check-in's text
 * @param counterpart whom it supports or opposes, in this sentence or one of the two before; empty for nobody, and for
 *     proposals
 * @param confidence calibrated probability that a careful annotator gives the stance, 0.01 to 0.99 in steps of 0.01
 */
public record TrainedReading(Label stance, Token holder, Span cue, Optional<Token> counterpart, double confidence) {
    public TrainedReading {
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("a confidence lies between 0 and 1: " + confidence);
        }
    }
}
