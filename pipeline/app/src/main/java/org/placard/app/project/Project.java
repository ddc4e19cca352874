package org.placard.app.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.placard.app.Shown;

/**
 * A folder of the user's own with {@code placard.yaml}.
 *
 * @param root real path of the folder
 * @param rules what it says of its reports
 */
public record Project(Path root, List<ReportRule> rules) {
    /** The file by which a project is known. */
    public static final String FILE = "placard.yaml";

    static final String TABLES = "gazetteers";

    public Project {
        rules = List.copyOf(rules);
    }

    /**
     * The project's folder that a user named, or else the nearest from where the user is upwards.
     *
     * @param named null where none was named
     * @throws IOException where the named one is no project
     */
    public static Optional<Path> root(Path named) throws IOException {
        if (named != null) {
            if (!Files.isRegularFile(named.resolve(FILE))) {
                throw new IOException(Shown.path(named) + " is no project: it has no " + FILE + "; make one with"
                        + " 'placard init " + Shown.path(named) + "'");
            }
            return Optional.of(named.toRealPath());
        }
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve(FILE))) {
                return Optional.of(folder.toRealPath());
            }
        }
        return Optional.empty();
    }

    /**
     * Reads a project's own file; its tables are another matter.
     *
     * @throws InvalidProjectException where something in it is wrong; it lists everything
     */
    public static Project read(Path root) throws IOException {
        ProjectFile file = new ProjectFile(root.resolve(FILE));
        List<ReportRule> rules = file.read();
        if (!file.problems().isEmpty()) {
            throw new InvalidProjectException(file.problems());
        }
        return new Project(root, rules);
    }

    /** The tables that the project has, in the order of their names. */
    static List<Path> tables(Path root) throws IOException {
        Path folder = root.resolve(TABLES);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Path> tables = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".csv")).sorted().forEach(tables::add);
        }
        return tables;
    }

    /**
     * All that the project says of a report, by whichever of its rules.
     *
     * @throws InvalidProjectException where two of them say different things
     */
    public ReportMetadata about(Path report) throws InvalidProjectException {
        List<ReportRule> fitting =
                rules.stream().filter(rule -> rule.fits(root, report)).toList();
        List<Problem> problems = new ArrayList<>();
        for (int i = 1; i < fitting.size(); i++) {
            if (ProjectFile.contradict(fitting.get(i), fitting.get(i - 1))) {
                problems.add(new Problem(
                        root.resolve(FILE),
                        fitting.get(i).line(),
                        0,
                        "says something else of " + report.getFileName() + " than line "
                                + fitting.get(i - 1).line()));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidProjectException(problems);
        }
        return ReportMetadata.of(fitting);
    }
}
