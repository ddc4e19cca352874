package org.placard.score;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.placard.provision.Provision;
import org.placard.stance.Label;
import org.placard.text.Span;

/** Collects what an output has for one row while its check-ins are read. */
final class FoundBuilder {
    final Set<Span> sentences = new LinkedHashSet<>();
    final Set<TaggedSpan<String>> mentions = new LinkedHashSet<>();
    final Set<TaggedSpan<Set<Provision>>> references = new LinkedHashSet<>();
    final Set<DatedNumber> checkIns = new LinkedHashSet<>();
    private final Map<Label, Evidence> labels = new LinkedHashMap<>();
    private final Map<Holding, Claim> positions = new LinkedHashMap<>();
    private final Expected expected;

    FoundBuilder(Expected expected) {
        this.expected = expected;
    }

    /** Of several sentences that share a row, the surer one speaks for a label. */
    void label(Label label, Evidence evidence) {
        if (!expected.contested(label)) {
            labels.merge(label, evidence, Evidence::or);
        }
    }

    /** A later claim replaces an earlier one by the same holder. */
    void position(Holding holding, Claim claim) {
        if (!expected.contested(holding.stance())) {
            positions.put(holding, claim);
        }
    }

    Found build() {
        return new Found(sentences, mentions, references, labels, positions, checkIns);
    }
}
