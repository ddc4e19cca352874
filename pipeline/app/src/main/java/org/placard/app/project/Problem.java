package org.placard.app.project;

import java.nio.file.Path;
import java.util.Comparator;
import org.placard.app.Shown;

/**
 * Something wrong in a project's file.
 *
 * @param line from 1 on; 0 where the file as a whole is meant
 * @param column from 1 on; 0 where the line as a whole is meant
 * @param message what was found and what was expected
 */
record Problem(Path file, int line, int column, String message) implements Comparable<Problem> {
    private static final Comparator<Problem> ORDER =
            Comparator.comparing(Problem::file).thenComparingInt(Problem::line).thenComparingInt(Problem::column);

    @Override
    public int compareTo(Problem other) {
        int byPlace = ORDER.compare(this, other);
        return byPlace != 0 ? byPlace : message.compareTo(other.message);
    }

    @Override
    public String toString() {
        return Shown.path(file) + (line > 0 ? ":" + line : "") + (column > 0 ? ":" + column : "") + ": "
                + Shown.text(message);
    }
}
