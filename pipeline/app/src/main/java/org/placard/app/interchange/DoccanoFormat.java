package org.placard.app.interchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placard.app.tables.PendingFile;
import org.placard.text.Span;
import org.placard.text.Text;

/**
 * doccano's JSON lines for span annotation: one line, one text. Offsets count code points, as doccano's Python does. A label
 * is a layer's name; doccano knows no attributes, so they stand as metadata of the text, which it keeps and gives back, each
 * with the label and the place of its annotation. What an annotator adds has none there and is labelled with its attributes,
 * such as {@code Mention code=NOR}, where space, {@code %} and {@code =} in a value are percent-encoded.
 */
final class DoccanoFormat implements AnnotationFormat {
    private static final String ATTRIBUTES = "attributes";

    private final ObjectMapper mapper = new ObjectMapper();

    @Override
    public String ending() {
        return ".jsonl";
    }

    @Override
    public void write(AnnotatedText annotated, Path file) throws IOException {
        Text text = annotated.text();
        ObjectNode line = mapper.createObjectNode();
        line.put("id", 1);
        line.put("text", text.toString());
        ArrayNode entities = line.putArray("entities");
        ArrayNode attributes = line.putArray(ATTRIBUTES);
        int number = 0;
        for (Annotation each : annotated.annotations()) {
            place(entities.addObject().put("id", ++number), each, text);
            ObjectNode kept = attributes.addObject();
            place(kept, each, text);
            each.attributes().forEach(kept.putObject("values")::put);
        }
        line.putArray("relations");
        PendingFile.write(file, mapper.writeValueAsString(line) + "\n");
    }

    private static void place(ObjectNode node, Annotation each, Text text) {
        node.put("label", each.layer().title())
                .put("start_offset", text.codePointsBefore(each.span().start()))
                .put("end_offset", text.codePointsBefore(each.span().end()));
    }

    @Override
    public AnnotatedText read(Path file) throws IOException {
        JsonSource source = new JsonSource(file);
        JsonNode line = source.onlyText();
        Text text = new Text(source.text(line, line.has("data") ? "data" : "text", "line 1"));
        List<Kept> kept = kept(source, line);
        List<Annotation> annotations = new ArrayList<>();
        JsonNode entities = entities(line);
        for (int i = 0; i < entities.size(); i++) {
            String place = "line 1, entities[" + i + "]";
            Entity entity = Entity.of(source, entities.get(i), place);
            if (entity.start < 0 || entity.end <= entity.start || entity.end > text.codePointCount()) {
                throw new BrokenImportException(
                        file,
                        place + ", start_offset",
                        "[" + entity.start + ", " + entity.end + ") is no place in the text");
            }
            Span span = text.fromCodePoints(entity.start, entity.end);
            Map<String, String> attributes = entity.attributes(file, place);
            if (attributes.isEmpty()) {
                attributes = taken(kept, entity);
            }
            annotations.add(
                    source.annotation(source.layer(entity.layer(), place + ", label"), span, attributes, place));
        }
        return new AnnotatedText(text, annotations, remarks(line));
    }

    private static List<String> remarks(JsonNode line) {
        List<String> remarks = new ArrayList<>();
        for (String key : List.of("relations", "Comments", "comments", "cats")) {
            if (!line.path(key).isEmpty()) {
                remarks.add("line 1, " + key + ": gold has no place for them");
            }
        }
        return remarks;
    }

    /** Spans stand under {@code entities}; under {@code label} in a project without relations, as [start, end, label]. */
    private static JsonNode entities(JsonNode line) {
        for (String key : List.of("entities", "label", "labels")) {
            if (line.path(key).isArray()) {
                return line.get(key);
            }
        }
        return line.path("entities");
    }

    /** The attributes of an annotation that stands where it stood; of one that was moved, if it is the only one near. */
    private static Map<String, String> taken(List<Kept> kept, Entity entity) {
        Optional<Kept> found = kept.stream()
                .filter(each -> each.label.equals(entity.label) && each.start == entity.start && each.end == entity.end)
                .findFirst();
        if (found.isEmpty()) {
            List<Kept> near = kept.stream()
                    .filter(each ->
                            each.label.equals(entity.label) && each.start < entity.end && entity.start < each.end)
                    .toList();
            found = near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
        }
        found.ifPresent(kept::remove);
        return found.map(each -> each.values).orElse(Map.of());
    }

    private static List<Kept> kept(JsonSource source, JsonNode line) throws BrokenImportException {
        JsonNode metadata =
                line.has(ATTRIBUTES) ? line.get(ATTRIBUTES) : line.path("meta").path(ATTRIBUTES);
        List<Kept> kept = new ArrayList<>();
        for (int i = 0; i < metadata.size(); i++) {
            String place = "line 1, " + ATTRIBUTES + "[" + i + "]";
            JsonNode each = metadata.get(i);
            Map<String, String> values = new LinkedHashMap<>();
            each.path("values")
                    .properties()
                    .forEach(
                            field -> values.put(field.getKey(), field.getValue().asText()));
            kept.add(new Kept(
                    source.text(each, "label", place),
                    source.number(each, "start_offset", place),
                    source.number(each, "end_offset", place),
                    values));
        }
        return kept;
    }

    private record Kept(String label, int start, int end, Map<String, String> values) {}

    private record Entity(String label, int start, int end) {
        static Entity of(JsonSource source, JsonNode node, String place) throws BrokenImportException {
            if (node.isArray() && node.size() == 3) {
                return new Entity(
                        node.get(2).asText(), node.get(0).asInt(-1), node.get(1).asInt(-1));
            }
            return new Entity(
                    source.text(node, "label", place),
                    source.number(node, "start_offset", place),
                    source.number(node, "end_offset", place));
        }

        String layer() {
            return label.split(" ")[0];
        }

        Map<String, String> attributes(Path file, String place) throws BrokenImportException {
            String[] parts = label.split(" ");
            Map<String, String> attributes = new LinkedHashMap<>();
            for (int i = 1; i < parts.length; i++) {
                int equals = parts[i].indexOf('=');
                if (equals < 0) {
                    throw new BrokenImportException(file, place + ", label", "expected name=value, found " + parts[i]);
                }
                String value = parts[i].substring(equals + 1).replace("+", "%2B");
                attributes.put(parts[i].substring(0, equals), URLDecoder.decode(value, StandardCharsets.UTF_8));
            }
            return attributes;
        }
    }
}
