package org.placard.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/** OpenNLP's sentences, tokens and parts of speech, by its official English models. */
final class OpenNlpPipeline implements Pipeline {
    private final SentenceDetectorME sentences;
    private final TokenizerME tokens;
    private final POSTaggerME tags;

    OpenNlpPipeline() throws IOException {
        try (InputStream sentence = model("sentence");
                InputStream token = model("tokens");
                InputStream tag = model("pos")) {
            sentences = new SentenceDetectorME(new SentenceModel(sentence));
            tokens = new TokenizerME(new TokenizerModel(token));
            tags = new POSTaggerME(new POSModel(tag));
        }
    }

    private static InputStream model(String task) throws IOException {
        String name = "/opennlp-en-ud-ewt-" + task + "-1.3-2.5.4.bin";
        InputStream in = OpenNlpPipeline.class.getResourceAsStream(name);
        if (in == null) {
            throw new IOException("OpenNLP's model " + name + " is not on the class path");
        }
        return in;
    }

    @Override
    public void annotateFirst(Path file) throws IOException {
        annotate(FirstSentence.of(read(file)));
    }

    @Override
    public void annotate(Path file) throws IOException {
        annotate(read(file));
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    private void annotate(String text) {
        for (String sentence : sentences.sentDetect(text)) {
            tags.tag(tokens.tokenize(sentence));
        }
    }
}
