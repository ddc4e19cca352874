package org.placard.report;

/**
 * Whether a line that stands alone reads as a title: short, beginning with a capital, a digit or an opening mark, and
 * without a full stop. Typography decides, not words.
 */
final class TitleTest {
    private static final int LONGEST = 120;
    private static final int MOST_WORDS = 16;
    private static final int MOST_WORDS_OF_QUESTION = 8;
    /** Shorter words in front of a full stop are more often abbreviations than the ends of sentences. */
    private static final int LONGEST_ABBREVIATION = 3;

    private TitleTest() {}

    static boolean looksLikeTitle(CharSequence text, int start, int end) {
        if (end - start > LONGEST || !beginsLikeTitle(text.charAt(start)) || !hasLetter(text, start, end)) {
            return false;
        }
        int words = countWords(text, start, end);
        if (words > MOST_WORDS
                || holdsAddress(text, start, end)
                || holdsSentenceEnd(text, start, end)
                || isRow(text, start, end)
                || isLabelled(text, start, end)) {
            return false;
        }
        return switch (text.charAt(end - 1)) {
            case '.', ',', ';', '…', '-', '–', '—', '&', '/' -> false;
            case ':' -> isCapitals(text, start, end);
            case '?', '!' -> words <= MOST_WORDS_OF_QUESTION;
            default -> true;
        };
    }

    /** Whether every cased letter is a capital, and there are at least two. */
    static boolean isCapitals(CharSequence text, int start, int end) {
        int capitals = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            if (Character.isUpperCase(c)) {
                capitals++;
            }
        }
        return capitals >= 2;
    }

    /** Whether a sentence ends inside the words and another begins. */
    static boolean holdsSentenceEnd(CharSequence text, int start, int end) {
        int wordLength = 0;
        for (int i = start; i + 2 < end; i++) {
            char c = text.charAt(i);
            if ((c == '.' || c == '?' || c == '!')
                    && Lines.isSpace(text.charAt(i + 1))
                    && Character.isUpperCase(text.charAt(i + 2))
                    && wordLength > LONGEST_ABBREVIATION) {
                return true;
            }
            wordLength = Character.isLetter(c) ? wordLength + 1 : 0;
        }
        return false;
    }

    /** "Chile – delete; Peru – keep": cells of a table that semicolons part. */
    private static boolean isRow(CharSequence text, int start, int end) {
        boolean semicolon = false;
        boolean dash = false;
        for (int i = start + 1; i + 1 < end; i++) {
            char c = text.charAt(i);
            semicolon |= c == ';' && Lines.isSpace(text.charAt(i + 1));
            dash |= "-–—:".indexOf(c) >= 0 && Lines.isSpace(text.charAt(i + 1));
        }
        return semicolon && dash;
    }

    /** "In favour:" on a line, and who is on the next. */
    private static boolean isLabelled(CharSequence text, int start, int end) {
        for (int i = start + 1; i < end; i++) {
            if (text.charAt(i) == '\n' && text.charAt(i - 1) == ':') {
                return true;
            }
        }
        return false;
    }

    static boolean hasLetter(CharSequence text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Character.isLetter(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean beginsLikeTitle(char c) {
        return Character.isLetterOrDigit(c) && !Character.isLowerCase(c) || "‘“'\"«([#".indexOf(c) >= 0;
    }

    private static int countWords(CharSequence text, int start, int end) {
        int words = 0;
        boolean inWord = false;
        for (int i = start; i < end; i++) {
            boolean space = Lines.isSpace(text.charAt(i));
            if (!space && !inWord) {
                words++;
            }
            inWord = !space;
        }
        return words;
    }

    private static boolean holdsAddress(CharSequence text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '@' || c == ':' && i + 2 < end && text.charAt(i + 1) == '/' && text.charAt(i + 2) == '/') {
                return true;
            }
        }
        return false;
    }
}
