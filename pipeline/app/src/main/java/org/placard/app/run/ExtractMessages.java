package org.placard.app.run;

import java.io.PrintWriter;
import org.placard.app.Shown;
import picocli.CommandLine;

/** Says what a person must know about an extraction, one line each. */
final class ExtractMessages {
    private static final int SET_ASIDE = 1;
    private static final int NOTHING_READ = 2;

    private final PrintWriter err;

    ExtractMessages(CommandLine command) {
        this.err = command.getErr();
    }

    void print(ExtractRun run) {
        run.notes().forEach(note -> err.println("placard: " + Shown.text(note)));
        run.setAside().forEach(input -> err.println("placard: " + input));
        if (run.gaveNothing()) {
            err.println(
                    "placard: nothing could be read, and nothing was made; expected reports with text, best with dated headings such as"
                            + " \"#1: Title [3 June 2024]\"");
        }
    }

    int exitCode(ExtractRun run) {
        if (run.gaveNothing()) {
            return NOTHING_READ;
        }
        return run.setAside().isEmpty() ? 0 : SET_ASIDE;
    }

    String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
