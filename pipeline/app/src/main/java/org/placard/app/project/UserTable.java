package org.placard.app.project;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table of a project.
 *
 * @param file where it is
 */
record UserTable(Path file, TableText table) {
    /** @throws IOException where it cannot be read or is no CSV in UTF-8; the message says which */
    static UserTable read(Path file) throws IOException {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            return new UserTable(file, TableText.of(file.getFileName().toString(), withoutMark(text)));
        } catch (CharacterCodingException e) {
            throw new IOException("is not UTF-8", e);
        }
    }

    /** Spreadsheets put a byte-order mark ahead. */
    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    String name() {
        return table.name();
    }

    /** Its rows as text, one line for each of the file's below the header; lines that are left out are empty. */
    String body(List<Integer> leftOut) {
        return IntStream.range(table.headerLine(), table.lines().size())
                .mapToObj(index ->
                        leftOut.contains(index + 1) ? "" : table.lines().get(index))
                .collect(Collectors.joining("\n"));
    }
}
