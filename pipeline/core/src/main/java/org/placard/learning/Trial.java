package org.placard.learning;

import java.util.List;
import org.placard.score.Calibration;
import org.placard.score.FigureChange;
import org.placard.score.ScoredFigure;

/**
 * How one way to label sentences does on check-ins that it has not learnt from.
 *
 * @param figures of each label, then micro and macro
 * @param calibration of the labels that it gave
 * @param change of micro F1 against the rules
 */
public record Trial(Variant variant, List<ScoredFigure> figures, Calibration calibration, FigureChange change) {
    public Trial {
        figures = List.copyOf(figures);
    }
}
