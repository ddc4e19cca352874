package org.placard.app.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** A report that is piped into the program. It is kept in the output folder, since results name their source. */
final class StandardInput {
    /** How a user names it. */
    static final Path NAMED = Path.of("-");

    private static final String FOLDER = "stdin";
    /** As much as of a file. */
    private static final int MOST_BYTES = 128 << 20;

    private StandardInput() {}

    /**
     * All bytes of standard input.
     *
     * @throws IOException where it cannot be read, or does not end within the size of a report
     */
    static byte[] read() throws IOException {
        byte[] bytes = System.in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new IOException("standard input holds more than " + (MOST_BYTES >> 20) + " MiB");
        }
        return bytes;
    }

    /** Keeps the bytes as a file of the kind that they begin like. */
    static InputFile keep(byte[] bytes, OutputFolder folder) throws IOException {
        Path place = Files.createDirectories(folder.housekeeping(FOLDER));
        Path file = place.resolve(FOLDER + "." + ending(bytes));
        Files.write(file, bytes);
        return new InputFile(file.toRealPath(), NAMED);
    }

    private static String ending(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1);
        String words = start.stripLeading().toLowerCase(Locale.ROOT);
        if (start.startsWith("%PDF-")) {
            return "pdf";
        }
        if (start.startsWith("PK\u0003\u0004")) {
            return "docx";
        }
        if (words.startsWith("<!doctype html") || words.startsWith("<html")) {
            return "html";
        }
        if (words.matches("(?s)(?:received|return-path|mime-version|from|message-id): .*\\n(?:.*\\n)?\\s*\\n.*")) {
            return "eml";
        }
        return start.startsWith("---\n") || start.startsWith("---\r\n") || start.startsWith("# ") ? "md" : "txt";
    }
}
