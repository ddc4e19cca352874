package org.placard.app.gold;

import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The gold file that a command writes. */
final class GoldOutput {
    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "OUT",
            description = "Gold file to write.")
    private Path file;

    @Option(names = "--force", description = "Replace OUT where it is there already.")
    private boolean force;

    Path path() {
        return file;
    }

    /** @throws IOException where the file is there and may not be replaced */
    GoldFile file() throws IOException {
        return new GoldFile(file, force);
    }
}
