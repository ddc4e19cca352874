package org.placard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.placard.annotation.AnnotatedCheckIn;
import org.placard.annotation.AnnotatedSentence;
import org.placard.annotation.ProducedBy;
import org.placard.annotation.Source;
import org.placard.annotation.WrittenPlaces;
import org.placard.choice.ReadingChoice;
import org.placard.gazetteer.Gazetteer;
import org.placard.mention.Mention;
import org.placard.mention.MentionFinder;
import org.placard.position.GroupExpander;
import org.placard.position.Position;
import org.placard.position.PositionReader;
import org.placard.position.Reading;
import org.placard.provision.ProvisionFinder;
import org.placard.provision.Provisions;
import org.placard.report.CheckIn;
import org.placard.report.Report;
import org.placard.sentence.Meeting;
import org.placard.sentence.MeetingFinder;
import org.placard.sentence.Sentence;
import org.placard.sentence.SentenceSplitter;
import org.placard.stance.ArrangedReader;
import org.placard.stance.Constructions;
import org.placard.stance.GrammarReader;
import org.placard.stance.GrammarReading;
import org.placard.stance.SentenceClassifier;
import org.placard.stance.SentenceLabel;
import org.placard.stance.SentenceStances;
import org.placard.text.PlainText;
import org.placard.text.Text;
import org.placard.token.CoreNlpTagger;
import org.placard.token.Lexicon;
import org.placard.trained.SecondReader;
import org.placard.trained.TrainedReader;

/** Annotates dated check-ins. Thread-safe; loads its gazetteers once, and a model only where a text needs it. */
public final class Placard {
    private final Options options;
    private final ProducedBy producedBy;
    private final SentenceSplitter splitter;
    private final MeetingFinder meetingFinder;
    private final MentionFinder mentionFinder;
    private final ReportOfficers officers;
    private final ProvisionFinder provisionFinder;
    private final GrammarReader grammarReader;
    private final ArrangedReader arrangedReader;
    private final ReadingChoice choice;
    private final SecondReader secondReader;
    private final SentenceClassifier classifier;
    private final PositionReader positionReader;
    private final GroupExpander groupExpander;

    private Placard(
            Options options,
            CompletableFuture<ProducedBy> producedBy,
            CompletableFuture<Gazetteer> gazetteer,
            TrainedReader trained) {
        // Nothing takes as long to load.
        CoreNlpTagger.prepare();
        CompletableFuture<MentionFinder> names = gazetteer.thenApply(MentionFinder::new);
        Lexicon lexicon = Lexicon.load();
        Constructions constructions = Constructions.load();
        this.options = options;
        this.splitter = new SentenceSplitter();
        this.meetingFinder = new MeetingFinder();
        this.provisionFinder = new ProvisionFinder();
        this.grammarReader = GrammarReader.load(lexicon);
        this.arrangedReader = new ArrangedReader(lexicon);
        this.secondReader = trained == null
                ? new SecondReader(lexicon, constructions)
                : SecondReader.with(trained, lexicon, constructions);
        this.choice = ReadingChoice.load();
        this.classifier = new SentenceClassifier();
        this.positionReader = new PositionReader(lexicon);
        this.mentionFinder = loaded(names);
        this.officers = new ReportOfficers(mentionFinder);
        this.groupExpander = new GroupExpander(loaded(gazetteer));
        this.producedBy = loaded(producedBy);
    }

