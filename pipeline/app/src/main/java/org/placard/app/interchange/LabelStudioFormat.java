package org.placard.app.interchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.placard.app.tables.PendingFile;
import org.placard.text.Span;
import org.placard.text.Text;

/**
 * Label Studio's JSON: one task with one annotation. Offsets count UTF-16 units, as the browser's JavaScript does.
 * Regions are of type {@code labels}; each attribute is a {@code textarea} result of the same region.
 */
final class LabelStudioFormat implements Format {
    private final ObjectMapper mapper = new ObjectMapper();

    @Override
    public String ending() {
        return ".json";
    }

    @Override
    public void write(AnnotatedText annotated, Path file) throws IOException {
        ArrayNode tasks = mapper.createArrayNode();
        ObjectNode task = tasks.addObject();
        task.putObject("data").put("text", annotated.text().toString());
        ArrayNode results = task.putArray("annotations").addObject().putArray("result");
        int number = 0;
        for (Annotation each : annotated.annotations()) {
            String id = "r" + ++number;
            value(results, id, "layer", "labels", each.span())
                    .put("text", annotated.text().at(each.span()))
                    .putArray("labels")
                    .add(each.layer().title());
            each.attributes().forEach((name, value) -> value(results, id, name, "textarea", each.span())
                    .putArray("text")
                    .add(value));
        }
        PendingFile.write(file, mapper.writerWithDefaultPrettyPrinter().writeValueAsString(tasks) + "\n");
    }

    private static ObjectNode value(ArrayNode results, String id, String from, String type, Span span) {
        ObjectNode result = results.addObject();
        result.put("id", id);
        result.put("from_name", from);
        result.put("to_name", "text");
        result.put("type", type);
        return result.putObject("value").put("start", span.start()).put("end", span.end());
    }

    @Override
    public AnnotatedText read(Path file) throws IOException {
        JsonSource source = new JsonSource(file);
        JsonNode task = source.root().path(0);
        Text text = new Text(source.text(task.path("data"), "text", "task 1, data"));
        JsonNode results = task.path("annotations").path(0).path("result");
        Map<String, Layer> layers = new LinkedHashMap<>();
        Map<String, Span> spans = new LinkedHashMap<>();
        Map<String, Map<String, String>> attributes = new LinkedHashMap<>();
        for (int i = 0; i < results.size(); i++) {
            String place = "result[" + i + "]";
            JsonNode result = results.get(i);
            String id = source.text(result, "id", place);
            JsonNode value = result.path("value");
            switch (source.text(result, "type", place)) {
                case "labels" -> {
                    layers.put(id, source.layer(value.path("labels").path(0).asText(), place + ", labels"));
                    spans.put(id, span(source, value, text, place));
                }
                case "textarea" ->
                    attributes
                            .computeIfAbsent(id, each -> new LinkedHashMap<>())
                            .put(
                                    source.text(result, "from_name", place),
                                    value.path("text").path(0).asText());
                default ->
                    throw new BrokenImportException(
                            file, place + ", type", "expected labels or textarea, found " + result.path("type"));
            }
        }
        List<Annotation> annotations = new ArrayList<>();
        for (String id : layers.keySet()) {
            annotations.add(source.annotation(
                    layers.get(id), spans.get(id), attributes.getOrDefault(id, Map.of()), "region " + id));
        }
        return new AnnotatedText(text, annotations);
    }

    private static Span span(JsonSource source, JsonNode value, Text text, String place) throws BrokenImportException {
        int start = source.number(value, "start", place);
        int end = source.number(value, "end", place);
        if (start < 0 || end <= start || end > text.length()) {
            throw new BrokenImportException(
                    source.file(), place + ", start", "[" + start + ", " + end + ") is no place in the text");
        }
        return new Span(start, end);
    }
}
