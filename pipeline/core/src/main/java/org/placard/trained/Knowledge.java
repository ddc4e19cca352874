package org.placard.trained;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.placard.stance.Label;

/**
 * What a model file says about itself beside its weights.
 *
 * @param format always {@link #FORMAT}
 * @param pieces of the vocabulary, in the order of their numbers
 * @param names words that stand for named holders, one for each list of holders in a sentence, in turn
 * @param chair word that stands for who presides
 * @param unnamed word that stands for unnamed holders
 * @param longest pieces of a window, both ends included
 * @param distance what a counterpart's place adds to its score: behind the holder, ahead of it, one sentence before, two
 *     sentences before
 * @param stances how scores of a holder's stances become probabilities
 * @param labels how scores of a sentence's labels become probabilities
 * @param sure the probability from which a reading that the grammar does not have is taken, by label
 * @param veto the probability below which a reading of which the grammar is unsure is taken back
 */
record Knowledge(
        @JsonProperty(required = true) String format,
        @JsonProperty(required = true) List<String> pieces,
        @JsonProperty(required = true) List<String> names,
        @JsonProperty(required = true) String chair,
        @JsonProperty(required = true) String unnamed,
        @JsonProperty(required = true) int longest,
        @JsonProperty(required = true) List<Double> distance,
        @JsonProperty(required = true) Map<Label, Scale> stances,
        @JsonProperty(required = true) Map<Label, Scale> labels,
        @JsonProperty(required = true) Map<Label, Double> sure,
        @JsonProperty(required = true) double veto) {
    /** The key of the model file's metadata that holds it as JSON. */
    static final String KEY = "placard";

    static final String FORMAT = "placard-reader/1";

    /** Probability 1 / (1 + exp(-(slope * score + offset))), fitted on left-out documents (Platt 1999). */
    record Scale(@JsonProperty(required = true) double slope, @JsonProperty(required = true) double offset) {
        double probability(double score) {
            return 1 / (1 + Math.exp(-(slope * score + offset)));
        }
    }

    Knowledge {
        if (!FORMAT.equals(format)) {
            throw new IllegalArgumentException("its format is " + format + " and not " + FORMAT);
        }
        if (names.isEmpty() || longest < 8 || distance.size() != 4) {
            throw new IllegalArgumentException("it needs names, windows of 8 pieces or more, and four distances");
        }
        for (Label label : Label.values()) {
            if (!stances.containsKey(label) || !labels.containsKey(label) || !sure.containsKey(label)) {
                throw new IllegalArgumentException("it says nothing about " + label);
            }
        }
        pieces = List.copyOf(pieces);
        names = List.copyOf(names);
        distance = List.copyOf(distance);
        stances = Map.copyOf(stances);
        labels = Map.copyOf(labels);
        sure = Map.copyOf(sure);
    }

    /**
     * @throws UnusableModelException where {@code metadata} has none, or one that cannot be used
     */
    static Knowledge of(Map<String, String> metadata, String file) throws UnusableModelException {
        String json = metadata.get(KEY);
        if (json == null) {
            throw new UnusableModelException(file, "it is no model of Placard's");
        }
        try {
            return new ObjectMapper().readValue(json, Knowledge.class);
        } catch (JsonProcessingException e) {
            throw new UnusableModelException(file, e.getOriginalMessage());
        }
    }
}
