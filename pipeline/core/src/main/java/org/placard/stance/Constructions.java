package org.placard.stance;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The constructions by which stances are read, with how far each is to be trusted. Immutable. */
public final class Constructions {
    private static final String FILE = "/constructions.csv";

    private final Map<String, Double> confidences = new HashMap<>();

    private Constructions() {}

    /**
     * Loads them from the class path.
     *
     * @throws UncheckedIOException where the file is missing
     * @throws IllegalArgumentException where a confidence is no number
     */
    public static Constructions load() {
        var constructions = new Constructions();
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setCommentMarker('#')
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (InputStream in = Constructions.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IOException(FILE + " is not on the class path");
            }
            for (CSVRecord row : format.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                constructions.confidences.put(row.get("name"), Double.valueOf(row.get("confidence")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return constructions;
    }

    /**
     * Probability that a careful annotator agrees with a reading by this construction.
     *
     * @throws IllegalArgumentException where no such construction is listed
     */
    public double confidence(String construction) {
        Double confidence = confidences.get(construction);
        if (confidence == null) {
            throw new IllegalArgumentException("no construction '" + construction + "' in " + FILE);
        }
        return confidence;
    }
}
