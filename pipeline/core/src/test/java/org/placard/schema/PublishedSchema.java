package org.placard.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A JSON Schema that the project publishes, to hold files against. */
public final class PublishedSchema {
    private final Schema schema;
    private final JsonNode source;

    private PublishedSchema(String resource) {
        try (InputStream in = PublishedSchema.class.getResourceAsStream(resource)) {
            source = new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(source);
    }

    /** The schema of annotated check-ins. */
    public static PublishedSchema checkIn() {
        return new PublishedSchema("/schema/checkin-1.schema.json");
    }

    /** The schema of gold. */
    public static PublishedSchema gold() {
        return new PublishedSchema("/schema/gold-1.schema.json");
    }

    /** What is wrong with {@code json}, one sentence a fault; empty where it is valid. */
    public List<String> faults(String json) {
        return schema
                .validate(
                        json,
                        InputFormat.JSON,
                        run -> run.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }

    /** What is wrong with a file. */
    public List<String> faults(Path file) throws IOException {
        return faults(Files.readString(file, StandardCharsets.UTF_8));
    }

    /** The schema itself. */
    public JsonNode source() {
        return source;
    }
}
