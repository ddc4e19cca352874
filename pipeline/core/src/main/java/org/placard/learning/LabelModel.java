package org.placard.learning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.placard.stance.Label;

/**
 * How likely a sentence has one label, by its features: OpenNLP's maximum-entropy document categoriser, one model for a
 * label, fitted by L-BFGS with elastic-net regularisation, which involves no chance. Immutable.
 */
final class LabelModel {
    private static final String YES = "yes";
    private static final String NO = "no";
    /** A feature seen in fewer sentences is noise. */
    private static final int FEWEST_SIGHTINGS = 2;

    private static final int ITERATIONS = 100;

    private final Optional<DocumentCategorizerME> categoriser;
    private final double share;

    private LabelModel(Optional<DocumentCategorizerME> categoriser, double share) {
        this.categoriser = categoriser;
        this.share = share;
    }

    /** Learns a label from sentences; those in which it is contested teach nothing. */
    static LabelModel learn(Label label, List<Example> examples) {
        List<DocumentSample> samples = examples.stream()
                .filter(example -> !example.contested().contains(label))
                .map(example -> new DocumentSample(
                        example.labels().contains(label) ? YES : NO,
                        example.features().toArray(String[]::new)))
                .toList();
        long yes = samples.stream()
                .filter(sample -> sample.getCategory().equals(YES))
                .count();
        if (yes == 0 || yes == samples.size()) {
            // with one answer only there is nothing to tell apart
            return new LabelModel(Optional.empty(), yes == 0 ? 0 : 1);
        }
        return new LabelModel(Optional.of(categoriser(samples)), (double) yes / samples.size());
    }

    private static DocumentCategorizerME categoriser(List<DocumentSample> samples) {
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
        parameters.put(TrainingParameters.CUTOFF_PARAM, FEWEST_SIGHTINGS);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
        parameters.put(TrainingParameters.THREADS_PARAM, 1);
        try {
            return new DocumentCategorizerME(DocumentCategorizerME.train(
                    "en",
                    ObjectStreamUtils.createObjectStream(samples),
                    parameters,
                    // its bag of words takes each feature as it is
                    new DoccatFactory()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Probability of the label, 0 to 1. */
    double probability(List<String> features) {
        return categoriser
                .map(model -> model.categorize(features.toArray(String[]::new))[model.getIndex(YES)])
                .orElse(share);
    }
}
