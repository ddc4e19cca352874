package org.placard.stance;

import java.util.HashMap;
import java.util.Map;
import org.placard.gazetteer.Table;

/** How far each construction of the trained reader is to be trusted, by the table of all constructions. Immutable. */
public final class Constructions {
    private static final String FILE = "constructions.csv";

    private final Map<String, Double> confidences = new HashMap<>();

    private Constructions() {}

    /**
     * Loads them from the class path.
     *
     * @throws org.placard.gazetteer.InvalidGazetteerException where the file is missing
     * @throws IllegalArgumentException where a confidence is no number
     */
    public static Constructions load() {
        var constructions = new Constructions();
        for (Table.Row row : Table.onClassPath(FILE, "name", "confidence", "description", "example")
                .rows()) {
            row.optional("confidence")
                    .ifPresent(
                            confidence -> constructions.confidences.put(row.text("name"), Double.valueOf(confidence)));
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
            throw new IllegalArgumentException("no confidence of '" + construction + "' in " + FILE);
        }
        return confidence;
    }
}
