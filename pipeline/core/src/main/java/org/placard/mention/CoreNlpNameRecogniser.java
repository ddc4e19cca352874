package org.placard.mention;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.Triple;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import org.placard.text.Span;

/**
 * CoreNLP's three-class conditional random field (Finkel, Grenager and Manning 2005) without the numeric and
 * fine-grained rules that its pipeline adds. Loading takes a second or two.
 */
final class CoreNlpNameRecogniser implements NameRecogniser {
    private static final String SETTINGS = "/org/placard/mention/recogniser.properties";

    private final CRFClassifier<CoreLabel> classifier;

    CoreNlpNameRecogniser() {
        var properties = new Properties();
        // above 0, what it says of a sentence depends on the sentences before
        properties.setProperty("maxAdditionalKnownLCWords", "0");
        String model = model();
        try {
            classifier = CRFClassifier.getClassifier(model, properties);
        } catch (IOException e) {
            throw new UncheckedIOException("CoreNLP's model cannot be read: " + model, e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("CoreNLP's model is of another version: " + model, e);
        }
    }

    /** Path of the model on the class path; the build, which puts it there, has its name. */
    private static String model() {
        try (InputStream in = CoreNlpNameRecogniser.class.getResourceAsStream(SETTINGS)) {
            var settings = new Properties();
            settings.load(in);
            return settings.getProperty("model");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot be read: " + SETTINGS, e);
        }
    }

    @Override
    public NameType typeOf(String sentence, Span place) {
        List<Triple<String, Integer, Integer>> entities = classifier.classifyToCharacterOffsets(sentence);
        for (Triple<String, Integer, Integer> entity : entities) {
            if (entity.second() < place.end() && place.start() < entity.third()) {
                return NameType.valueOf(entity.first());
            }
        }
        return NameType.NONE;
    }

    @Override
    public List<Span> organizations(String sentence) {
        return classifier.classifyToCharacterOffsets(sentence).stream()
                .filter(entity -> entity.first().equals(NameType.ORGANIZATION.name()))
                .map(entity -> new Span(entity.second(), entity.third()))
                .toList();
    }
}
