package org.placard.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Mixin;
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

    /** Which project's tables are used; {@link Relaunch} has seen to it. */
    @Mixin
    private ProjectOption project;

    public Path folder() {
        return folder;
    }

    /**
     * Holds the folder while its check-ins, of which there may be none, are read for what is put into {@code place}.
     *
     * @throws ParameterException where there is no such folder
     * @throws FolderInUseException where another command is at it
     */
    public HeldFolder toWrite(Path place) throws IOException {
        checkThere();
        return HeldFolder.toWrite(folder, place);
    }

    /**
     * Holds the folder while its check-ins are only read.
     *
     * @throws ParameterException where there is no such folder
     * @throws FolderInUseException where another command writes into it
     */
    public HeldFolder toRead() throws IOException {
        checkThere();
        return HeldFolder.shared(folder);
    }

    private void checkThere() {
        if (!Files.isDirectory(folder)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "there is no folder " + Shown.path(folder) + ": run 'placard extract' or 'placard run' first");
        }
    }
}
