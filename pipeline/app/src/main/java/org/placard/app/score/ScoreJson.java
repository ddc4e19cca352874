package org.placard.app.score;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.placard.score.Calibration;
import org.placard.score.Difference;
import org.placard.score.FigureChange;
import org.placard.score.Interval;
import org.placard.score.Score;
import org.placard.score.ScoredFigure;
import org.placard.score.Slice;
import org.placard.score.SpanOutcome;
import org.placard.score.SpanScheme;
import org.placard.text.Span;
import org.placard.text.Text;

/** A score as JSON: the same content as the table, figures rounded to four decimals, places in code points. */
public final class ScoreJson {
    private final ObjectMapper mapper = new ObjectMapper();
    private final ObjectNode root = mapper.createObjectNode();

    public ScoreJson(Score score) {
        ObjectNode figures = root.putObject("figures");
        score.figures()
                .forEach(figure -> figure(figures.putObject(figure.figure().title()), figure));
        root.put("unaligned sentences", score.comparison().unaligned().size());
        ArrayNode unlabelled = root.putArray("gold has no");
        score.comparison().gold().unlabelled().forEach(group -> unlabelled.add(lower(group)));
        ObjectNode outcomes = root.putObject("spanOutcomes");
        outcomes(outcomes.putObject("mentions"), score.mentions());
        outcomes(outcomes.putObject("provisions"), score.references());
        ObjectNode calibration = root.putObject("calibration");
        calibration(calibration.putObject("labels"), score.labelCalibration());
        calibration(calibration.putObject("positions"), score.positionCalibration());
    }

    public ScoreJson slices(List<Slice> slices) {
        ArrayNode rows = root.putArray("slices");
        for (Slice slice : slices) {
            ObjectNode row = rows.addObject();
            row.put("dimension", slice.dimension());
            row.put("name", slice.name());
            row.put("size", slice.size());
            row.put("unit", slice.unit());
            ObjectNode figures = row.putObject("figures");
            slice.figures()
                    .forEach(figure -> figure(figures.putObject(figure.figure().title()), figure));
        }
        return this;
    }

    public ScoreJson changes(List<FigureChange> changes) {
        ObjectNode rows = root.putObject("changes");
        for (FigureChange change : changes) {
            ObjectNode row = rows.putObject(change.figure().title());
            row.put("value", change.value());
            row.put("other", change.other());
            row.put("difference", change.difference());
            interval(row, "interval", change.interval());
            row.put("p", change.p());
        }
        return this;
    }

    public ScoreJson differences(List<Difference> differences, Text goldText) {
        ArrayNode rows = root.putArray("errors");
        for (Difference each : differences) {
            ObjectNode row = rows.addObject();
            row.put("layer", lower(each.layer()));
            row.put("kind", lower(each.kind()));
            row.put("row", each.row().orElse(null));
            row.put("words", each.words());
            each.place().ifPresent(place -> place(row, place, goldText));
            row.put("gold", each.gold());
            row.put("found", each.found());
            each.evidence().ifPresent(evidence -> {
                row.put("id", evidence.id());
                row.put("confidence", evidence.confidence());
                row.put("by", evidence.by());
            });
        }
        return this;
    }

    private static void place(ObjectNode row, Span place, Text text) {
        row.put("start", text.codePointsBefore(place.start()));
        row.put("end", text.codePointsBefore(place.end()));
    }

    @Override
    public String toString() {
        try {
            return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root);
        } catch (IOException e) {
            throw new IllegalStateException("a tree of plain values is always JSON", e);
        }
    }

    private static void figure(ObjectNode row, ScoredFigure figure) {
        if (figure.parts().isEmpty()) {
            row.put("value", figure.value());
            interval(row, "interval", figure.interval());
            return;
        }
        ScoredFigure.Parts parts = figure.parts().get();
        row.put("p", parts.precision());
        row.put("r", parts.recall());
        row.put("f1", figure.value());
        row.put("tp", parts.right());
        row.put("system", parts.found());
        row.put("gold", parts.gold());
        interval(row, "interval", figure.interval());
        interval(row, "pInterval", parts.precisionInterval());
        interval(row, "rInterval", parts.recallInterval());
    }

    private static void interval(ObjectNode row, String key, Interval interval) {
        row.putArray(key).add(interval.low()).add(interval.high());
    }

    private static void outcomes(ObjectNode rows, Map<SpanScheme, SpanOutcome> outcomes) {
        outcomes.forEach((scheme, outcome) -> rows.putObject(lower(scheme))
                .put("correct", outcome.correct())
                .put("partial", outcome.partial())
                .put("incorrect", outcome.incorrect())
                .put("missed", outcome.missed())
                .put("spurious", outcome.spurious()));
    }

    private static void calibration(ObjectNode row, Calibration calibration) {
        row.put("decisions", calibration.decisions());
        row.put("expectedError", calibration.expectedError());
        row.put("precision", calibration.precision());
        row.put("precisionOnTop80", calibration.precisionOnTop());
        ArrayNode bins = row.putArray("bins");
        for (Calibration.Bin bin : calibration.bins()) {
            bins.addObject()
                    .put("from", bin.from())
                    .put("to", bin.to())
                    .put("decisions", bin.decisions())
                    .put("meanConfidence", bin.meanConfidence())
                    .put("shareRight", bin.shareRight());
        }
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
