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
 * Regions are of type {@code labels}; each attribute is a {@code textarea} result of the same region. Beside it stands the
 * labelling configuration that a project needs for them, {@value #CONFIGURATION}.
 */
final class LabelStudioFormat implements AnnotationFormat {
    static final String CONFIGURATION = "label-studio-config.xml";

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
        PendingFile.write(file.resolveSibling(CONFIGURATION), configuration());
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

    /** A label for each layer, and for each attribute a field that shows with the layers that have it. */
    private static String configuration() {
        Map<String, List<String>> layersOf = new LinkedHashMap<>();
        StringBuilder labels = new StringBuilder();
        for (Layer layer : Layer.values()) {
            labels.append("    <Label value=\"").append(layer.title()).append("\"/>\n");
            layer.attributes().forEach(name -> layersOf.computeIfAbsent(name, key -> new ArrayList<>())
                    .add(layer.title()));
        }
        StringBuilder fields = new StringBuilder();
        layersOf.forEach((name, layers) -> fields.append("  <Header value=\"")
                .append(name)
                .append("\" size=\"6\"/>\n  <TextArea name=\"")
                .append(name)
                .append("\" toName=\"text\" perRegion=\"true\" editable=\"true\" maxSubmissions=\"1\""
                        + " whenTagName=\"layer\"")
                .append(" whenLabelValue=\"")
                .append(String.join(",", layers))
                .append("\"/>\n"));
        return "<View>\n  <Labels name=\"layer\" toName=\"text\">\n" + labels + "  </Labels>\n"
                + "  <Text name=\"text\" value=\"$text\" granularity=\"character\"/>\n" + fields + "</View>\n";
    }

    @Override
    public AnnotatedText read(Path file) throws IOException {
        JsonSource source = new JsonSource(file);
        JsonNode task = source.onlyText();
        Text text = new Text(source.text(task.path("data"), "text", "task 1, data"));
        List<String> remarks = new ArrayList<>();
        JsonNode results = annotation(task, file, remarks).path("result");
        Map<String, Layer> layers = new LinkedHashMap<>();
        Map<String, Span> spans = new LinkedHashMap<>();
        Map<String, Map<String, String>> attributes = new LinkedHashMap<>();
        for (int i = 0; i < results.size(); i++) {
            String place = "result[" + i + "]";
            JsonNode result = results.get(i);
            String type = source.text(result, "type", place);
            if (type.equals("relation")) {
                remarks.add(place + ": gold has no place for a relation");
                continue;
            }
            String id = source.text(result, "id", place);
            JsonNode value = result.path("value");
            switch (type) {
                case "labels" -> {
                    layers.put(id, source.layer(value.path("labels").path(0).asText(), place + ", labels"));
                    spans.put(id, span(source, value, text, place));
                }
                case "textarea" ->
                    attributes
                            .computeIfAbsent(id, each -> new LinkedHashMap<>())
                            .put(source.text(result, "from_name", place), words(value.path("text")));
                default ->
                    throw new BrokenImportException(
                            file,
                            place + ", type",
                            "expected labels, textarea or relation, found " + result.path("type"));
            }
        }
        List<Annotation> annotations = new ArrayList<>();
        for (String id : layers.keySet()) {
            annotations.add(source.annotation(
                    layers.get(id), spans.get(id), attributes.getOrDefault(id, Map.of()), "region " + id));
        }
        for (String id : attributes.keySet()) {
            if (!layers.containsKey(id)) {
                throw new BrokenImportException(file, "region " + id, "has fields but no label");
            }
        }
        return new AnnotatedText(text, annotations, remarks);
    }

    /** The one annotation that stands; what a person cancelled is told and left out. */
    private static JsonNode annotation(JsonNode task, Path file, List<String> remarks) throws BrokenImportException {
        JsonNode all = task.has("annotations") ? task.get("annotations") : task.path("completions");
        List<Integer> standing = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).path("was_cancelled").asBoolean()) {
                remarks.add("annotations[" + i + "]: was cancelled and is left out");
            } else {
                standing.add(i);
            }
        }
        if (standing.size() > 1) {
            throw new BrokenImportException(
                    file,
                    "task 1, annotations",
                    "there are " + standing.size() + ", " + standing
                            + "; export one annotator's and 'gold merge' the files");
        }
        if (standing.isEmpty()) {
            throw new BrokenImportException(file, "task 1, annotations", "there is none that was not cancelled");
        }
        if (!task.path("predictions").isEmpty()) {
            remarks.add("predictions: are left out");
        }
        return all.get(standing.get(0));
    }

    /** What a field holds: a list of one string, or in exports of some versions the string. */
    private static String words(JsonNode value) {
        return value.isArray() ? value.path(0).asText() : value.asText();
    }

    private static Span span(JsonSource source, JsonNode value, Text text, String place) throws BrokenImportException {
        int start = source.number(value, "start", place);
        int end = source.number(value, "end", place);
        if (start < 0 || end <= start || end > text.length()) {
            throw new BrokenImportException(
                    source.file(), place + ", start", "[" + start + ", " + end + ") is no place in the text");
        }
        Span span = new Span(start, end);
        if (value.path("text").isTextual()) {
            StoredWords.check(value.path("text").asText(), text.at(span), source.file(), place + ", text");
        }
        return span;
    }
}
