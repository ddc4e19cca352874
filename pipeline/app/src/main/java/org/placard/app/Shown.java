package org.placard.app;

import java.nio.file.Path;
import java.util.Locale;

/**
 * Names and words as a terminal may show them: on one line, without control characters, and without the invisible ones
 * that change the direction of what follows.
 */
public final class Shown {
    private Shown() {}

    /** A path, with {@code /} between its names on every system. */
    public static String path(Path path) {
        return text(path.toString().replace(path.getFileSystem().getSeparator(), "/"));
    }

    /**
     * Words with everything escaped that is not printed as itself, such as {@code \n} and {@code \u202E}, and with the
     * passwords of addresses masked.
     */
    public static String text(String words) {
        StringBuilder shown = new StringBuilder(words.length());
        Secrets.masked(words).codePoints().forEach(character -> append(shown, character));
        return shown.toString();
    }

    private static void append(StringBuilder shown, int character) {
        switch (character) {
            case '\n' -> shown.append("\\n");
            case '\r' -> shown.append("\\r");
            case '\t' -> shown.append("\\t");
            default -> {
                if (isPrinted(character)) {
                    shown.appendCodePoint(character);
                } else {
                    shown.append(String.format(Locale.ROOT, "\\u%04X", character));
                }
            }
        }
    }

    private static boolean isPrinted(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
