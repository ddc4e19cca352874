package org.placard.meaning;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.placard.Options;
import org.placard.Placard;
import org.placard.annotation.AnnotatedCheckIn;
import org.placard.position.Position;
import org.placard.report.ReportReader;
import org.placard.report.UnreadableReportException;

/** Runs the whole pipeline over words that stand in a report of one check-in. Thread-safe. */
final class Annotator {
    private final ReportReader reader = new ReportReader();
    private final Placard placard = Placard.create(Options.GRAMMAR);

    /** The check-ins of a whole report; the ending of {@code file} tells its format. */
    List<AnnotatedCheckIn> report(String file, String text) {
        try {
            return placard.annotate(reader.read(file, text.getBytes(StandardCharsets.UTF_8)));
        } catch (UnreadableReportException e) {
            throw new AssertionError(e);
        }
    }

    /** As {@link #report}, but no check-in where nothing can be read. */
    List<AnnotatedCheckIn> reportOrNothing(String file, String text) {
        try {
            return placard.annotate(reader.read(file, text.getBytes(StandardCharsets.UTF_8)));
        } catch (UnreadableReportException e) {
            return List.of();
        }
    }

    AnnotatedCheckIn checkIn(String words) {
        return report("talks.txt", "#1: Talks [4 March 2024]\n\nThe text\n\n" + words + "\n")
                .get(0);
    }

    /** The same words in a page of HTML, one element a paragraph. */
    AnnotatedCheckIn page(String words) {
        String paragraphs = Arrays.stream(words.split("\r?\n\r?\n"))
                .map(paragraph -> "<p>" + paragraph.replace("&", "&amp;").replace("<", "&lt;") + "</p>\n")
                .collect(Collectors.joining());
        return report(
                        "talks.html",
                        "<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body>\n"
                                + "<h1>#1: Talks [4 March 2024]</h1>\n<h2>The text</h2>\n" + paragraphs
                                + "</body></html>\n")
                .get(0);
    }

    /** What the words say, as stance, actor, provisions and counterparts; codes go through {@code renaming}. */
    Set<String> positions(String words, UnaryOperator<String> renaming) {
        return checkIn(words).positions().stream()
                .map(position -> described(position, renaming))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Who takes which stance, without what on. */
    Set<String> stances(String words) {
        return checkIn(words).positions().stream()
                .map(position -> position.stance() + " " + position.actor())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String described(Position position, UnaryOperator<String> renaming) {
        String group = position.speaksFor() == null ? "" : " for " + renaming.apply(position.speaksFor());
        return position.stance() + " " + renaming.apply(position.actor()) + group + " " + position.provisions() + " "
                + position.counterpart().stream().map(renaming).sorted().toList();
    }
}
