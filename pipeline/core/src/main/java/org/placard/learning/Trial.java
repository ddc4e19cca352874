package org.placard.learning;

import java.util.List;
import org.placard.score.Calibration;
import org.placard.score.FigureChange;
import org.placard.score.ScoredFigure;

/**
 * How one way to read does on gold.
 *
 * @param figures those of {@link Ablation#FIGURES}
 * @param labels calibration of the labels that it gave
 * @param positions calibration of the positions that it gave
 * @param changes of {@link Ablation#COMPARED} against the grammar
 */
public record Trial(
        Variant variant,
        List<ScoredFigure> figures,
        Calibration labels,
        Calibration positions,
        List<FigureChange> changes) {
    public Trial {
        figures = List.copyOf(figures);
        changes = List.copyOf(changes);
    }
}
