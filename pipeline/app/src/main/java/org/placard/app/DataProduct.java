package org.placard.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Something that people use instead of the JSON, made from it: tables, networks, a dashboard. */
public interface DataProduct {
    /** What it is, in a few words, such as "tables (CSV)". */
    String title();

    /** The files that making it may replace, by their ways from the output folder, with {@code /} between names. */
    default List<String> places() {
        return List.of();
    }

    /**
     * Makes the product anew from all check-ins of a folder. What it writes is whole at every moment, and the same for
     * the same check-ins.
     *
     * @param output where the product is put, into its own subfolder or file; exists
     * @return what a user would open, in the order in which it is shown
     * @throws IOException where reading or writing fails; the message names the file
     */
    List<Path> make(CheckInFolder checkIns, Path output) throws IOException;
}
