package org.placard.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.placard.Options;
import org.placard.Placard;
import org.placard.report.CheckIn;
import org.placard.report.ReportReader;
import org.placard.report.UnreadableReportException;
import org.placard.stance.Frame;
import org.placard.stance.SentenceStances;

/** How readings are weighed, by the shipped weights and by weights made for a test. */
class ReadingChoiceTest {
    private static final Placard PLACARD = Placard.create(Options.GRAMMAR);

    private final ReadingChoice shipped = ReadingChoice.load();

    private static List<SentenceStances> readings(String text) {
        try (var reader = new ReportReader()) {
            CheckIn checkIn = reader.read(
                            "talks.txt",
                            ("#1: Talks [1 February 2024]\n\n" + text + "\n").getBytes(StandardCharsets.UTF_8))
                    .checkIns()
                    .get(0);
            return PLACARD.readings(checkIn);
        } catch (UnreadableReportException | IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Frame> frames(List<SentenceStances> stances) {
        List<Frame> frames = new ArrayList<>();
        stances.forEach(sentence -> frames.addAll(sentence.frames()));
        return frames;
    }

    @Test
    void aPlainReadingIsSurerThanOneDeepInAReport() {
        List<Frame> plain = frames(readings("Chile supported the text."));
        List<Frame> deep =
                frames(readings("Peru, speaking after a long break on the many questions of the morning, said"
                        + " that the talks, of which nobody had expected much, had shown that it supported the text."));
        assertEquals(1, plain.size());
        assertEquals(1, deep.size());
        assertTrue(shipped.probability(plain.get(0)) > 0.9);
        assertTrue(shipped.probability(plain.get(0)) > shipped.probability(deep.get(0)));
    }

    @Test
    void everyReadingThatIsLeftHasAConfidence() {
        for (Frame frame : frames(shipped.choose(
                readings("Chile supported the text. Peru and Mali opposed it. The Chair proposed a break.")))) {
            assertTrue(frame.confidence() >= 0.4 && frame.confidence() < 1, frame::toString);
        }
    }

    @Test
    void anUnlikelyReadingGoes() {
        double[] weights = new double[Feature.values().length];
        weights[Feature.BIAS.ordinal()] = -3;
        List<SentenceStances> read = readings("Chile supported the text.");
        assertEquals(List.of(), frames(new ReadingChoice(weights, Counts.none()).choose(read)));
        weights[Feature.BIAS.ordinal()] = 3;
        assertEquals(
                1,
                frames(new ReadingChoice(weights, Counts.none()).choose(read)).size());
    }

    @Test
    void aRowThatWasRightIsTrustedMoreThanOneThatErred() {
        Frame frame = frames(readings("Chile supported the text.")).get(0);
        double[] weights = new double[Feature.values().length];
        weights[Feature.ROW.ordinal()] = 1;
        Counts right = Counts.none();
        Counts wrong = Counts.none();
        for (int i = 0; i < 10; i++) {
            right.add(frame, true);
            wrong.add(frame, i > 5);
        }
        assertTrue(new ReadingChoice(weights, right).probability(frame)
                > new ReadingChoice(weights, wrong).probability(frame));
    }

    @Test
    void readingsThatAreTakenOutNoLongerCount() {
        Frame frame = frames(readings("Chile supported the text.")).get(0);
        Counts all = Counts.none();
        all.add(frame, true);
        all.add(frame, false);
        Counts part = Counts.none();
        part.add(frame, false);
        assertEquals(new Judgements(1, 1), all.without(part).ofRow(frame));
        assertEquals(new Judgements(1, 2), all.ofRow(frame), "the whole is as it was");
    }

    @Test
    void weightsOfOtherFeaturesAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new ReadingChoice(new double[2], Counts.none()));
        assertThrows(IllegalArgumentException.class, () -> new Judgements(2, 1));
    }
}
