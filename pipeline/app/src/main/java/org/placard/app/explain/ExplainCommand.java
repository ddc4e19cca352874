package org.placard.app.explain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
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
            description = "As in the JSON and on the audit page, such as 3.17.")
    private String sentenceId;

    @Override
    public Integer call() throws IOException {
        try (HeldFolder held = HeldFolder.shared(output)) {
            return explain(Files.isDirectory(output) ? held.checkIns().files() : List.of(output));
        }
    }

    private int explain(List<Path> files) throws IOException {
        List<Path> holders = new ArrayList<>();
        for (Path file : files) {
            AnnotatedCheckIn checkIn = CheckInFolder.read(file);
            if (sentence(checkIn).isPresent()) {
                holders.add(file);
            }
        }
        if (holders.size() == 1) {
            AnnotatedCheckIn checkIn = CheckInFolder.read(holders.get(0));
            spec.commandLine()
                    .getOut()
                    .print(new Explanation(checkIn, ConstructionNames.load())
                            .of(sentence(checkIn).orElseThrow()));
            return 0;
        }
        complain(holders);
        return NOT_FOUND;
    }

    private Optional<AnnotatedSentence> sentence(AnnotatedCheckIn checkIn) {
        return checkIn.sentences().stream()
                .filter(sentence -> sentence.id().equals(sentenceId))
                .findFirst();
    }

    private void complain(List<Path> holders) {
        String id = Shown.text(sentenceId);
        String words = holders.isEmpty()
                ? Shown.path(output) + " has no sentence " + id + "; ids look like 3.17"
                : "sentence " + id + " stands in " + holders.size() + " reports; name one file: "
                        + holders.stream().map(Shown::path).collect(Collectors.joining(", "));
        spec.commandLine().getErr().println("placard: " + words);
    }
}
