package org.placard.app.tables;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Puts rows into one format. What was there before stays as it was until {@link #finish()}. */
public interface TableWriter extends Closeable {
    /** Takes all rows of a check-in, or of the holders, at once. */
    void write(RowBatch batch) throws IOException;

    /**
     * Puts everything in place.
     *
     * @return what a user would open, in the order in which it is shown; empty where that is no file
     */
    List<Path> finish() throws IOException;

    /** Lets go of everything; without a {@link #finish()} ahead of it, nothing has changed but what was put whole. */
    @Override
    void close() throws IOException;
}
