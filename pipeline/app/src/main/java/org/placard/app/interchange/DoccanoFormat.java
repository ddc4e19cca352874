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
import java.util.stream.Collectors;
import org.placard.app.tables.PendingFile;
import org.placard.text.Span;
import org.placard.text.Text;

/**
 * doccano's JSON lines for span annotation: one line, one text. Offsets count code points, as doccano's Python does.
 * doccano knows labels but no attributes, so a label is the layer's name with its attributes, such as
 * {@code Mention code=NOR order=0}; space, {@code %} and {@code =} in a value are percent-encoded.
 */
final class DoccanoFormat implements Format {
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
        int number = 0;
        for (Annotation each : annotated.annotations()) {
            entities.addObject()
                    .put("id", ++number)
                    .put("label", label(each))
                    .put("start_offset", text.codePointsBefore(each.span().start()))
                    .put("end_offset", text.codePointsBefore(each.span().end()));
        }
        line.putArray("relations");
        PendingFile.write(file, mapper.writeValueAsString(line) + "\n");
    }

    private static String label(Annotation each) {
        return each.layer().title()
                + each.attributes().entrySet().stream()
                        .map(attribute -> " " + attribute.getKey() + "=" + encoded(attribute.getValue()))
                        .collect(Collectors.joining());
    }

    private static String encoded(String value) {
        return value.replace("%", "%25").replace(" ", "%20").replace("=", "%3D");
    }

    @Override
    public AnnotatedText read(Path file) throws IOException {
        JsonSource source = new JsonSource(file);
        JsonNode line = source.root();
        Text text = new Text(source.text(line, "text", "line 1"));
        List<Annotation> annotations = new ArrayList<>();
        JsonNode entities = line.path("entities");
        for (int i = 0; i < entities.size(); i++) {
            String place = "line 1, entities[" + i + "]";
            JsonNode entity = entities.get(i);
            int start = source.number(entity, "start_offset", place);
            int end = source.number(entity, "end_offset", place);
            if (start < 0 || end <= start || end > text.codePointCount()) {
                throw new BrokenImportException(
                        file, place + ", start_offset", "[" + start + ", " + end + ") is no place in the text");
            }
            String[] parts = source.text(entity, "label", place).split(" ");
            Span span = text.fromCodePoints(start, end);
            Map<String, String> attributes = attributes(parts, file, place);
            annotations.add(source.annotation(source.layer(parts[0], place + ", label"), span, attributes, place));
        }
        return new AnnotatedText(text, annotations);
    }

    private static Map<String, String> attributes(String[] parts, Path file, String place)
            throws BrokenImportException {
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
