package org.placard.app.explain;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** What the name of each construction means, in words for people. */
final class Constructions {
    private static final String RESOURCE = "constructions.csv";
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setCommentMarker('#')
            .setIgnoreSurroundingSpaces(true)
            .get();

    private final Map<String, Construction> byName;

    private Constructions(Map<String, Construction> byName) {
        this.byName = Map.copyOf(byName);
    }

    /**
     * Reads the table of constructions.
     *
     * @throws IOException where it cannot be read
     */
    static Constructions load() throws IOException {
        Map<String, Construction> byName = new HashMap<>();
        try (InputStream in = Constructions.class.getClassLoader().getResourceAsStream(RESOURCE)) {
            if (in == null) {
                return new Constructions(byName);
            }
            Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            for (CSVRecord row : FORMAT.parse(reader)) {
                byName.put(row.get("name"), new Construction(row.get("description"), row.get("example")));
            }
        }
        return new Constructions(byName);
    }

    Optional<Construction> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /**
     * A construction in words.
     *
     * @param example a sentence that has it
     */
    record Construction(String description, String example) {}
}
