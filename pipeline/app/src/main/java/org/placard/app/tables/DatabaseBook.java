package org.placard.app.tables;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.placard.app.FileMark;

/**
 * What a database file holds, kept where the next making finds it.
 *
 * @param file by what the file is known again
 * @param frame checksum of all that does not come from check-ins
 * @param replaced how often a check-in's rows were put in or taken out since the file was made from nothing
 * @param checkIns checksum of each check-in's rows, by id
 */
@JsonPropertyOrder({"format", "file", "frame", "replaced", "checkIns"})
record DatabaseBook(String format, FileMark file, long frame, int replaced, Map<String, Long> checkIns) {
    static final String FORMAT = "placard/database-1";
    private static final String NAME = "database.json";

    private static final ObjectMapper MAPPER =
            new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);

    DatabaseBook {
        checkIns = Collections.unmodifiableMap(new TreeMap<>(checkIns));
    }

    /** The book of a file; empty where there is none, or another file, or one that somebody has written into, has its place. */
    static Optional<DatabaseBook> of(Path database, Path folder) throws IOException {
        Path place = folder.resolve(NAME);
        if (!Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try {
            DatabaseBook book = MAPPER.readValue(Files.readAllBytes(place), DatabaseBook.class);
            return FORMAT.equals(book.format) && book.file.isOf(database) ? Optional.of(book) : Optional.empty();
        } catch (JsonProcessingException | NullPointerException e) {
            return Optional.empty();
        }
    }

    void write(Path folder) throws IOException {
        PendingFile.write(folder.resolve(NAME), MAPPER.writeValueAsString(this) + "\n");
    }
}
