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
        Thread thread = new Thread(null, task, "reading " + file, STACK);
        // a parser that ignores its interrupt must not keep the program alive
        thread.setDaemon(true);
        thread.start();
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
            throw unreadable(file, e.getCause());
        }
    }

    private static UnreadableReportException unreadable(String file, Throwable cause) {
        if (cause instanceof UnreadableReportException unreadable) {
            return unreadable;
        }
        if (cause instanceof StackOverflowError) {
            return new UnreadableReportException(file, "is nested too deep to be read", cause);
        }
        if (cause instanceof OutOfMemoryError) {
            return new UnreadableReportException(file, "needs more memory than there is", cause);
        }
        return new UnreadableReportException(file, "is broken: " + cause, cause);
    }
}
