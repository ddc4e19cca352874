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

    /** Whether it takes longer than others, so that it is begun first where several are made at a time. */
    default boolean takesLong() {
        return false;
    }

    /**
     * What it takes from each check-in of a folder.
     *
     * @throws IOException where the folder cannot be read
     */
    default List<PartMaker> parts(CheckInFolder checkIns) throws IOException {
        return List.of();
    }

    /**
     * Makes the product anew from all check-ins of a folder. What it writes is whole at every moment, and the same for
     * the same check-ins.
     *
     * @param source gives the parts that {@link #parts} names
     * @param output where the product is put, into its own subfolder or file; exists
     * @return what a user would open, in the order in which it is shown
     * @throws IOException where reading or writing fails; the message names the file
     */
    List<Path> make(ProductSource source, Path output) throws IOException;

    /** As {@link #make(ProductSource, Path)}, without parts that were made before and without an earlier run. */
    default List<Path> make(CheckInFolder checkIns, Path output) throws IOException {
        return make(ProductSource.of(checkIns), output);
    }
}
