package org.placard.score;

import java.util.Map;
import java.util.Set;
import org.placard.provision.Provision;
import org.placard.stance.Label;
import org.placard.text.Span;

/**
 * What an output has for one gold row, contested labels and stances left out.
 *
 * @param sentences places in the squeezed gold text of the output's sentences that belong to the row
 * @param mentions of states and groups; the Chair and unnamed holders are not compared
 */
public record Found(
        Set<Span> sentences,
        Set<TaggedSpan<String>> mentions,
        Set<TaggedSpan<Set<Provision>>> references,
        Map<Label, Evidence> labels,
        Map<Holding, Claim> positions,
        Set<DatedNumber> checkIns) {
    /** The same with other labels, as where something else than the rules gives them. */
    public Found withLabels(Map<Label, Evidence> others) {
        return new Found(sentences, mentions, references, others, positions, checkIns);
    }

    /** The same with other positions. */
    public Found withPositions(Map<Holding, Claim> others) {
        return new Found(sentences, mentions, references, labels, others, checkIns);
    }
}
