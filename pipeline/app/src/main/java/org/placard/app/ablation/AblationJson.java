package org.placard.app.ablation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.placard.learning.ConfidenceTrial;
import org.placard.learning.ConstructionPrecision;
import org.placard.learning.Trial;
import org.placard.score.Calibration;
import org.placard.score.FigureChange;
import org.placard.score.ScoredFigure;

/** An ablation as JSON: what the table has, and the measured constructions. */
final class AblationJson {
    private final ObjectMapper mapper = new ObjectMapper();
    private final ObjectNode root = mapper.createObjectNode();

    AblationJson(List<Trial> trials, ConfidenceTrial confidences) {
        ObjectNode variants = root.putObject("variants");
        trials.forEach(trial -> trial(variants.putObject(trial.variant().title()), trial));
        ObjectNode calibration = root.putObject("confidences");
        calibration(calibration.putObject("labels"), confidences.labelsNow(), confidences.labels());
        calibration(calibration.putObject("positions"), confidences.positionsNow(), confidences.positions());
        ConstructionPrecision precision = confidences.precision();
        root.put("priorStrength", precision.strength());
        root.put("overallPrecision", rounded(precision.overall()));
        ObjectNode constructions = root.putObject("constructions");
        Map<String, ConstructionPrecision.Tally> tallies = new TreeMap<>(precision.tallies());
        tallies.forEach((name, tally) -> constructions
                .putObject(name)
                .put("right", tally.right())
                .put("cases", tally.cases())
                .put("confidence", rounded(precision.confidence(name))));
    }

    private static void trial(ObjectNode row, Trial trial) {
        ObjectNode figures = row.putObject("figures");
        trial.figures()
                .forEach(figure -> figure(figures.putObject(figure.figure().title()), figure));
        ObjectNode errors = row.putObject("expectedCalibrationError");
        errors.put("labels", trial.labels().expectedError());
        errors.put("positions", trial.positions().expectedError());
        ObjectNode changes = row.putObject("changeAgainstGrammar");
        trial.changes()
                .forEach(change -> change(changes.putObject(change.figure().title()), change));
    }

    private static void change(ObjectNode row, FigureChange change) {
        row.put("difference", change.difference());
        row.putArray("interval")
                .add(change.interval().low())
                .add(change.interval().high());
        row.put("p", change.p());
    }

    private static void figure(ObjectNode row, ScoredFigure figure) {
        row.put("f1", figure.value());
        row.putArray("interval")
                .add(figure.interval().low())
                .add(figure.interval().high());
        figure.parts().ifPresent(parts -> row.put("p", parts.precision())
                .put("r", parts.recall())
                .put("tp", parts.right())
                .put("system", parts.found())
                .put("gold", parts.gold()));
    }

    private static void calibration(ObjectNode row, Calibration now, Calibration leftOut) {
        row.put("decisions", leftOut.decisions());
        row.put("asShipped", now.expectedError());
        row.put("leftOut", leftOut.expectedError());
    }

    private static double rounded(double value) {
        return Math.rint(value * 1e4) / 1e4;
    }

    @Override
    public String toString() {
        try {
            return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root);
        } catch (IOException e) {
            throw new IllegalStateException("a tree of plain values is always JSON", e);
        }
    }
}
