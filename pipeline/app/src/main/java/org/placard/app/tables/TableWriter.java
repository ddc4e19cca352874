package org.placard.app.tables;

import java.io.Closeable;
import java.io.IOException;

/** Puts rows into a database, a check-in at a time. */
public interface TableWriter extends Closeable {
    /** Takes all rows of a check-in, or of the holders, at once. */
    void write(RowBatch batch) throws IOException;
}
