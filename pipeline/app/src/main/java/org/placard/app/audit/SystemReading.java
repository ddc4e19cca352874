package org.placard.app.audit;

import java.time.LocalDate;
import java.util.List;
import org.placard.gazetteer.HolderKind;
import org.placard.mention.Mention;
import org.placard.position.Stance;
import org.placard.provision.Provision;
import org.placard.stance.Label;
import org.placard.text.Span;

/**
 * What an output has for one row.
 *
 * @param sentences places of the output's sentences that belong to the row; null where that is the row's own alone
 */
record SystemReading(
        List<Span> sentences,
        List<FoundLabel> labels,
        List<FoundMention> mentions,
        List<RowView.Reference> references,
        List<FoundPosition> positions) {
    /** The same for a row at a place. */
    SystemReading at(Span row) {
        return sentences.equals(List.of(row)) ? new SystemReading(null, labels, mentions, references, positions) : this;
    }

    record FoundLabel(Label label, double confidence, List<Span> cues, String by) {}

    record FoundMention(Span span, String code, HolderKind kind, Mention.Form form, Mention.Source source) {}

    /**
     * Spans are null where they lie outside the page's text.
     *
     * @param about the provisions in words, each with its instrument
     */
    record FoundPosition(
            String id,
            Stance stance,
            String actor,
            String speaksFor,
            Span mention,
            Span cue,
            List<Provision> provisions,
            List<String> about,
            List<String> counterpart,
            String proposal,
            LocalDate date,
            double confidence,
            String by,
            String derivedFrom) {}
}
