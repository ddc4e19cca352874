package org.placard.stance;

import java.util.List;
import org.placard.text.Span;

/**
 * A label of a sentence with its evidence.
 *
 * @param confidence calibrated probability that a careful annotator gives the label, 0 to 1
 * @param cues the words that carry it, in the check-in's text
 * @param by name of the construction or model that gave it
 */
public record SentenceLabel(Label label, double confidence, List<Span> cues, String by) {
    public SentenceLabel {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("a confidence is between 0 and 1: " + confidence);
        }
        cues = List.copyOf(cues);
    }
}
