package org.placard.app.guide;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.placard.annotation.CheckInWriter;

/** Says what every key of an annotated check-in means, from the published schema. */
public final class JsonGuide {
    private static final String SCHEMA = "/schema/checkin-1.schema.json";

    private final JsonNode schema;

    /** @throws IOException where the program's own schema cannot be read */
    public JsonGuide() throws IOException {
        try (InputStream in = CheckInWriter.class.getResourceAsStream(SCHEMA)) {
            schema = new ObjectMapper().readTree(in);
        }
    }

    /** One row for each key, in the order in which they stand in a file. */
    public String markdown() {
        List<String> rows = new ArrayList<>(List.of("| key | type | meaning |", "| --- | --- | --- |"));
        describe("", schema, rows);
        return String.join("\n", rows) + "\n";
    }

    private void describe(String path, JsonNode type, List<String> rows) {
        for (Map.Entry<String, JsonNode> key : type.path("properties").properties()) {
            JsonNode own = key.getValue();
            JsonNode referred = resolved(own);
            JsonNode items = resolved(referred.path("items"));
            String name = path + key.getKey();
            boolean required = false;
            for (JsonNode each : type.path("required")) {
                required |= each.asText().equals(key.getKey());
            }
            String meaning =
                    own.path("description").asText(referred.path("description").asText());
            rows.add("| `" + name + "` | " + typeName(referred, items) + (required ? "" : ", may be missing") + " | "
                    + meaning.replace("|", "\\|") + " |");
            describe(name + (items.isMissingNode() ? "." : "[]."), items.isMissingNode() ? referred : items, rows);
        }
    }

    private JsonNode resolved(JsonNode node) {
        String reference = node.path("$ref").asText();
        return reference.isEmpty() ? node : schema.at(reference.substring(1));
    }

    private static String typeName(JsonNode type, JsonNode items) {
        if (!items.isMissingNode()) {
            return "list of " + name(items) + "s";
        }
        return name(type);
    }

    private static String name(JsonNode type) {
        if (type.has("const")) {
            return "`" + type.get("const").asText() + "`";
        }
        if (type.path("type").isArray()) {
            List<String> names = new ArrayList<>();
            type.get("type").forEach(each -> names.add(each.asText()));
            return String.join(" or ", names);
        }
        return type.path("type").asText("value");
    }
}
