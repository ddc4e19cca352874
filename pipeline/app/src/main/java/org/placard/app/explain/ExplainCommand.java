package org.placard.app.explain;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.placard.annotation.AnnotatedCheckIn;
import org.placard.annotation.AnnotatedSentence;
import org.placard.app.CheckInFolder;
import org.placard.app.HeldFolder;
import org.placard.app.ProjectOption;
import org.placard.app.Shown;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code placard explain}: one sentence, what was found in it, and why. */
@Command(
        name = "explain",
        description = "Prints one sentence with all that was found in it, and how each decision was made.")
public final class ExplainCommand implements Callable<Integer> {
    private static final int NOT_FOUND = 1;
    private static final int MOST_LISTED = 10;

    @Spec
    private CommandSpec spec;

    /** Which project's tables are used. */
    @Mixin
    private ProjectOption project;

    @Parameters(index = "0", paramLabel = "OUTPUT", description = "Folder of annotated check-ins, or one of its files.")
    private Path output;

    @Parameters(
            index = "1",
            paramLabel = "SENTENCE-ID",
            description = "As in the JSON and on the audit page, such as 3.17, or week-one:3.17 among several reports.")
    private String sentenceId;

    @Override
    public Integer call() throws IOException {
        try (HeldFolder held = HeldFolder.shared(output)) {
            return explain(Files.isDirectory(output) ? held.checkIns().files() : List.of(output));
        }
    }

    private int explain(List<Path> files) throws IOException {
        SentenceAddress address = SentenceAddress.of(sentenceId);
        List<Found> holders = new ArrayList<>();
        List<Found> near = new ArrayList<>();
        for (Path file : files) {
            AnnotatedCheckIn checkIn = CheckInFolder.read(file);
            for (AnnotatedSentence sentence : checkIn.sentences()) {
                if (address.fits(checkIn, sentence)) {
                    holders.add(Found.of(file, checkIn, sentence, 0));
                } else if (holders.isEmpty() && address.isNear(sentence)) {
                    near.add(Found.of(file, checkIn, sentence, address.lettersFrom(checkIn)));
                }
            }
        }
        if (holders.size() == 1) {
            AnnotatedCheckIn checkIn = CheckInFolder.read(holders.get(0).file());
            AnnotatedSentence sentence = checkIn.sentences().stream()
                    .filter(each -> address.fits(checkIn, each))
                    .findFirst()
                    .orElseThrow();
            spec.commandLine().getOut().print(new Explanation(checkIn, ConstructionNames.load()).of(sentence));
            return 0;
        }
        near.sort(Comparator.comparingInt(Found::letters));
        complain(holders, near);
        return NOT_FOUND;
    }

    private void complain(List<Found> holders, List<Found> near) {
        PrintWriter err = spec.commandLine().getErr();
        String id = Shown.text(sentenceId);
        if (holders.isEmpty()) {
            err.println("placard: " + Shown.path(output) + " has no sentence " + id + "; ids look like 3.17"
                    + (near.isEmpty() ? "" : ", and near it are"));
            list(near);
        } else {
            err.println("placard: sentence " + id + " stands in " + holders.size()
                    + " reports; name one, or one of its files:");
            list(holders);
        }
    }

    private void list(List<Found> sentences) {
        PrintWriter err = spec.commandLine().getErr();
        int width = sentences.stream()
                .limit(MOST_LISTED)
                .mapToInt(each -> each.address().length())
                .max()
                .orElse(0);
        sentences.stream()
                .limit(MOST_LISTED)
                .forEach(each -> err.println("  " + each.address()
                        + " ".repeat(width + 2 - each.address().length()) + each.words()));
        if (sentences.size() > MOST_LISTED) {
            err.println("  and " + (sentences.size() - MOST_LISTED) + " more");
        }
    }

    /**
     * A sentence that may have been meant.
     *
     * @param letters how many of the report's name are others than those that were named
     */
    private record Found(Path file, String address, String words, int letters) {
        private static final int LONGEST = 60;

        static Found of(Path file, AnnotatedCheckIn checkIn, AnnotatedSentence sentence, int letters) {
            String words = Shown.text(checkIn.text().at(sentence.span()).replaceAll("\\s+", " "));
            return new Found(
                    file,
                    Shown.text(SentenceAddress.report(checkIn) + ":" + sentence.id()),
                    words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…",
                    letters);
        }
    }
}
