package org.placard.app.interchange;

import java.nio.file.Path;

/**
 * The words that a tool keeps beside a place. Where they are not those of the text, the place was moved or the words were
 * edited by something that did not know of the other, and nobody can say which of the two is meant.
 */
final class StoredWords {
    private static final int SHOWN = 40;

    private StoredWords() {}

    /** Whether the words are those of the text but for white space, which some tools write as {@code \n}. */
    static boolean fit(String stored, String words) {
        return plain(stored).equals(plain(words));
    }

    /** @throws BrokenImportException where they are others */
    static void check(String stored, String words, Path file, String place) throws BrokenImportException {
        if (!fit(stored, words)) {
            throw new BrokenImportException(
                    file,
                    place,
                    "stands at \"" + shown(words) + "\" but says \"" + shown(stored)
                            + "\"; either its place or its words were moved");
        }
    }

    private static String plain(String words) {
        return words.replace("\\n", " ").replaceAll("\\s+", " ").strip();
    }

    private static String shown(String words) {
        String plain = plain(words);
        return plain.length() <= SHOWN ? plain : plain.substring(0, SHOWN) + "…";
    }
}
