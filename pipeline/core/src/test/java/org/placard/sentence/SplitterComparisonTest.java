package org.placard.sentence;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import org.junit.jupiter.api.Test;
import org.placard.report.Block;
import org.placard.report.CheckIn;
import org.placard.report.Report;
import org.placard.report.ReportReader;
import org.placard.text.Span;

/**
 * Placard's rules beside CoreNLP's splitter and OpenNLP's model, on the sentences that people marked in the project's own
 * check-ins. All three get the same paragraphs and items, so that only the ends of sentences are compared.
 */
class SplitterComparisonTest {
    private static final Path GOLD = Path.of("..", "..", "seeds", "gold", "concluding-session-week-one.gold.json");
    private static final String MODEL = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";

    @Test
    void rulesFindTheMarkedSentencesAndNoSplitterFindsMore() throws Exception {
        SentenceSplitter rules = new SentenceSplitter();
        double own = f1(paragraph -> rules.split(paragraph, new Span(0, paragraph.length())));
        double coreNlp = f1(coreNlp());
        double openNlp = f1(openNlp());
        System.out.printf(Locale.ROOT, "sentence F1: rules %.4f, CoreNLP %.4f, OpenNLP %.4f%n", own, coreNlp, openNlp);
        assertTrue(own >= 0.99, "F1 " + own);
        assertTrue(own >= coreNlp && own >= openNlp, "rules " + own + ", CoreNLP " + coreNlp + ", OpenNLP " + openNlp);
    }

    private static Function<String, List<Span>> coreNlp() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize");
        StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
        return paragraph -> {
            List<Span> spans = new ArrayList<>();
            for (CoreMap sentence : pipeline.process(paragraph).get(CoreAnnotations.SentencesAnnotation.class)) {
                spans.add(new Span(
                        sentence.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
                        sentence.get(CoreAnnotations.CharacterOffsetEndAnnotation.class)));
            }
            return spans;
        };
    }

    private static Function<String, List<Span>> openNlp() throws IOException {
        try (InputStream in = SplitterComparisonTest.class.getResourceAsStream(MODEL)) {
            SentenceDetectorME detector = new SentenceDetectorME(new SentenceModel(in));
            return paragraph -> {
                List<Span> spans = new ArrayList<>();
                for (opennlp.tools.util.Span span : detector.sentPosDetect(paragraph)) {
                    spans.add(new Span(span.getStart(), span.getEnd()));
                }
                return spans;
            };
        }
    }

    /** F1 of whole sentences: both ends must be right. Section titles are left out. */
    private static double f1(Function<String, List<Span>> splitter) throws Exception {
        JsonNode gold = new ObjectMapper().readTree(GOLD.toFile());
        Path source = GOLD.resolveSibling(gold.get("source_text").asText()).normalize();
        Report report = new ReportReader().read(source);
        Set<Span> marked = new HashSet<>();
        for (JsonNode row : gold.get("sentences")) {
            if (row.get("kind").asText().equals("sentence")) {
                marked.add(report.text()
                        .fromCodePoints(row.get("start").asInt(), row.get("end").asInt()));
            }
        }
        Set<Span> found = new HashSet<>();
        for (CheckIn checkIn : report.checkIns()) {
            for (Block block : checkIn.blocks()) {
                if (block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.ITEM) {
                    int offset = checkIn.place().start() + block.span().start();
                    splitter.apply(checkIn.text().at(block.span())).forEach(span -> found.add(span.shift(offset)));
                }
            }
        }
        Set<Span> both = new HashSet<>(marked);
        both.retainAll(found);
        return 2.0 * both.size() / (marked.size() + found.size());
    }
}
