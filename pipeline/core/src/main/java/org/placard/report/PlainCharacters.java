package org.placard.report;

import java.text.Normalizer;

/**
 * Undoes what type-setting does to characters: ligatures ({@code ﬁ}), soft hyphens, zero-width marks, marks that stand
 * apart from their letters, control characters. Names would not be found otherwise.
 */
final class PlainCharacters {
    private static final String[] LIGATURES = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};
    private static final char FIRST_LIGATURE = '\ufb00';
    private static final char LAST_LIGATURE = '\ufb06';
    /** Marks on one letter that are put in order: it takes the square of their number (UAX #15, stream-safe text). */
    private static final int MOST_MARKS = 30;

    private PlainCharacters() {}

    /**
     * {@code words} in normal form C, as far as no letter has more than 30 marks, with lone surrogates replaced by U+FFFD.
     */
    static String of(CharSequence words) {
        if (isPlain(words)) {
            return words.toString();
        }
        StringBuilder plain = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c >= FIRST_LIGATURE && c <= LAST_LIGATURE) {
                plain.append(LIGATURES[c - FIRST_LIGATURE]);
            } else if (Character.isSurrogate(c)) {
                boolean pair = Character.isHighSurrogate(c)
                        && i + 1 < words.length()
                        && Character.isLowSurrogate(words.charAt(i + 1));
                plain.append(pair ? words.subSequence(i, i + 2) : "\ufffd");
                i += pair ? 1 : 0;
            } else if (!isInvisible(c)) {
                plain.append(isControl(c) ? ' ' : c);
            }
        }
        return composed(plain);
    }

    private static String composed(CharSequence words) {
        StringBuilder composed = new StringBuilder(words.length());
        int start = 0;
        int marks = 0;
        int i = 0;
        while (i < words.length()) {
            int character = Character.codePointAt(words, i);
            marks = isMark(character) ? marks + 1 : 0;
            if (marks > MOST_MARKS) {
                composed.append(Normalizer.normalize(words.subSequence(start, i), Normalizer.Form.NFC));
                start = i;
                marks = 1;
            }
            i += Character.charCount(character);
        }
        return composed.append(Normalizer.normalize(words.subSequence(start, words.length()), Normalizer.Form.NFC))
                .toString();
    }

    private static boolean isMark(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static boolean isPlain(CharSequence words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            // below U+0300 nothing combines and nothing is a ligature
            if (c >= '\u0300' && (c < '\u2010' || c > '\u2027') || c == '\u00ad' || isControl(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isInvisible(char c) {
        return c == '\u00ad' || c == '\u200b' || c == '\u2060' || c == '\ufeff';
    }

    private static boolean isControl(char c) {
        return Character.isISOControl(c) && !Lines.isLineBreak(c) && c != '\t';
    }
}
