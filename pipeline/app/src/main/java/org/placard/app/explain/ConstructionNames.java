package org.placard.app.explain;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** What the name of each construction means, in words for people. */
public final class ConstructionNames {
    private static final String RESOURCE = "constructions.csv";
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setCommentMarker('#')
            .setIgnoreSurroundingSpaces(true)
            .get();

    private final Map<String, Construction> byName;

    private ConstructionNames(Map<String, Construction> byName) {
        this.byName = Collections.unmodifiableMap(byName);
    }

    /**
     * Reads the table of constructions.
     *
     * @throws IOException where it cannot be read
     */
    public static ConstructionNames load() throws IOException {
        Map<String, Construction> byName = new LinkedHashMap<>();
        try (InputStream in = ConstructionNames.class.getClassLoader().getResourceAsStream(RESOURCE)) {
            if (in == null) {
                return new ConstructionNames(byName);
            }
            Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            for (CSVRecord row : FORMAT.parse(reader)) {
                byName.put(row.get("name"), new Construction(row.get("description"), row.get("example")));
            }
        }
        return new ConstructionNames(byName);
    }

    /** A table of all of them. */
    public String markdown() {
        StringBuilder markdown = new StringBuilder("| name | meaning | example |\n| --- | --- | --- |\n");
        byName.forEach((name, construction) -> markdown.append("| `")
                .append(name)
                .append("` | ")
                .append(construction.description().replace("|", "\\|"))
                .append(" | ")
                .append(construction.example().replace("|", "\\|"))
                .append(" |\n"));
        return markdown.toString();
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
