package org.placard.clause;

import edu.stanford.nlp.ling.HasWord;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.List;
import java.util.Properties;

/**
 * CoreNLP's left-to-right maximum-entropy tagger (Toutanova et al. 2003), loaded on first use.
 */
public final class CoreNlpTagger implements PartOfSpeechTagger {
    private static final String MODEL = "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";

    private MaxentTagger tagger;

    /** Loads the model, unless that was done already. */
    private synchronized MaxentTagger tagger() {
        if (tagger == null) {
            tagger = new MaxentTagger(MODEL, new Properties(), false);
        }
        return tagger;
    }

    @Override
    public List<String> tag(List<String> words) {
        List<HasWord> sentence =
                words.stream().map(word -> (HasWord) new Word(word)).toList();
        return tagger().tagSentence(sentence).stream().map(TaggedWord::tag).toList();
    }
}
