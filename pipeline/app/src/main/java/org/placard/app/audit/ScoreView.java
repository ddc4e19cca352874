package org.placard.app.audit;

import java.util.List;
import org.placard.score.Calibration;
import org.placard.score.Figure;
import org.placard.score.Interval;
import org.placard.score.Score;
import org.placard.score.ScoredFigure;

/** The score as the page shows it. */
record ScoreView(List<FigureView> figures, Calibration labelCalibration, Calibration positionCalibration) {
    /** A figure; {@code parts} is null where it has no precision and recall. */
    record FigureView(Figure.Group group, String title, double value, Interval interval, ScoredFigure.Parts parts) {}

    static ScoreView of(Score score) {
        return new ScoreView(
                score.figures().stream()
                        .map(each -> new FigureView(
                                each.figure().group(),
                                each.figure().title(),
                                each.value(),
                                each.interval(),
                                each.parts().orElse(null)))
                        .toList(),
                score.labelCalibration(),
                score.positionCalibration());
    }
}
