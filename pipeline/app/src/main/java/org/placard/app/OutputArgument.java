package org.placard.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The folder of annotated check-ins that a command works on. */
public final class OutputArgument {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Parameters(
            paramLabel = "OUTPUT",
            arity = "0..1",
            defaultValue = "output",
            description = "Folder of annotated check-ins (default: ${DEFAULT-VALUE}).")
    private Path folder;

    public Path folder() {
        return folder;
    }

    /**
     * The folder's check-ins, of which there may be none.
     *
     * @throws ParameterException where there is no such folder
     */
    public CheckInFolder checkIns() {
        if (!Files.isDirectory(folder)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "there is no folder " + Shown.path(folder) + ": run 'placard extract' or 'placard run' first");
        }
        return new CheckInFolder(folder);
    }

    /**
     * The folder's check-ins, at least one.
     *
     * @throws ParameterException where there is no such folder
     * @throws IOException where it holds none
     */
    public CheckInFolder someCheckIns() throws IOException {
        return checkIns().notEmpty();
    }
}
