package org.placard.app.run;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.placard.app.Shown;

/**
 * Says what is kept and how to go on where a user ends a run, as by Ctrl-C. The exit code is then the Java machine's for
 * the signal: 130 for Ctrl-C.
 */
final class Interruption implements AutoCloseable {
    private final AtomicInteger done = new AtomicInteger();
    private final Thread hook;

    private Interruption(String unit, int of, Path output) {
        hook = new Thread(
                () -> System.err.println(System.lineSeparator() + "placard: interrupted; " + done + " of " + of
                        + " " + unit + " were done and are kept in " + Shown.path(output)
                        + ": run the same command again to go on"));
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** While reports are annotated. */
    static Interruption whileReading(int reports, Path output) {
        return new Interruption("reports", reports, output);
    }

    /** While things are made of them, such as data products. */
    static Interruption whileMaking(String things, int of, Path output) {
        return new Interruption(things.strip(), of, output);
    }

    void step() {
        done.incrementAndGet();
    }

    /** Nothing is to be said any more. */
    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // it is being said
        }
    }
}
