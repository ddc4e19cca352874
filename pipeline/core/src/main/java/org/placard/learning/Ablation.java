package org.placard.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.placard.score.Bootstrap;
import org.placard.score.Calibration;
import org.placard.score.Comparison;
import org.placard.score.Figure;
import org.placard.score.FigureChange;

/** Compares the grammar, the trained reader and both on gold. The same outputs give the same figures everywhere. */
public final class Ablation {
    /** The figures of a {@link Trial}. */
    public static final List<Figure> FIGURES = List.of(
            Figure.SUPPORT,
            Figure.OPPOSITION,
            Figure.PROPOSAL,
            Figure.LABELS_MICRO,
            Figure.LABELS_MACRO,
            Figure.POSITIONS,
            Figure.POSITIONS_COUNTERPART);

    /** The figures that are held against the grammar's by a paired test. */
    public static final List<Figure> COMPARED =
            List.of(Figure.LABELS_MICRO, Figure.POSITIONS, Figure.POSITIONS_COUNTERPART);

    private final Bootstrap bootstrap = new Bootstrap(Bootstrap.RESAMPLES);

    /**
     * One trial for each {@link Variant}, in their order.
     *
     * @param outputs the same reports, in the same order, by each variant
     * @throws IllegalArgumentException where a variant has no reports, or other reports than the grammar
     */
    public List<Trial> run(Map<Variant, List<LabelledReport>> outputs) {
        for (Variant variant : Variant.values()) {
            if (outputs.getOrDefault(variant, List.of()).isEmpty()) {
                throw new IllegalArgumentException("nothing that " + variant.title() + " read");
            }
        }
        Comparison grammar = Pooled.comparison(outputs.get(Variant.GRAMMAR));
        List<Trial> trials = new ArrayList<>();
        for (Variant variant : Variant.values()) {
            Comparison own = Pooled.comparison(outputs.get(variant));
            List<FigureChange> changes = bootstrap.changes(own, grammar);
            trials.add(new Trial(
                    variant,
                    bootstrap.figures(own, FIGURES),
                    Calibration.ofLabels(own),
                    Calibration.ofPositions(own),
                    COMPARED.stream()
                            .map(figure -> changes.get(figure.ordinal()))
                            .toList()));
        }
        return trials;
    }
}
