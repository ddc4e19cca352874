package org.placard.app.ablation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import org.placard.choice.Feature;
import org.placard.learning.ReadingTrial;
import org.placard.learning.Trial;
import org.placard.score.FigureChange;
import org.placard.score.ScoredFigure;

/** An ablation as JSON: what the table has, and the weights of readings. */
final class AblationJson {
    private final ObjectMapper mapper = new ObjectMapper();
    private final ObjectNode root = mapper.createObjectNode();

    AblationJson(List<Trial> trials, ReadingTrial weighed) {
        ObjectNode variants = root.putObject("variants");
        trials.forEach(trial -> trial(variants.putObject(trial.variant().title()), trial));
        ObjectNode readings = root.putObject("readings");
        readings.put("decisions", weighed.leftOut().decisions());
        readings.put("expectedCalibrationError", weighed.leftOut().expectedError());
        ObjectNode weights = readings.putObject("weights");
        for (Feature feature : Feature.values()) {
            weights.put(feature.key(), rounded(weighed.weights()[feature.ordinal()]));
        }
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
