package org.placard.app.interchange;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A text file of another tool. */
record TextSource(Path file) {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /**
     * The whole text without a byte-order mark, lines ending in a line feed.
     *
     * @throws BrokenImportException where it is not in UTF-8
     */
    String read() throws IOException {
        return plain(asWritten());
    }

    /**
     * The whole text as it stands in the file.
     *
     * @throws BrokenImportException where it is not in UTF-8
     */
    String asWritten() throws IOException {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new BrokenImportException(file, "text", "expected UTF-8", e);
        }
    }

    static String plain(String written) {
        return withoutMark(written).replace("\r\n", "\n").replace('\r', '\n');
    }

    static String withoutMark(String written) {
        return written.startsWith(BYTE_ORDER_MARK) ? written.substring(1) : written;
    }
}
