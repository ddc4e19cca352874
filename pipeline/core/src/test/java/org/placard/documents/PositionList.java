package org.placard.documents;

import java.util.ArrayList;
import java.util.List;
import org.placard.Placard;
import org.placard.annotation.AnnotatedCheckIn;
import org.placard.annotation.AnnotatedSentence;
import org.placard.position.Position;
import org.placard.report.Report;
import org.placard.text.Span;

/** A report's positions, each as one line of what must not depend on the container: who, what, when, and the words that prove it. */
final class PositionList {
    private PositionList() {}

    static List<String> of(Placard placard, Report report) {
        List<String> lines = new ArrayList<>();
        for (AnnotatedCheckIn checkIn : placard.annotate(report)) {
            for (Position position : checkIn.positions()) {
                lines.add(line(checkIn, position));
            }
        }
        return lines;
    }

    private static String line(AnnotatedCheckIn checkIn, Position position) {
        AnnotatedSentence sentence = checkIn.sentences().stream()
                .filter(s -> s.id().equals(position.sentence()))
                .findFirst()
                .orElseThrow();
        return String.join(
                " | ",
                checkIn.number() + " " + checkIn.date().map(Object::toString).orElse("-"),
                position.stance() + " " + position.actor(),
                String.valueOf(position.speaksFor()),
                position.provisions().toString(),
                position.counterpart().toString(),
                String.valueOf(position.date()),
                words(checkIn, position.mention()),
                words(checkIn, position.cue()),
                words(checkIn, sentence.span()));
    }

    /** Line breaks, broken words and typewriters' quotation marks are the container's. */
    private static String words(AnnotatedCheckIn checkIn, Span span) {
        String words = span == null ? "-" : span.of(checkIn.text()).replaceAll("\\s+", " ");
        return words.replace('’', '\'').replaceAll("[“”]", "\"").replace("- ", "");
    }

    /** How many lines are in one list and not in the other: the larger of the two counts. */
    static int differing(List<String> expected, List<String> found) {
        return Math.max(minus(expected, found).size(), minus(found, expected).size());
    }

    static List<String> minus(List<String> lines, List<String> others) {
        List<String> rest = new ArrayList<>(lines);
        others.forEach(rest::remove);
        return rest;
    }
}