    private static <T> T loaded(CompletableFuture<T> resource) {
        try {
            return resource.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** With default options. */
    public static Placard create() {
        return create(Options.DEFAULT);
    }

    /**
     * Loads what every run needs, names and rules side by side.
     *
     * @throws java.io.UncheckedIOException where a gazetteer is missing
     */
    public static Placard create(Options options) {
        return create(options, (TrainedReader) null);
    }

    /**
     * As {@link #create(Options)}, for a caller that has the running build at hand and uses the gazetteer besides.
     *
     * @param gazetteer asked once, beside everything else that is loaded
     */
    public static Placard create(Options options, Build running, Supplier<Gazetteer> gazetteer) {
        return new Placard(
                options,
                CompletableFuture.completedFuture(running.producedBy()),
                CompletableFuture.supplyAsync(gazetteer),
                null);
    }

    /**
     * As {@link #create(Options)}, with another trained reader than the shipped one, such as one that has not learned
     * from the reports at hand.
     */
    public static Placard create(Options options, TrainedReader trained) {
        return new Placard(
                options,
                CompletableFuture.supplyAsync(() -> Build.running().producedBy()),
                CompletableFuture.supplyAsync(Gazetteer::load),
                trained);
    }

    /** The check-ins of a report, in order. */
    public List<AnnotatedCheckIn> annotate(Report report) {
        return report.checkIns().stream()
                .map(checkIn -> annotate(report, checkIn))
                .toList();
    }

    /** What the grammar alone reads of each sentence of a check-in, nothing weighed and nothing chosen: for measuring. */
    public List<SentenceStances> readings(CheckIn written) {
        CheckIn checkIn = written.plain(PlainText.of(written.text()));
        List<Sentence> sentences = splitter.split(checkIn);
        List<List<Mention>> holders = Mention.holders(mentionFinder.find(checkIn, sentences));
        List<SentenceStances> read = grammarReader.read(checkIn, sentences, holders).stream()
                .map(GrammarReading::stances)
                .toList();
        return arrangedReader.add(checkIn, holders, read);
    }

    /** One check-in of a report. */
    public AnnotatedCheckIn annotate(Report report, CheckIn written) {
        PlainText text = PlainText.of(written.text());
        CheckIn checkIn = written.plain(text);
        List<Sentence> sentences = splitter.split(checkIn);
        List<Meeting> meetings = meetingFinder.find(checkIn, sentences);
        List<List<Mention>> mentions = mentionFinder.find(checkIn, sentences, officers.of(report));
        Provisions provisions = provisionFinder.read(checkIn, sentences);
        List<List<Mention>> holders = Mention.holders(mentions);
        if (options.readers() != Readers.GRAMMAR && !holders.stream().allMatch(List::isEmpty)) {
            secondReader.prepare();
        }
        List<GrammarReading> readings = grammarReader.read(checkIn, sentences, holders);
        List<SentenceStances> grammar = choice.choose(arrangedReader.add(
                checkIn, holders, readings.stream().map(GrammarReading::stances).toList()));
        List<SentenceStances> stances =
                switch (options.readers()) {
                    case GRAMMAR -> grammar;
                    case TRAINED -> secondReader.readAlone(checkIn, holders, grammar);
                    case BOTH -> secondReader.read(checkIn, holders, weighed(readings, grammar));
                };
        List<List<SentenceLabel>> labels = classifier.classify(stances);
        Reading reading = positionReader.read(checkIn, stances, provisions, meetings, options.unnamed());
        List<Position> positions = options.expandGroups()
                ? groupExpander.expand(
                        reading.positions(),
                        byId(sentences, mentions),
                        checkIn.date().orElse(null))
                : reading.positions();
        WrittenPlaces places = new WrittenPlaces(text);
        return new AnnotatedCheckIn(
                id(report, written),
                written.number(),
                written.title(),
                written.date(),
                source(report, written),
                producedBy,
                written.text(),
                written.sections(),
                places.sentences(annotated(sentences, meetings, labels, mentions, provisions, readings)),
                places.proposals(reading.proposals()),
                places.positions(positions),
                Stream.concat(written.notes().stream(), provisions.notes().stream())
                        .toList());
    }

    private static List<GrammarReading> weighed(List<GrammarReading> readings, List<SentenceStances> likely) {
        List<GrammarReading> weighed = new ArrayList<>(readings.size());
        for (int i = 0; i < readings.size(); i++) {
            weighed.add(readings.get(i).with(likely.get(i)));
        }
        return weighed;
    }

    private static Map<String, List<Mention>> byId(List<Sentence> sentences, List<List<Mention>> mentions) {
        Map<String, List<Mention>> byId = new HashMap<>();
        for (int i = 0; i < sentences.size(); i++) {
            byId.put(sentences.get(i).id(), mentions.get(i));
        }
        return byId;
    }

    private static List<AnnotatedSentence> annotated(
            List<Sentence> sentences,
            List<Meeting> meetings,
            List<List<SentenceLabel>> labels,
            List<List<Mention>> mentions,
            Provisions provisions,
            List<GrammarReading> readings) {
        List<AnnotatedSentence> annotated = new ArrayList<>(sentences.size());
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            annotated.add(new AnnotatedSentence(
                    sentence.id(),
                    sentence.section(),
                    sentence.span(),
                    meetings.get(i),
                    labels.get(i),
                    mentions.get(i),
                    provisions.references().get(i),
                    readings.get(i).unread()));
        }
        return annotated;
    }

    private static String id(Report report, CheckIn checkIn) {
        return String.format(Locale.ROOT, "%s-%02d", report.stem(), checkIn.number());
    }

    private static Source source(Report report, CheckIn checkIn) {
        Text text = report.text();
        return new Source(
                report.name(),
                report.mediaType(),
                report.sha256(),
                text.codePointsBefore(checkIn.place().start()),
                text.codePointsBefore(checkIn.place().end()),
                checkIn.dateSource().orElse(null));
    }
}
