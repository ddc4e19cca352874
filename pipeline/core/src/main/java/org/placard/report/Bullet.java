package org.placard.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bullets, item numbers and times of day at the start of a line: {@code •}, {@code ✅}, {@code -}, {@code 1.}, {@code (a)}, {@code iv)}, {@code 7.12}, {@code 10.15}. */
final class Bullet {
    private static final String SIGNS = "•●◦‣⁃∙·○■□▪▫◆◇►▶➢➤✓✔❖";
    private static final String DASHES = "-*–—+";
    /** Longest item number, in UTF-16 units without brackets: viii, 12.10. Four digits would be a year. */
    private static final int LONGEST_NUMBER = 5;

    /** What tells a person or the time of day from an item's number stands within so many UTF-16 units. */
    private static final int LONGEST_OPENING = 80;

    private static final int FIRST_ARROW = 0x2190;
    private static final int LAST_ARROW = 0x21FF;
    /** Ahead of it stand signs that belong to words: ©, №, ™. */
    private static final int FIRST_PICTURE = 0x2300;

    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final Pattern CLOCK =
            Pattern.compile("(?:[01]?\\d|2[0-3])[.:h][0-5]\\d(?=\\s+\\p{Lu})|\\[(?:[01]?\\d|2[0-3])[.:h][0-5]\\d]");
    /** The paragraph numbers of committees' reports, and the items below them: {@code 7.12}, {@code 12.10.3}, {@code .1}. */
    private static final Pattern DOTTED =
            Pattern.compile("\\d{1,2}(?:\\.\\d{1,3}){1,3}(?=\\s+\\p{Lu})|(?:\\.\\d{1,2}){1,3}(?=\\s+\\p{L})");

    private static final Pattern INITIALS = Pattern.compile(
            "(?:[NS]\\.\\s\\p{Lu}\\p{Ll}|\\p{Lu}\\.\\s?(?:\\p{Lu}\\.|\\p{Lu}[\\p{Lu}'’-]+(?:\\s\\p{Lu}[\\p{L}'’-]+){0,3}\\s?\\()).*",
            Pattern.DOTALL);

    private Bullet() {}

    /** Where the item's words begin, or -1 where the line has no bullet. A line that is nothing but a bullet gives its end. */
    static int wordsAfterSign(CharSequence text, int start, int end) {
        int picture = pictureEnd(text, start, end);
        if (picture > start) {
            return skipSpace(text, picture, end);
        }
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

    /** Where an arrow, a dingbat or an emoji ends that begins at {@code start}, its variants and joined ones included; else {@code start}. */
    private static int pictureEnd(CharSequence text, int start, int end) {
        int i = start;
        while (i < end) {
            int sign = Character.codePointAt(text, i);
            boolean picture = sign >= FIRST_PICTURE && Character.getType(sign) == Character.OTHER_SYMBOL
                    || sign >= FIRST_ARROW && sign <= LAST_ARROW;
            boolean joined = i > start
                    && (Character.getType(sign) == Character.NON_SPACING_MARK
                            || Character.getType(sign) == Character.MODIFIER_SYMBOL
                            || sign == ZERO_WIDTH_JOINER);
            if (!picture && !joined) {
                break;
            }
            i += Character.charCount(sign);
        }
        return i;
    }

    /** Where the words after an item's number begin, or -1 where the line has none. */
    static int wordsAfterNumber(CharSequence text, int start, int end) {
        CharSequence line = text.subSequence(start, Math.min(end, start + LONGEST_OPENING));
        Matcher clock = CLOCK.matcher(line);
        if (clock.lookingAt()) {
            return skipSpace(text, start + clock.end(), end);
        }
        Matcher dotted = DOTTED.matcher(line);
        if (dotted.lookingAt()) {
            return skipSpace(text, start + dotted.end(), end);
        }
        if (INITIALS.matcher(line).matches()) {
            // "G. H. Lopez (Peru)", "R. LOPEZ (Peru)", "N. Korea": a person's or a state's name, and no item
            return -1;
        }
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
