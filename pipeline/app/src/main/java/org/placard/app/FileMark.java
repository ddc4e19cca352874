package org.placard.app;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * By what a file that the program has made is known again.
 *
 * @param modified milliseconds since 1970; with the size enough to know a file by that nobody touched
 * @param checksum of its content, for one that was touched or copied
 */
@JsonPropertyOrder({"size", "modified", "checksum"})
public record FileMark(long size, long modified, long checksum) {
    /** Of a file as it stands. */
    public static FileMark of(Path file) throws IOException {
        return new FileMark(Files.size(file), Files.getLastModifiedTime(file).toMillis(), Checksum.of(file));
    }

    /** Whether there is a file in that place, and as it was. */
    public boolean isOf(Path file) throws IOException {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && Files.size(file) == size
                && (Files.getLastModifiedTime(file).toMillis() == modified || Checksum.of(file) == checksum);
    }
}
