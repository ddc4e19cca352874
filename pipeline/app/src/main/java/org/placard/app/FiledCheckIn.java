package org.placard.app;

import java.io.IOException;
import java.nio.file.Path;
import org.placard.annotation.AnnotatedCheckIn;
import org.placard.app.tables.AddedKeys;

/** A check-in with the file that holds it. */
public final class FiledCheckIn {
    private final Path file;
    private final AnnotatedCheckIn checkIn;
    private AddedKeys added;

    private FiledCheckIn(Path file, AnnotatedCheckIn checkIn) {
        this.file = file;
        this.checkIn = checkIn;
    }

    /**
     * Reads a file.
     *
     * @throws IOException where it cannot be read or holds no check-in; the message names it
     */
    public static FiledCheckIn read(Path file) throws IOException {
        return new FiledCheckIn(file, CheckInFolder.read(file));
    }

    public AnnotatedCheckIn checkIn() {
        return checkIn;
    }

    /** What the file has beside the keys of the format's first version; read at the first call. */
    public AddedKeys added() throws IOException {
        if (added == null) {
            added = AddedKeys.of(file);
        }
        return added;
    }
}
