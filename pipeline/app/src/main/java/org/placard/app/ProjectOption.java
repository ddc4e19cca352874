package org.placard.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.placard.app.project.Project;
import picocli.CommandLine.Option;

/** Which project a command works in. Its tables are in use already: they stand ahead on the class path. */
public final class ProjectOption {
    static final String NAME = "--project";

    @Option(
            names = NAME,
            paramLabel = "DIR",
            description = "Project whose tables and rules for reports are used (default: the one that you are in).")
    private Path folder;

    /** The project, if there is one. */
    public Optional<Project> project() throws IOException {
        Optional<Path> root = Project.root(folder);
        return root.isEmpty() ? Optional.empty() : Optional.of(Project.read(root.get()));
    }
}
