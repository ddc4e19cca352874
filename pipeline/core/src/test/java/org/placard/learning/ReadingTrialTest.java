package org.placard.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.placard.Options;
import org.placard.Placard;
import org.placard.choice.Feature;
import org.placard.learning.ReadingTrial.Judged;
import org.placard.report.CheckIn;
import org.placard.report.Report;
import org.placard.report.ReportReader;
import org.placard.report.UnreadableReportException;
import org.placard.score.GoldReader;

/** What the check-ins of seeds/ teach of readings. */
class ReadingTrialTest {
    private static final Path GOLD = Path.of("..", "..", "seeds", "gold");

    private static List<Judged> judged() throws IOException, UnreadableReportException {
        Placard placard = Placard.create(Options.GRAMMAR);
        List<Judged> judged = new ArrayList<>();
        try (Stream<Path> files = Files.list(GOLD);
                var reader = new ReportReader()) {
            for (Path file : files.filter(each -> each.toString().endsWith(".gold.json"))
                    .sorted()
                    .toList()) {
                String name = file.getFileName().toString().replace(".gold.json", ".txt");
                Report report = reader.read(GOLD.resolveSibling(name));
                var gold = new LabelledReadings(new GoldReader().read(file), name);
                for (CheckIn checkIn : report.checkIns()) {
                    judged.addAll(gold.of(placard.annotate(report, checkIn), placard.readings(checkIn)));
                }
            }
        }
        return judged;
    }

    @Test
    void readingsAreWeighedByWhatOtherCheckInsTeach() throws IOException, UnreadableReportException {
        List<Judged> judged = judged();
        assertTrue(judged.size() > 60, "readings: " + judged.size());
        ReadingTrial trial = ReadingTrial.run(judged);
        assertEquals(Feature.values().length, trial.weights().length);
        assertEquals(judged.size(), trial.leftOut().decisions(), "each is tested once");
        long right = judged.stream().filter(Judged::right).count();
        assertEquals((double) right / judged.size(), trial.leftOut().precision(), 1e-3);
        assertTrue(trial.leftOut().expectedError() < 0.1, trial::toString);
    }
}
