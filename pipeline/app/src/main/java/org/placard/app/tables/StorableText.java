package org.placard.app.tables;

/** Text without the two things that no database or XML file holds: U+0000 and surrogates that stand alone. */
public final class StorableText {
    private static final char REPLACEMENT = '\uFFFD';

    private StorableText() {}

    /** The words, with U+FFFD for each character that cannot be stored; the number of units stays the same. */
    public static String of(String words) {
        StringBuilder repaired = null;
        for (int i = 0; i < words.length(); i++) {
            if (isStorable(words, i)) {
                continue;
            }
            if (repaired == null) {
                repaired = new StringBuilder(words);
            }
            repaired.setCharAt(i, REPLACEMENT);
        }
        return repaired == null ? words : repaired.toString();
    }

    private static boolean isStorable(String words, int i) {
        char unit = words.charAt(i);
        if (!Character.isSurrogate(unit)) {
            return unit != 0;
        }
        if (Character.isHighSurrogate(unit)) {
            return i + 1 < words.length() && Character.isLowSurrogate(words.charAt(i + 1));
        }
        return i > 0 && Character.isHighSurrogate(words.charAt(i - 1));
    }
}
