package org.placard.report;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs the parsing of an untrusted document beside the caller, for a limited time and with a stack of its own, so that a
 * document made to loop, to recurse or to fill the heap costs its reader an error and no more.
 */
final class BoundedWork {
    /** Stack of the working thread, in bytes; deep documents recurse. */
    private static final long STACK = 64L << 20;

    private final Duration limit;

    BoundedWork(Duration limit) {
        this.limit = limit;
    }

    /**
     * What {@code work} returns.
     *
     * @throws UnreadableReportException as {@code work} does, or where it takes too long, nests too deep or needs too
     *     much memory; {@code file} is named
     */
    <T> T run(String file, Callable<T> work) throws UnreadableReportException {
        FutureTask<T> task = new FutureTask<>(work);
        thread("reading " + file, task).start();
        try {
            return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            throw new UnreadableReportException(
                    file, "took more than " + limit.toSeconds() + " seconds to read and was given up", e);
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new UnreadableReportException(file, "was not read to its end: interrupted", e);
        } catch (ExecutionException e) {
            throw UnreadableReportException.because(file, e.getCause());
        }
    }

    /** A thread with a stack for deep documents. A parser that ignores its interrupt does not keep the program alive. */
    static Thread thread(String name, Runnable work) {
        Thread thread = new Thread(null, work, name, STACK);
        thread.setDaemon(true);
        return thread;
    }
}
