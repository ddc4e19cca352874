package org.placard.app.tables;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.placard.annotation.InvalidCheckInException;
import org.placard.app.Shown;

/**
 * Keys that rows of a check-in's JSON may have beside those of the format's first version. The format only gains keys, so that
 * a file of an earlier program lacks them; such a key is empty.
 */
public final class AddedKeys {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** What a user says of a report, which holds for all that is in it. */
    private static final Set<String> OF_REPORTS = Set.of("forum", "session", "instrument");

    /** Those of a file that has none. */
    public static final AddedKeys NONE = new AddedKeys(MAPPER.createObjectNode(), Map.of(), Map.of(), Map.of());

    private final JsonNode report;
    private final Map<String, JsonNode> positions;
    private final Map<String, JsonNode> proposals;
    private final Map<String, JsonNode> sentences;

    private AddedKeys(
            JsonNode report,
            Map<String, JsonNode> positions,
            Map<String, JsonNode> proposals,
            Map<String, JsonNode> sentences) {
        this.report = report;
        this.positions = positions;
        this.proposals = proposals;
        this.sentences = sentences;
    }

    /**
     * Reads the keys of a check-in's file.
     *
     * @throws InvalidCheckInException where it is no JSON
     * @throws IOException where it cannot be read
     */
    public static AddedKeys of(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            JsonNode root = MAPPER.readTree(in);
            return new AddedKeys(
                    aboutReport(root),
                    byId(root.path("positions")),
                    byId(root.path("proposals")),
                    byId(root.path("sentences")));
        } catch (JsonProcessingException e) {
            throw new InvalidCheckInException(Shown.path(file) + ": not JSON: " + e.getOriginalMessage(), e);
        }
    }

    /** Without the rest, which may be large. */
    private static JsonNode aboutReport(JsonNode root) {
        ObjectNode about = MAPPER.createObjectNode();
        OF_REPORTS.stream().sorted().filter(root::has).forEach(key -> about.set(key, root.get(key)));
        return about;
    }

    private static Map<String, JsonNode> byId(JsonNode rows) {
        Map<String, JsonNode> byId = new HashMap<>();
        rows.forEach(row -> byId.put(row.path("id").asText(), row));
        return byId;
    }

    /** What is known of the whole report, or empty: {@code forum}, {@code session} or {@code instrument}. */
    public Optional<String> ofReport(String key) {
        return OF_REPORTS.contains(key) ? value(report, key) : Optional.empty();
    }

    /** A key's value in a position, or else what is known of the whole report, or empty. */
    public Optional<String> ofPosition(String id, String key) {
        return value(positions.get(id), key).or(() -> ofReport(key));
    }

    /** A key's value in a proposal, or empty. */
    public Optional<String> ofProposal(String id, String key) {
        return value(proposals.get(id), key);
    }

    /**
     * A key's value in a reference to provisions, or empty.
     *
     * @param number of the reference in its sentence, from 1
     */
    public Optional<String> ofReference(String sentence, int number, String key) {
        JsonNode row = sentences.get(sentence);
        return row == null ? Optional.empty() : value(row.path("articles").get(number - 1), key);
    }

    /** A list as its different values with {@code "; "} between them. */
    private static Optional<String> value(JsonNode row, String key) {
        if (row == null) {
            return Optional.empty();
        }
        JsonNode value = row.path(key);
        Set<String> words = new LinkedHashSet<>();
        if (value.isArray()) {
            value.forEach(each -> add(words, each));
        } else {
            add(words, value);
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(IndexedCheckIn.cell(words.stream()));
    }

    private static void add(Set<String> words, JsonNode value) {
        if (value.isValueNode() && !value.isNull() && !value.asText().isEmpty()) {
            words.add(value.asText());
        }
    }
}
