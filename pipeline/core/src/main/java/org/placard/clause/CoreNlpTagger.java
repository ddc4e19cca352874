package org.placard.clause;

import edu.stanford.nlp.ling.HasWord;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;

/**
 * CoreNLP's left-to-right maximum-entropy tagger (Toutanova et al. 2003). Its model is loaded on first use, once for all
 * instances: it never changes.
 */
public final class CoreNlpTagger implements PartOfSpeechTagger {
    private static final String MODEL = "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";

    /** Loads the model when it is first asked for. */
    private static final class Model {
        private static final MaxentTagger TAGGER = new MaxentTagger(MODEL, new Properties(), false);
    }

    /** Begins to load the model on another thread, for a caller that will soon tag and has other things to load. */
    public void prepare() {
        CompletableFuture.runAsync(() -> Model.TAGGER.numTags());
    }

    @Override
    public List<String> tag(List<String> words) {
        List<HasWord> sentence =
                words.stream().map(word -> (HasWord) new Word(word)).toList();
        return Model.TAGGER.tagSentence(sentence).stream().map(TaggedWord::tag).toList();
    }
}
