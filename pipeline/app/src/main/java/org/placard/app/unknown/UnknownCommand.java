package org.placard.app.unknown;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.placard.annotation.AnnotatedCheckIn;
import org.placard.app.CheckInFolder;
import org.placard.app.HeldFolder;
import org.placard.app.OutputArgument;
import org.placard.app.Shown;
import org.placard.gazetteer.Gazetteer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code placard unknown}: what was not understood, the most frequent first, and the row to paste. */
@Command(
        name = "unknown",
        description = {
            "Lists what was not understood, the most frequent first: names in lists of holders, predicates of holders,"
                    + " lines that look like dated headings, references of unknown form.",
            "Each comes with a sentence, and with the row for a project's table where a row helps."
        })
public final class UnknownCommand implements Callable<Integer> {
    private static final int LONGEST = 160;

    @Spec
    private CommandSpec spec;

    @Mixin
    private OutputArgument output;

    @Option(
            names = "--most",
            paramLabel = "N",
            defaultValue = "20",
            description = "As many of each kind. Default: ${DEFAULT-VALUE}")
    private int most;

    @Override
    public Integer call() throws IOException {
        Map<Unknown.Kind, Map<String, List<Found>>> found = new LinkedHashMap<>();
        for (Unknown.Kind kind : Unknown.Kind.values()) {
            found.put(kind, new LinkedHashMap<>());
        }
        try (HeldFolder held = output.toRead()) {
            UnknownFinder finder = new UnknownFinder();
            for (Path file : held.checkIns().notEmpty().files()) {
                AnnotatedCheckIn checkIn = CheckInFolder.read(file);
                finder.find(checkIn).forEach(each -> found.get(each.kind())
                        .computeIfAbsent(key(each), words -> new ArrayList<>())
                        .add(Found.of(each, checkIn)));
            }
        }
        print(found, new Suggestion(Gazetteer.load()));
        return 0;
    }

    /** Headings are alike where only their numbers differ, predicates where they are forms of one word. */
    private static String key(Unknown unknown) {
        String words = unknown.words().replaceAll("\\s+", " ");
        return switch (unknown.kind()) {
            case HEADING -> words.replaceAll("\\d+", "9");
            case PREDICATE -> unknown.predicate().pos() + unknown.predicate().lemma();
            case NAME, REFERENCE -> words;
        };
    }

    private void print(Map<Unknown.Kind, Map<String, List<Found>>> found, Suggestion suggestion) {
        PrintWriter out = spec.commandLine().getOut();
        if (found.values().stream().allMatch(Map::isEmpty)) {
            out.println("found no name beside known holders, no predicate, date or reference that was not understood");
            return;
        }
        found.forEach((kind, byWords) -> {
            int count = byWords.values().stream().mapToInt(List::size).sum();
            out.println(count + " " + kind.title());
            byWords.values().stream()
                    .sorted(Comparator.comparingInt((List<Found> each) -> -each.size())
                            .thenComparing(each -> each.get(0).words()))
                    .limit(most)
                    .forEach(each -> {
                        Found first = each.get(0);
                        out.println(String.format("%5d × %s", each.size(), Shown.text(first.words())));
                        out.println("        " + Shown.text(first.checkIn() + " " + first.sentence()) + ": "
                                + Shown.text(first.context()));
                        suggestion.row(first.unknown()).ifPresent(row -> out.println("        " + Shown.text(row)));
                    });
            if (byWords.size() > most) {
                out.println("      and " + (byWords.size() - most) + " more; --most N shows them");
            }
        });
    }

    private record Found(Unknown unknown, String checkIn, String sentence, String context) {
        /** Line breaks and doubled spaces are the document's. */
        String words() {
            return unknown.words().replaceAll("\\s+", " ");
        }

        static Found of(Unknown unknown, AnnotatedCheckIn checkIn) {
            String context = checkIn.sentences().stream()
                    .filter(sentence -> sentence.id().equals(unknown.sentence()))
                    .map(sentence -> checkIn.text().at(sentence.span()).replaceAll("\\s+", " "))
                    .findFirst()
                    .orElse(unknown.words());
            return new Found(unknown, checkIn.id(), unknown.sentence(), cut(context, unknown.words()));
        }

        /** The part of a long sentence around the words. */
        private static String cut(String context, String words) {
            if (context.length() <= LONGEST) {
                return context;
            }
            int at = Math.max(0, context.indexOf(words));
            int start = Math.max(0, Math.min(at - LONGEST / 2, context.length() - LONGEST));
            int end = Math.min(context.length(), start + LONGEST);
            return (start > 0 ? "…" : "") + context.substring(start, end) + (end < context.length() ? "…" : "");
        }
    }
}
