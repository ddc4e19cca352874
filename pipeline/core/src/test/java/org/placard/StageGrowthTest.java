package org.placard;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placard.annotation.AnnotatedCheckIn;
import org.placard.annotation.CheckInWriter;
import org.placard.gazetteer.Gazetteer;
import org.placard.mention.MentionFinder;
import org.placard.provision.ProvisionFinder;
import org.placard.report.CheckIn;
import org.placard.report.Report;
import org.placard.report.ReportReader;
import org.placard.report.UnreadableReportException;
import org.placard.sentence.MeetingFinder;
import org.placard.sentence.Sentence;
import org.placard.sentence.SentenceSplitter;
import org.placard.text.PlainText;

/** Each stage takes time in proportion to the length of one sentence that lists the same names again and again. */
@Tag("slow")
class StageGrowthTest {
    private static final int SHORT = 20_000;
    private static final int LONG = 160_000;
    /** Eight times the text may take this many times the time; a quadratic stage takes 64. */
    private static final double MOST = 24;
    /** Less than this is not told from noise. */
    private static final double LEAST_SECONDS = 0.02;

    private static final int RUNS = 3;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Placard placard = Placard.create(Options.GRAMMAR);
    private final SentenceSplitter splitter = new SentenceSplitter();
    private final MeetingFinder meetings = new MeetingFinder();
    private final MentionFinder mentions = new MentionFinder(Gazetteer.load());
    private final ProvisionFinder provisions = new ProvisionFinder();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Peru, Chile, Cuba, ",
                "Peru and the African Group, ",
                "Peru (Article 5), ",
                "Peru said that Chile, which opposed it, wanted to delete the text and "
            })
    void timeGrowsAsTheSentence(String repeated) throws UnreadableReportException {
        Map<String, Double> small = seconds(repeated, SHORT);
        Map<String, Double> large = seconds(repeated, LONG);
        assertAll(large.keySet().stream().map(stage -> () -> {
            double most = MOST * Math.max(small.get(stage), LEAST_SECONDS);
            assertTrue(
                    large.get(stage) < most,
                    stage + " took " + small.get(stage) + " s and, with 8 times the names, " + large.get(stage) + " s");
        }));
    }

    private Map<String, Double> seconds(String repeated, int length) throws UnreadableReportException {
        String names = repeated.repeat(length / repeated.length());
        String text = "#1: Talks [4 March 2024]\n\nThe text\n\n" + names + "Mali and Fiji supported Article 7.\n";
        Report report = new ReportReader().read("talks.txt", text.getBytes(StandardCharsets.UTF_8));
        CheckIn written = report.checkIns().get(0);
        CheckIn checkIn = written.plain(PlainText.of(written.text()));
        List<Sentence> sentences = splitter.split(checkIn);
        AnnotatedCheckIn annotated = placard.annotate(report, written);
        Map<String, Runnable> stages = new LinkedHashMap<>();
        stages.put("plain text", () -> PlainText.of(written.text()));
        stages.put("sentences", () -> splitter.split(checkIn));
        stages.put("meetings", () -> meetings.find(checkIn, sentences));
        stages.put("names", () -> mentions.find(checkIn, sentences));
        stages.put("references", () -> provisions.read(checkIn, sentences));
        stages.put("all of annotating", () -> placard.annotate(report, written));
        stages.put("JSON", () -> write(annotated));
        Map<String, Double> seconds = new LinkedHashMap<>();
        stages.forEach((name, stage) -> seconds.put(name, fastest(stage)));
        return seconds;
    }

    private static void write(AnnotatedCheckIn checkIn) {
        try {
            new CheckInWriter().write(checkIn, OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double fastest(Runnable stage) {
        long fastest = Long.MAX_VALUE;
        for (int run = 0; run < RUNS; run++) {
            // the processor's time: other work on the machine does not count
            long start = THREADS.getCurrentThreadCpuTime();
            stage.run();
            fastest = Math.min(fastest, THREADS.getCurrentThreadCpuTime() - start);
        }
        return fastest / 1e9;
    }
}
