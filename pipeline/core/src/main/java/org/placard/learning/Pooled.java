package org.placard.learning;

import java.util.List;
import org.placard.score.Aligner;
import org.placard.score.Comparison;

/** Several reports laid beside their gold as one. */
final class Pooled {
    private Pooled() {}

    /** All rows, report after report; each report ends with the row for what lies outside its gold. */
    static Comparison comparison(List<LabelledReport> reports) {
        List<Comparison> comparisons = reports.stream()
                .map(report -> new Aligner(report.gold()).align(report.checkIns()))
                .toList();
        return comparisons
                .get(0)
                .withRows(comparisons.stream()
                        .flatMap(comparison -> comparison.rows().stream())
                        .toList());
    }
}
