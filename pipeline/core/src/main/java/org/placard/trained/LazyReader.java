package org.placard.trained;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Loads the trained reader once, when it is asked for or beside what comes before; where it cannot be loaded, says so.
 * Thread-safe.
 */
final class LazyReader {
    private static final Logger LOG = LoggerFactory.getLogger(LazyReader.class);

    private final Source source;
    private CompletableFuture<Optional<TrainedReader>> reader;

    /** Where a reader comes from. */
    @FunctionalInterface
    interface Source {
        TrainedReader load() throws UnusableModelException;
    }

    LazyReader(Source source) {
        this.source = source;
    }

    /** Begins to load beside the caller, unless that was done before. */
    synchronized void prepare() {
        if (reader == null) {
            reader = CompletableFuture.supplyAsync(this::load);
        }
    }

    /** The reader; empty where there is none, for good. */
    Optional<TrainedReader> get() {
        prepare();
        try {
            return reader.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private Optional<TrainedReader> load() {
        try {
            return Optional.of(source.load());
        } catch (UnusableModelException e) {
            LOG.warn("{}; the grammar reads alone", e.getMessage());
            return Optional.empty();
        }
    }
}
