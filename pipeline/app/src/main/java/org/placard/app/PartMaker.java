package org.placard.app;

import java.io.IOException;

/**
 * Makes what a data product takes from one check-in. A part depends on its check-in and the program alone, so that it is
 * made once for as long as both stay as they are. Thread-safe.
 */
public interface PartMaker {
    /** Tells this kind of parts from all others; products that take the same parts share them. */
    String name();

    /**
     * The part of a check-in.
     *
     * @throws IOException where the check-in contradicts itself; the message names it
     */
    byte[] of(FiledCheckIn checkIn) throws IOException;
}
