package org.placard.trained;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Loads the trained reader when it is first asked for; where it cannot be loaded, says so once. Thread-safe. */
final class LazyReader {
    private static final Logger LOG = LoggerFactory.getLogger(LazyReader.class);

    private final Source source;
    private Optional<TrainedReader> reader;

    /** Where a reader comes from. */
    @FunctionalInterface
    interface Source {
        TrainedReader load() throws UnusableModelException;
    }

    LazyReader(Source source) {
        this.source = source;
    }

    /** The reader; empty where there is none, for good. */
    synchronized Optional<TrainedReader> get() {
        if (reader == null) {
            try {
                reader = Optional.of(source.load());
            } catch (UnusableModelException e) {
                LOG.warn("{}; the grammar reads alone", e.getMessage());
                reader = Optional.empty();
            }
        }
        return reader;
    }
}
