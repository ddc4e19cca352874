package org.placard.app.network;

import java.util.stream.Collectors;

/** Text as XML 1.0 may hold it (section 2.2): without control characters but tab, line feed and carriage return. */
final class XmlText {
    private static final int REPLACEMENT = 0xFFFD;

    private XmlText() {}

    /** The words, with U+FFFD for each character that no XML file can hold. */
    static String of(String words) {
        if (isAllowed(words)) {
            return words;
        }
        return words.codePoints()
                .map(character -> isAllowed(character) ? character : REPLACEMENT)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /**
     * The words as an XML name token (XML 1.0, section 2.3), which ids in GraphML have to be: letters, digits, and
     * {@code . - _ :}; any other character becomes its number between underscores.
     */
    static String nameToken(String words) {
        if (isNameToken(words)) {
            return words;
        }
        return words.codePoints()
                .mapToObj(character -> isInNameToken(character)
                        ? Character.toString(character)
                        : "_" + Integer.toHexString(character) + "_")
                .collect(Collectors.joining());
    }

    private static boolean isNameToken(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (!isInNameToken(words.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isInNameToken(int character) {
        return character < 0x80 && (Character.isLetterOrDigit(character) || ".-_:".indexOf(character) >= 0);
    }

    private static boolean isAllowed(String words) {
        for (int i = 0; i < words.length(); ) {
            int character = words.codePointAt(i);
            if (!isAllowed(character)) {
                return false;
            }
            i += Character.charCount(character);
        }
        return true;
    }

    private static boolean isAllowed(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || character >= 0x20 && character <= 0xD7FF
                || character >= 0xE000 && character <= 0xFFFD
                || character >= 0x10000;
    }
}
