package org.placard.app.interchange;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A text file of another tool. */
record TextSource(Path file) {
    /**
     * The whole text.
     *
     * @throws BrokenImportException where it is not in UTF-8
     */
    String read() throws IOException {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new BrokenImportException(file, "text", "expected UTF-8", e);
        }
    }
}
