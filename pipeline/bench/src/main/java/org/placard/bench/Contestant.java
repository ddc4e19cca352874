package org.placard.bench;

import java.io.IOException;

/** The pipelines that are compared, each in a process of its own. */
enum Contestant {
    CORENLP_DEFAULT("CoreNLP tokenize,ssplit,pos,lemma,ner,depparse", true) {
        @Override
        Pipeline load() {
            return new CoreNlpPipeline("tokenize,ssplit,pos,lemma,ner,depparse");
        }
    },
    CORENLP_SENTENCES("CoreNLP tokenize,ssplit", false) {
        @Override
        Pipeline load() {
            return new CoreNlpPipeline("tokenize,ssplit");
        }
    },
    OPENNLP("OpenNLP sentences, tokens, parts of speech", false) {
        @Override
        Pipeline load() throws IOException {
            return new OpenNlpPipeline();
        }
    },
    PLACARD("Placard, from file to JSON", false) {
        @Override
        Pipeline load() {
            return new PlacardPipeline();
        }
    };

    private final String title;
    private final boolean slow;

    Contestant(String title, boolean slow) {
        this.title = title;
        this.slow = slow;
    }

    String title() {
        return title;
    }

    /** Whether it is measured on a sample of the words. */
    boolean isSlow() {
        return slow;
    }

    /** Loads the models that the pipeline always needs. */
    abstract Pipeline load() throws IOException;
}
