package org.placard.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Parameters;

/** The argument INPUT of the commands that read reports. */
final class ReportsArgument {
    @Parameters(
            paramLabel = "INPUT",
            arity = "0..*",
            defaultValue = "seeds",
            description = "Reports (txt, md) and folders of reports. Default: ${DEFAULT-VALUE}")
    private List<Path> inputs;

    /** Files and folders as they were given. */
    List<Path> paths() {
        return inputs;
    }

    /**
     * The reports in them.
     *
     * @throws IOException where there are none; the message says what was looked for
     */
    Reports reports() throws IOException {
        return Reports.in(inputs);
    }
}
