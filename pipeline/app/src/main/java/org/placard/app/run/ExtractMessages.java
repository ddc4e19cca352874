package org.placard.app.run;

import java.io.PrintWriter;
import org.placard.app.Shown;

/** Says what a person must know about an extraction, one line each. */
final class ExtractMessages {
    private final PrintWriter err;

    ExtractMessages(PrintWriter err) {
        this.err = err;
    }

    void print(ExtractRun run) {
        run.notes().forEach(note -> err.println("placard: " + Shown.text(note)));
        run.setAside().forEach(input -> err.println("placard: " + input));
    }

    int exitCode(ExtractRun run) {
        return run.setAside().isEmpty() ? 0 : 1;
    }

    String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
