package org.placard.app.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.placard.Options;
import org.placard.Readers;
import org.placard.app.ProjectOption;
import org.placard.app.Shown;
import org.placard.app.project.Project;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** What a user says about an extraction. */
final class ExtractArguments {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Parameters(
            paramLabel = "INPUT",
            arity = "0..*",
            defaultValue = "seeds",
            description =
                    "Reports (txt, md, html, pdf, docx, odt, rtf, eml …), archives (zip, mbox, warc) and folders of reports;"
                            + " - is standard input. Default: ${DEFAULT-VALUE}")
    private List<Path> inputs;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            defaultValue = "output",
            description = "Folder for the results. Default: ${DEFAULT-VALUE}")
    private Path output;

    @Option(
            names = {"-t", "--threads"},
            paramLabel = "N",
            converter = Count.class,
            description = "Check-ins that are annotated at a time. Default: one for each processor")
    private Integer threads;

    @Option(
            names = "--unnamed",
            description = "Unnamed holders (\"several delegations\") hold positions too, as actor UNNAMED.")
    private boolean unnamed;

    @Option(
            names = "--expand-groups",
            description = "A group's position is followed by one of each member on that date, marked as derived.")
    private boolean expandGroups;

    @Option(
            names = "--reader",
            paramLabel = "READER",
            converter = ReaderChoice.class,
            description = "Who reads stances: grammar, or both (the trained reader too, where the grammar leaves a"
                    + " question). Default: ${DEFAULT-VALUE}")
    private Readers readers = Readers.DEFAULT;

    @Option(
            names = "--time-limit",
            paramLabel = "SECONDS",
            converter = Seconds.class,
            description =
                    "Longest time of the processor for one report, which is then set aside. Default: 120, and 240 more for"
                            + " each MiB")
    private TimeLimit timeLimit = TimeLimit.DEFAULT;

    @Option(names = "--prune", description = "Remove the results of reports that no longer exist.")
    private boolean prune;

    @Option(names = "--force", description = "Overwrite files in the output folder that no run has made.")
    private boolean force;

    @Mixin
    private ProjectOption project;

    /**
     * Finds the reports that the user named.
     *
     * @throws ParameterException where the output folder is among the inputs, or there is nothing to read
     */
    InputFinder.Inputs find() throws IOException {
        for (Path input : inputs) {
            if (Files.isDirectory(input) && Files.isDirectory(output) && Files.isSameFile(input, output)) {
                throw new ParameterException(
                        spec.commandLine(),
                        Shown.path(input) + " cannot be both INPUT and the output folder: its results are no reports");
            }
        }
        if (Files.exists(output) && !Files.isDirectory(output)) {
            throw new ParameterException(
                    spec.commandLine(), Shown.path(output) + " is a file; --output names a folder for the results");
        }
        InputFinder.Inputs found = InputFinder.find(inputs);
        if (found.isEmpty()) {
            throw new ParameterException(spec.commandLine(), nothing(found));
        }
        return found;
    }

    private static String nothing(InputFinder.Inputs found) {
        String reasons = found.refused().stream().map(SetAside::toString).collect(Collectors.joining("; "));
        return "there is nothing to read: " + reasons;
    }

    /** The project that the user named or is in. */
    Optional<Project> project() throws IOException {
        return project.project();
    }

    boolean force() {
        return force;
    }

    Path output() {
        return output;
    }

    int threads() {
        return threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    }

    Options options() {
        return new Options(unnamed, expandGroups, readers);
    }

    TimeLimit timeLimit() {
        return timeLimit;
    }

    boolean prune() {
        return prune;
    }

    private static final class ReaderChoice implements ITypeConverter<Readers> {
        @Override
        public Readers convert(String value) {
            return Stream.of(Readers.values())
                    .filter(readers -> readers.toString().equals(value))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("'" + value + "' is neither grammar nor both"));
        }
    }

    private static final class Count implements ITypeConverter<Integer> {
        private static final int MOST = 1024;

        @Override
        public Integer convert(String value) {
            try {
                int count = Integer.parseInt(value);
                if (count >= 1 && count <= MOST) {
                    return count;
                }
            } catch (NumberFormatException e) {
                // said below
            }
            throw new TypeConversionException("'" + value + "' is not a number from 1 to " + MOST);
        }
    }

    private static final class Seconds implements ITypeConverter<TimeLimit> {
        @Override
        public TimeLimit convert(String value) {
            try {
                long milliseconds = Math.round(Double.parseDouble(value) * 1000);
                if (milliseconds >= 1 && milliseconds <= Duration.ofDays(365).toMillis()) {
                    return TimeLimit.of(Duration.ofMillis(milliseconds));
                }
            } catch (NumberFormatException e) {
                // said below
            }
            throw new TypeConversionException("'" + value + "' is not a time in seconds");
        }
    }
}
