package org.placard.app.interchange;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.placard.text.Span;

/** A JSON file of another tool, with complaints that say where something is missing. */
record JsonSource(Path file) {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    JsonNode root() throws IOException {
        try {
            return MAPPER.readTree(new TextSource(file).read());
        } catch (JsonProcessingException e) {
            throw new BrokenImportException(file, place(e), "not JSON: " + e.getOriginalMessage(), e);
        }
    }

    /**
     * The one text of a file: of an array its only item, of JSON lines the only line.
     *
     * @throws BrokenImportException where there is none, or more than one
     */
    JsonNode onlyText() throws IOException {
        List<JsonNode> texts = new ArrayList<>();
        try (MappingIterator<JsonNode> values =
                MAPPER.readerFor(JsonNode.class).readValues(new TextSource(file).read())) {
            while (values.hasNextValue()) {
                texts.add(values.nextValue());
            }
        } catch (JsonProcessingException e) {
            throw new BrokenImportException(file, place(e), "not JSON: " + e.getOriginalMessage(), e);
        }
        if (texts.size() != 1) {
            throw new BrokenImportException(
                    file, "text " + Math.min(2, texts.size() + 1), "expected one text, found " + texts.size());
        }
        return texts.get(0);
    }

    /**
     * Reads through the file without keeping it.
     *
     * @throws JsonProcessingException where it is no JSON to its end
     */
    void readThrough() throws IOException {
        try (InputStream in = Files.newInputStream(file);
                JsonParser parser = MAPPER.createParser(in)) {
            while (parser.nextToken() != null) {
                // only its form counts
            }
        }
    }

    /** Jackson names no line where a bound of its own is passed, such as that on nesting. */
    static String place(JsonProcessingException e) {
        return e.getLocation() == null ? "JSON" : "line " + e.getLocation().getLineNr();
    }

    String text(JsonNode node, String key, String place) throws BrokenImportException {
        JsonNode value = node.path(key);
        if (!value.isTextual()) {
            throw new BrokenImportException(file, place + ", " + key, "expected a string, found " + value);
        }
        return value.textValue();
    }

    int number(JsonNode node, String key, String place) throws BrokenImportException {
        JsonNode value = node.path(key);
        if (!value.isInt()) {
            throw new BrokenImportException(file, place + ", " + key, "expected a whole number, found " + value);
        }
        return value.intValue();
    }

    Layer layer(String title, String place) throws BrokenImportException {
        return Layer.titled(title)
                .orElseThrow(() -> new BrokenImportException(file, place, "there is no layer '" + title + "'"));
    }

    Annotation annotation(Layer layer, Span span, Map<String, String> attributes, String place)
            throws BrokenImportException {
        try {
            return new Annotation(layer, span, attributes);
        } catch (IllegalArgumentException e) {
            throw new BrokenImportException(file, place, e.getMessage(), e);
        }
    }
}
