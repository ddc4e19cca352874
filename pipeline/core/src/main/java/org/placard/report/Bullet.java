package org.placard.report;

/** Bullets and item numbers at the start of a line: {@code •}, {@code -}, {@code 1.}, {@code (a)}, {@code iv)}. */
final class Bullet {
    private static final String SIGNS = "•●◦‣⁃∙·○■□▪▫◆◇►▶➢➤✓✔❖";
    private static final String DASHES = "-*–—+";
    /** Longest item number, in UTF-16 units without brackets: viii, 12.10. Four digits would be a year. */
    private static final int LONGEST_NUMBER = 5;

    private Bullet() {}

    /** Where the item's words begin, or -1 where the line has no bullet. A line that is nothing but a bullet gives its end. */
    static int wordsAfterSign(CharSequence text, int start, int end) {
        char c = text.charAt(start);
        boolean dash = DASHES.indexOf(c) >= 0;
        if (!dash && SIGNS.indexOf(c) < 0) {
            return -1;
        }
        if (start + 1 == end) {
            return end;
        }
        boolean apart = Lines.isSpace(text.charAt(start + 1));
        return apart || !dash && !Character.isDigit(text.charAt(start + 1)) ? skipSpace(text, start + 1, end) : -1;
    }

    /** Where the words after an item's number begin, or -1 where the line has none. */
    static int wordsAfterNumber(CharSequence text, int start, int end) {
        boolean open = text.charAt(start) == '(';
        int first = open ? start + 1 : start;
        int i = first;
        int letters = 0;
        int digits = 0;
        while (i < end && i - first <= LONGEST_NUMBER) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
                letters++;
            } else if (c != '.' || digits == 0 || i + 1 >= end || !Character.isDigit(text.charAt(i + 1))) {
                break;
            }
            i++;
        }
        int length = i - first;
        if (i + 1 >= end || length == 0 || length > LONGEST_NUMBER || !isNumber(text, first, i, letters, digits)) {
            return -1;
        }
        char close = text.charAt(i);
        boolean closed = close == ')' || !open && close == '.';
        return closed && Lines.isSpace(text.charAt(i + 1)) ? skipSpace(text, i + 1, end) : -1;
    }

    private static boolean isNumber(CharSequence text, int start, int end, int letters, int digits) {
        if (letters == 0) {
            return digits < 4 || digits < end - start;
        }
        if (digits > 0) {
            return false;
        }
        return letters == 1 || isRoman(text, start, end);
    }

    private static boolean isRoman(CharSequence text, int start, int end) {
        for (int i = start; i < end; i++) {
            if ("ivxIVX".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static int skipSpace(CharSequence text, int from, int end) {
        int i = from;
        while (i < end && Lines.isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
