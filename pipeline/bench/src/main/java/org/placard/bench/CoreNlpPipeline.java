package org.placard.bench;

import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** CoreNLP with some annotators and its default settings for the rest. */
final class CoreNlpPipeline implements Pipeline {
    private final StanfordCoreNLP pipeline;

    CoreNlpPipeline(String annotators) {
        Properties properties = new Properties();
        properties.setProperty("annotators", annotators);
        pipeline = new StanfordCoreNLP(properties);
    }

    @Override
    public void annotateFirst(Path file) throws IOException {
        pipeline.process(FirstSentence.of(read(file)));
    }

    @Override
    public void annotate(Path file) throws IOException {
        pipeline.process(read(file));
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
