package org.placard.trained;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placard.choice.ReadingChoice;
import org.placard.gazetteer.Gazetteer;
import org.placard.mention.Mention;
import org.placard.mention.MentionFinder;
import org.placard.report.CheckIn;
import org.placard.report.ReportReader;
import org.placard.report.UnreadableReportException;
import org.placard.sentence.Sentence;
import org.placard.sentence.SentenceSplitter;
import org.placard.stance.Constructions;
import org.placard.stance.Frame;
import org.placard.stance.GrammarReader;
import org.placard.stance.GrammarReading;
import org.placard.stance.SentenceStances;
import org.placard.token.Lexicon;

/** When the trained reader is asked, and what becomes of its answers; the real readers throughout. */
class SecondReaderTest {
    private static final Lexicon CLASSES = Lexicon.load();
    private static final ReadingChoice CHOICE = ReadingChoice.load();
    private static final Constructions CONSTRUCTIONS = Constructions.load();
    private static final MentionFinder MENTIONS = new MentionFinder(Gazetteer.load());
    private static final GrammarReader GRAMMAR = GrammarReader.load(CLASSES);

    private final AtomicInteger loaded = new AtomicInteger();
    private final SecondReader shipped = new SecondReader(CLASSES, CONSTRUCTIONS, () -> {
        loaded.incrementAndGet();
        return TrainedReader.load();
    });

    /** What a check-in says, and the grammar's reading of it. */
    private record Passage(CheckIn checkIn, List<List<Mention>> mentions, List<GrammarReading> readings) {
        static Passage of(String text) {
            try (var reader = new ReportReader()) {
                String report = "#1: Talks [1 February 2024]\n\n" + text + "\n";
                CheckIn checkIn = reader.read("talks.txt", report.getBytes(StandardCharsets.UTF_8))
                        .checkIns()
                        .get(0);
                List<Sentence> sentences = new SentenceSplitter().split(checkIn);
                List<List<Mention>> mentions = MENTIONS.find(checkIn, sentences);
                List<GrammarReading> read = GRAMMAR.read(checkIn, sentences, mentions).stream()
                        .map(each ->
                                each.with(CHOICE.choose(List.of(each.stances())).get(0)))
                        .toList();
                return new Passage(checkIn, mentions, read);
            } catch (UnreadableReportException | java.io.IOException e) {
                throw new AssertionError(e);
            }
        }

        List<SentenceStances> grammar() {
            return readings.stream().map(GrammarReading::stances).toList();
        }

        List<SentenceStances> by(SecondReader reader) {
            return reader.read(checkIn, mentions, readings);
        }
    }

    private static List<Frame> frames(List<SentenceStances> stances) {
        List<Frame> frames = new ArrayList<>();
        stances.forEach(sentence -> frames.addAll(sentence.frames()));
        return frames;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chile supported the text. Peru opposed it.",
                "The text was supported by Norway and Ghana.",
                "The committee met on Tuesday and went home early."
            })
    void whereTheGrammarGivesEveryHolderAPartTheModelIsNotEvenLoaded(String text) {
        Passage passage = Passage.of(text);
        assertEquals(frames(passage.grammar()), frames(passage.by(shipped)));
        assertEquals(0, loaded.get());
    }

    @Test
    void aHolderWithoutAPartMakesTheTrainedReaderRead() {
        Passage passage = Passage.of("Chile arrived with a long face, and Peru supported the text.");
        passage.by(shipped);
        assertEquals(1, loaded.get());
    }

    @Test
    void whatTheTrainedReaderAddsStandsInTheSentenceUnderItsName() {
        for (String text : List.of(
                "Chile said that Article 5 ought to be taken out, and Peru was of the same mind.",
                "Chile threw its weight behind the Norwegian text. Peru had no appetite for it.",
                "Ghana put forward wording on costs, with which Japan was unhappy.")) {
            Passage passage = Passage.of(text);
            for (SentenceStances sentence : passage.by(shipped)) {
                for (Frame frame : sentence.frames()) {
                    if (frame.by().startsWith("trained")) {
                        assertTrue(sentence.sentence().span().covers(frame.cue()), text);
                        assertTrue(
                                sentence.sentence().span().covers(frame.agent().span()), text);
                        assertTrue(CONSTRUCTIONS.confidence(frame.by()) > 0.5, text);
                    }
                }
            }
        }
    }

    @Test
    void whereTheModelCannotBeLoadedTheGrammarReadsAloneAndAsksOnce() {
        var asked = new AtomicInteger();
        var without = new SecondReader(CLASSES, CONSTRUCTIONS, () -> {
            asked.incrementAndGet();
            throw new UnusableModelException("missing.onnx", "there is no such file");
        });
        Passage passage = Passage.of("Chile gave the second option its blessing.");
        for (int i = 0; i < 3; i++) {
            assertEquals(passage.grammar(), passage.by(without));
            List<SentenceStances> grammar = passage.grammar();
            assertSame(grammar, without.readAlone(passage.checkIn(), passage.mentions(), grammar));
        }
        assertEquals(1, asked.get());
    }

    @Test
    void aloneTheTrainedReaderGivesStancesOfItsOwn() {
        Passage passage = Passage.of("Chile proposed to delete Article 5. Peru opposed this proposal.");
        List<Frame> alone = frames(shipped.readAlone(passage.checkIn(), passage.mentions(), passage.grammar()));
        assertTrue(alone.stream().allMatch(frame -> frame.by().startsWith("trained")), alone::toString);
        assertNotEquals(List.of(), alone);
    }
}
