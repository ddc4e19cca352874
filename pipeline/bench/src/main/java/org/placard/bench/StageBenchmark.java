package org.placard.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.placard.Placard;
import org.placard.annotation.AnnotatedCheckIn;
import org.placard.annotation.CheckInWriter;
import org.placard.gazetteer.Gazetteer;
import org.placard.mention.Mention;
import org.placard.mention.MentionFinder;
import org.placard.position.PositionReader;
import org.placard.provision.ProvisionFinder;
import org.placard.provision.Provisions;
import org.placard.report.CheckIn;
import org.placard.report.Report;
import org.placard.report.ReportReader;
import org.placard.report.UnreadableReportException;
import org.placard.sentence.Meeting;
import org.placard.sentence.MeetingFinder;
import org.placard.sentence.Sentence;
import org.placard.sentence.SentenceSplitter;
import org.placard.stance.GrammarReader;
import org.placard.stance.GrammarReading;
import org.placard.stance.SentenceStances;
import org.placard.token.Lexicon;

/** Each stage on what the stages before it give, over all check-ins of some reports. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
public class StageBenchmark {
    /** Files and folders, with the system's path separator between them. */
    @Param("seeds")
    public String reports;

    private record File(String name, byte[] content) {}

    /** A check-in and what each stage makes of it. */
    private record Stages(
            CheckIn checkIn,
            List<Sentence> sentences,
            List<Meeting> meetings,
            List<List<Mention>> mentions,
            Provisions provisions,
            List<SentenceStances> stances) {}

    private final ReportReader reader = new ReportReader();
    private final SentenceSplitter splitter = new SentenceSplitter();
    private final MeetingFinder meetingFinder = new MeetingFinder();
    private final ProvisionFinder provisionFinder = new ProvisionFinder();
    private final CheckInWriter writer = new CheckInWriter();
    private final List<File> files = new ArrayList<>();
    private final List<Report> read = new ArrayList<>();
    private final List<Stages> stages = new ArrayList<>();
    private final List<AnnotatedCheckIn> annotated = new ArrayList<>();
    private MentionFinder mentionFinder;
    private GrammarReader grammarReader;
    private PositionReader positionReader;
    private Placard placard;
    private long words;

    /** Counts words beside passes over the reports: the column that compares. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Count {
        public long words;
    }

    @Setup
    public void prepare() throws IOException, UnreadableReportException {
        Lexicon classes = Lexicon.load();
        mentionFinder = new MentionFinder(Gazetteer.load());
        grammarReader = GrammarReader.load(classes);
        positionReader = new PositionReader(classes);
        placard = Placard.create();
        List<Path> inputs = new ArrayList<>();
        for (String input : reports.split(System.getProperty("path.separator"))) {
            inputs.add(Path.of(input));
        }
        Reports found = Reports.in(inputs);
        words = found.totalWords();
        for (Path path : found.files()) {
            File file = new File(path.getFileName().toString(), Files.readAllBytes(path));
            Report report = reader.read(file.name(), file.content());
            files.add(file);
            read.add(report);
            report.checkIns().forEach(checkIn -> stages.add(stages(checkIn)));
            annotated.addAll(placard.annotate(report));
        }
    }

    private Stages stages(CheckIn checkIn) {
        List<Sentence> sentences = splitter.split(checkIn);
        List<List<Mention>> mentions = Mention.holders(mentionFinder.find(checkIn, sentences));
        return new Stages(
                checkIn,
                sentences,
                meetingFinder.find(checkIn, sentences),
                mentions,
                provisionFinder.read(checkIn, sentences),
                grammarReader.read(checkIn, sentences, mentions).stream()
                        .map(GrammarReading::stances)
                        .toList());
    }

    @Benchmark
    public void report(Blackhole result, Count count) throws UnreadableReportException {
        for (File file : files) {
            result.consume(reader.read(file.name(), file.content()));
        }
        count.words += words;
    }

    @Benchmark
    public void sentence(Blackhole result, Count count) {
        stages.forEach(each -> result.consume(splitter.split(each.checkIn())));
        count.words += words;
    }

    @Benchmark
    public void meeting(Blackhole result, Count count) {
        stages.forEach(each -> result.consume(meetingFinder.find(each.checkIn(), each.sentences())));
        count.words += words;
    }

    @Benchmark
    public void mention(Blackhole result, Count count) {
        stages.forEach(each -> result.consume(mentionFinder.find(each.checkIn(), each.sentences())));
        count.words += words;
    }

    @Benchmark
    public void provision(Blackhole result, Count count) {
        stages.forEach(each -> result.consume(provisionFinder.read(each.checkIn(), each.sentences())));
        count.words += words;
    }

    @Benchmark
    public void stance(Blackhole result, Count count) {
        stages.forEach(each -> result.consume(grammarReader.read(each.checkIn(), each.sentences(), each.mentions())));
        count.words += words;
    }

    @Benchmark
    public void position(Blackhole result, Count count) {
        stages.forEach(each -> result.consume(
                positionReader.read(each.checkIn(), each.stances(), each.provisions(), each.meetings(), false)));
        count.words += words;
    }

    @Benchmark
    public void annotation(Count count) throws IOException {
        for (AnnotatedCheckIn checkIn : annotated) {
            writer.write(checkIn, OutputStream.nullOutputStream());
        }
        count.words += words;
    }

    /** All of them, from the text to the annotated check-in. */
    @Benchmark
    public void together(Blackhole result, Count count) {
        read.forEach(report -> result.consume(placard.annotate(report)));
        count.words += words;
    }

    /** What every run loads. */
    @Benchmark
    public Placard load() {
        return Placard.create();
    }
}
