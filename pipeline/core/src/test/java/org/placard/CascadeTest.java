package org.placard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.placard.choice.ReadingChoice;
import org.placard.gazetteer.Gazetteer;
import org.placard.mention.Mention;
import org.placard.mention.MentionFinder;
import org.placard.position.PositionReader;
import org.placard.provision.ProvisionFinder;
import org.placard.report.CheckIn;
import org.placard.report.ReportReader;
import org.placard.report.UnreadableReportException;
import org.placard.sentence.MeetingFinder;
import org.placard.sentence.Sentence;
import org.placard.sentence.SentenceSplitter;
import org.placard.stance.GrammarReader;
import org.placard.stance.GrammarReading;
import org.placard.stance.SentenceClassifier;
import org.placard.stance.SentenceStances;
import org.placard.token.Lexicon;

/**
 * The cascade shows the recogniser only the words around an open name. Here it is held against a chain that shows it whole
 * sentences: labels, proposals and positions must be the same.
 * {@code -Dcascade.reports=FOLDER} does so for other reports.
 */
class CascadeTest {
    private static final Path REPORTS = Path.of(
            System.getProperty("cascade.reports", Path.of("..", "..", "seeds").toString()));

    private final Lexicon classes = Lexicon.load();
    private final GrammarReader grammar = GrammarReader.load(classes);
    private final ReadingChoice choice = ReadingChoice.load();
    private final Gazetteer gazetteer = Gazetteer.load();
    private final Chain cascade = new Chain(new MentionFinder(gazetteer));
    private final Chain full = new Chain(MentionFinder.ofWholeSentences(gazetteer));

    private final class Chain {
        private final SentenceSplitter splitter = new SentenceSplitter();
        private final MeetingFinder meetings = new MeetingFinder();
        private final ProvisionFinder provisions = new ProvisionFinder();
        private final SentenceClassifier classifier = new SentenceClassifier();
        private final PositionReader positions = new PositionReader(classes);
        private final MentionFinder mentionFinder;

        Chain(MentionFinder mentionFinder) {
            this.mentionFinder = mentionFinder;
        }

        /** Everything that is decided, one line each. */
        List<String> read(CheckIn checkIn) {
            List<Sentence> sentences = splitter.split(checkIn);
            List<List<Mention>> mentions = Mention.holders(mentionFinder.find(checkIn, sentences));
            List<SentenceStances> stances = choice.choose(grammar.read(checkIn, sentences, mentions).stream()
                    .map(GrammarReading::stances)
                    .toList());
            var reading = positions.read(
                    checkIn, stances, provisions.read(checkIn, sentences), meetings.find(checkIn, sentences), true);
            List<String> decided = new ArrayList<>();
            classifier.classify(stances).forEach(labels -> decided.add("labels " + labels));
            reading.proposals().forEach(proposal -> decided.add(proposal.toString()));
            reading.positions().forEach(position -> decided.add(position.toString()));
            return decided;
        }
    }

    @Test
    void theCascadeDecidesAsAChainThatShowsWholeSentences() throws IOException, UnreadableReportException {
        List<String> differences = new ArrayList<>();
        int positions = 0;
        for (Path file : reports()) {
            for (CheckIn checkIn : new ReportReader().read(file).checkIns()) {
                List<String> expected = full.read(checkIn);
                List<String> actual = cascade.read(checkIn);
                positions += (int) expected.stream()
                        .filter(line -> line.startsWith("Position["))
                        .count();
                expected.stream()
                        .filter(line -> !actual.contains(line))
                        .forEach(line -> differences.add(file.getFileName() + " misses " + line));
                actual.stream()
                        .filter(line -> !expected.contains(line))
                        .forEach(line -> differences.add(file.getFileName() + " adds " + line));
            }
        }
        System.out.println("cascade: " + positions + " positions, " + differences.size() + " differences");
        assertTrue(positions > 100, "only " + positions + " positions were compared");
        assertEquals(List.of(), differences);
    }

    private static List<Path> reports() throws IOException {
        try (Stream<Path> files = Files.list(REPORTS)) {
            return files.filter(file -> file.toString().matches(".*\\.(txt|md)"))
                    .sorted()
                    .toList();
        }
    }
}
