package org.placard.app.audit;

import java.util.List;
import org.placard.position.Stance;
import org.placard.provision.Provision;
import org.placard.score.GoldRow;
import org.placard.sentence.Meeting;
import org.placard.stance.Label;
import org.placard.text.Span;

/**
 * A heading, title or sentence with both readings of it.
 *
 * @param kind null for a sentence of an output without gold
 * @param section title of its section, or null; null too where an output without gold has it in the row before
 * @param gold null where there is none, also for a sentence of the output outside every row of the gold
 * @param system null where the output has nothing there
 */
record RowView(
        String id,
        GoldRow.Kind kind,
        Span span,
        String section,
        Meeting meeting,
        GoldReading gold,
        SystemReading system) {
    /** Gold's reading. Null provisions, articles or counterparts are contested. */
    record GoldReading(
            List<GoldMention> mentions,
            List<Reference> references,
            List<Label> labels,
            List<GoldPosition> positions,
            List<Label> optional) {}

    record GoldMention(Span span, String code) {}

    record Reference(Span span, List<Provision> provisions) {}

    record GoldPosition(Stance stance, List<String> actors, List<Provision> articles, List<String> counterpart) {}
}
