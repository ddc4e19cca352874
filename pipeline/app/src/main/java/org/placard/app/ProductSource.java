package org.placard.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** What data products are made from: a folder of check-ins, of each of which a product takes a part. */
public interface ProductSource {
    CheckInFolder checkIns();

    /** The check-ins of an earlier run, to tell what is new. */
    Optional<CheckInFolder> previous();

    /**
     * A folder in which a product may keep for its next making what spares it work; empty where nobody keeps anything. What
     * is found there may be damaged, or of another version of the program.
     */
    default Optional<Path> memory() throws IOException {
        return Optional.empty();
    }

    /**
     * Hands over the part of every check-in, one at a time, in the order of {@link CheckInFolder#files()}.
     *
     * @throws IOException where a check-in cannot be read, or from {@code user}
     */
    void forEach(PartMaker maker, User user) throws IOException;

    /** A folder whose parts are made as they are asked for. */
    static ProductSource of(CheckInFolder checkIns) {
        return of(checkIns, Optional.empty());
    }

    /** A folder and an earlier run's, whose parts are made as they are asked for. */
    static ProductSource of(CheckInFolder checkIns, Optional<CheckInFolder> previous) {
        return new Fresh(checkIns, previous);
    }

    /** What is done with a part. */
    @FunctionalInterface
    interface User {
        void use(byte[] part) throws IOException;
    }

    /**
     * Parts that nobody keeps.
     *
     * @param previous an earlier run's check-ins
     */
    record Fresh(CheckInFolder checkIns, Optional<CheckInFolder> previous) implements ProductSource {
        @Override
        public void forEach(PartMaker maker, User user) throws IOException {
            for (Path file : checkIns.files()) {
                user.use(maker.of(FiledCheckIn.read(file)));
            }
        }
    }
}
