package org.placard.app.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.placard.app.Shown;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code placard check}: everything that is wrong in a project, at once. */
@Command(
        name = "check",
        description = {
            "Reads a project's placard.yaml and tables, and lists everything wrong in them, each with file, line and column.",
            "Names that clash with built-in ones are named, and the example of each frame is read. The exit code is 1 where"
                    + " something is wrong."
        })
public final class CheckCommand implements Callable<Integer> {
    private static final int WRONG = 1;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", arity = "0..1", description = "The project (default: the one that you are in).")
    private Path folder;

    @Override
    public Integer call() throws IOException {
        Path root = root();
        Path scratch = Files.createTempDirectory("placard-check");
        List<Problem> problems;
        try {
            problems = new ProjectCheck(root).run(scratch);
        } finally {
            ProjectTables.remove(scratch);
        }
        problems.forEach(problem -> spec.commandLine().getErr().println(problem));
        int tables = Project.tables(root).size();
        spec.commandLine()
                .getOut()
                .println(Shown.path(root) + ": " + tables + " tables and " + Project.FILE + ", "
                        + (problems.isEmpty() ? "nothing wrong" : problems.size() + " problems"));
        return problems.isEmpty() ? 0 : WRONG;
    }

    private Path root() {
        try {
            Optional<Path> root = Project.root(folder);
            return root.orElseThrow(() -> new ParameterException(
                    spec.commandLine(),
                    "there is no " + Project.FILE + " here or above; make one with 'placard init DIR'"));
        } catch (IOException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage());
        }
    }
}
