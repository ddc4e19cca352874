package org.placard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.placard.annotation.AnnotatedCheckIn;
import org.placard.annotation.AnnotatedSentence;
import org.placard.annotation.ProducedBy;
import org.placard.annotation.Source;
import org.placard.report.CheckIn;
import org.placard.report.Report;
import org.placard.sentence.Meeting;
import org.placard.sentence.Sentence;
import org.placard.sentence.SentenceSplitter;
import org.placard.text.Text;

/** Annotates dated check-ins. Thread-safe; loads its models once. */
public final class Placard {
    private final ProducedBy producedBy;
    private final SentenceSplitter splitter = new SentenceSplitter();

    private Placard(Build build) {
        this.producedBy = build.producedBy();
    }

    /** With default options. */
    public static Placard create() {
        return create(Options.DEFAULT);
    }

    public static Placard create(Options options) {
        return new Placard(Build.running());
    }

    /** The check-ins of a report, in order. */
    public List<AnnotatedCheckIn> annotate(Report report) {
        return report.checkIns().stream()
                .map(checkIn -> annotate(report, checkIn))
                .toList();
    }

    /** One check-in of a report. */
    public AnnotatedCheckIn annotate(Report report, CheckIn checkIn) {
        List<Sentence> sentences = splitter.split(checkIn);
        return new AnnotatedCheckIn(
                id(report, checkIn),
                checkIn.number(),
                checkIn.title(),
                checkIn.date(),
                source(report, checkIn),
                producedBy,
                checkIn.text(),
                checkIn.sections(),
                annotated(sentences),
                List.of(),
                List.of(),
                List.of());
    }

    private static List<AnnotatedSentence> annotated(List<Sentence> sentences) {
        List<AnnotatedSentence> annotated = new ArrayList<>(sentences.size());
        for (Sentence sentence : sentences) {
            annotated.add(new AnnotatedSentence(
                    sentence.id(),
                    sentence.section(),
                    sentence.span(),
                    Meeting.UNKNOWN,
                    List.of(),
                    List.of(),
                    List.of()));
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
                text.codePointsBefore(checkIn.place().end()));
    }
}
