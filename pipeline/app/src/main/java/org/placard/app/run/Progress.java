package org.placard.app.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows a person how far a run is; shows a pipe nothing. */
interface Progress extends AutoCloseable {
    /** One step more is done. */
    void step();

    @Override
    void close();

    /**
     * Progress on standard error.
     *
     * @param task what is done, such as "Reading"
     * @param unit what is counted, such as " reports"
     * @param steps number of steps to come
     */
    static Progress of(String task, String unit, int steps) {
        return isTerminal() ? new Bar(task, unit, steps) : new Silent();
    }

    private static boolean isTerminal() {
        return System.console() != null && !"dumb".equals(System.getenv("TERM")) && isErrorTerminal();
    }

    /** The console tells of input and output only; standard error may go to a file all the same. */
    private static boolean isErrorTerminal() {
        Path error = Path.of("/proc/self/fd/2");
        try {
            return !Files.exists(error) || error.toRealPath().startsWith("/dev") && !isNull(error);
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isNull(Path error) throws IOException {
        return error.toRealPath().endsWith("null");
    }

    /** For pipes and files. */
    final class Silent implements Progress {
        @Override
        public void step() {}

        @Override
        public void close() {}
    }

    /** For terminals. */
    final class Bar implements Progress {
        private final ProgressBar bar;

        Bar(String task, String unit, int steps) {
            bar = new ProgressBarBuilder()
                    .setTaskName(task)
                    .setUnit(unit, 1)
                    .setInitialMax(steps)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setConsumer(new ConsoleProgressBarConsumer(System.err))
                    .build();
        }

        @Override
        public void step() {
            bar.step();
        }

        @Override
        public void close() {
            bar.close();
        }
    }
}
