package org.placard.score;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.placard.position.Stance;
import org.placard.provision.Provision;
import org.placard.stance.Label;
import org.placard.text.Span;

/**
 * What gold expects of one row, in the terms in which it is compared.
 *
 * @param row empty for the row that collects what an output has outside every gold row
 * @param span of the row in the squeezed gold text
 * @param labels without contested ones
 * @param positions without those of a contested stance
 * @param checkIns counted with this row: those whose heading it is
 */
public record Expected(
        Optional<GoldRow> row,
        Optional<Span> span,
        Set<TaggedSpan<String>> mentions,
        Set<TaggedSpan<Set<Provision>>> references,
        Set<Label> labels,
        Map<Holding, Content> positions,
        Set<DatedNumber> checkIns) {
    static Expected nothing(Set<DatedNumber> checkIns) {
        return new Expected(Optional.empty(), Optional.empty(), Set.of(), Set.of(), Set.of(), Map.of(), checkIns);
    }

    public boolean isSentence() {
        return row.filter(GoldRow::isSentence).isPresent();
    }

    /** Whether mentions and references are compared here: in sentences and section titles, not in headings. */
    public boolean comparesSpans() {
        return row.filter(each -> each.kind() != GoldRow.Kind.HEADING).isPresent();
    }

    public boolean comparesProvisions() {
        return comparesSpans() && !row.orElseThrow().provisionsContested();
    }

    public boolean contested(Label label) {
        return row.filter(each -> each.optional().contains(label)).isPresent();
    }

    public boolean contested(Stance stance) {
        return row.filter(each -> each.contested(stance)).isPresent();
    }
}
