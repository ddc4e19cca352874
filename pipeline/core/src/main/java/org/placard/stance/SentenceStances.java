package org.placard.stance;

import java.util.List;
import org.placard.sentence.Sentence;
import org.placard.text.Span;

/**
 * The stances of one sentence, their holders known.
 *
 * @param frames in the order of their cues; none has a pronoun for its agent
 * @param quotations places of quoted words, whose contents say nothing about the text under negotiation
 * @param withdrawals holders said to take a proposal back
 * @param proposals whose proposal the sentence speaks of, as "the Canadian proposal" or a speaker's "her proposal"
 * @param speakers who says something in the sentence, stance or not, in text order
 */
public record SentenceStances(
        Sentence sentence,
        List<Frame> frames,
        List<Span> quotations,
        List<Agent> withdrawals,
        List<NamedProposal> proposals,
        List<Agent> speakers) {
    public SentenceStances {
        frames = List.copyOf(frames);
        quotations = List.copyOf(quotations);
        withdrawals = List.copyOf(withdrawals);
        proposals = List.copyOf(proposals);
        speakers = List.copyOf(speakers);
    }

    /** The same sentence with other stances. */
    public SentenceStances with(List<Frame> others) {
        return new SentenceStances(sentence, others, quotations, withdrawals, proposals, speakers);
    }
}
