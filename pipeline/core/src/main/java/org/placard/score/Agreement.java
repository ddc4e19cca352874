package org.placard.score;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.placard.stance.Label;

/**
 * How far two annotators of one text agree. What either of them leaves open (optional labels, contested provisions,
 * articles or counterparts) counts neither for nor against.
 */
public final class Agreement {
    private final Bootstrap bootstrap;

    public Agreement(Bootstrap bootstrap) {
        this.bootstrap = bootstrap;
    }

    /**
     * The figures of {@code other} held against {@code one}: kappas and F1 do not depend on which is which.
     *
     * @throws IllegalArgumentException where the two are not about the same text
     */
    public Score between(Gold one, Gold other) {
        if (!one.text().equals(other.text())) {
            throw new IllegalArgumentException(
                    "the two annotate different texts: " + one.sourceText() + " and " + other.sourceText() + " differ");
        }
        Gold open = withDoubtsOf(one, other);
        return new Scorer(open, bootstrap).score(new Aligner(open).align(other));
    }

    /** The first gold, with what the second leaves open left open too. */
    private static Gold withDoubtsOf(Gold one, Gold other) {
        Aligner aligner = new Aligner(one);
        List<GoldRow> rows = new ArrayList<>(one.rows());
        for (GoldRow doubting : other.rows()) {
            aligner.rowAt(doubting.span())
                    .ifPresent(row ->
                            rows.replaceAll(each -> each.id().equals(row.id()) ? withDoubtsOf(each, doubting) : each));
        }
        return one.withRows(rows);
    }

    private static GoldRow withDoubtsOf(GoldRow row, GoldRow doubting) {
        Set<Label> optional = new LinkedHashSet<>(row.optional());
        if (row.isSentence()) {
            optional.addAll(doubting.optional());
        }
        List<GoldReference> references = new ArrayList<>(row.references());
        doubting.references().stream()
                .filter(reference ->
                        reference.provisions().isEmpty() && row.span().covers(reference.span()))
                .forEach(references::add);
        return new GoldRow(
                row.id(),
                row.kind(),
                row.checkIn(),
                row.span(),
                row.mentions(),
                references,
                row.labels(),
                row.positions(),
                List.copyOf(optional));
    }
}
