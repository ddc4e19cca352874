package org.placard.mention;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.Triple;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import org.placard.text.Span;

/**
 * CoreNLP's three-class conditional random field (Finkel, Grenager and Manning 2005) without the numeric and
 * fine-grained rules that its pipeline adds. Loading takes a second or two.
 */
final class CoreNlpNameRecogniser implements NameRecogniser {
    private static final String MODEL = "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

    private final CRFClassifier<CoreLabel> classifier;

    CoreNlpNameRecogniser() {
        var properties = new Properties();
        // above 0, what it says of a sentence depends on the sentences before
        properties.setProperty("maxAdditionalKnownLCWords", "0");
        try {
            classifier = CRFClassifier.getClassifier(MODEL, properties);
        } catch (IOException e) {
            throw new UncheckedIOException("CoreNLP's model cannot be read: " + MODEL, e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("CoreNLP's model is of another version: " + MODEL, e);
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
}
