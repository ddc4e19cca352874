package org.placard.provision;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How units of a text are counted: {@code 1, 2, 2bis, 3}, {@code a, b, c}, {@code i, ii, iii}, {@code I, II, III}. */
final class Numbering {
    /** Provisions of one range beyond which it is not expanded. */
    static final int LONGEST_RANGE = 500;
    /** No convention has more articles, and no article more paragraphs. */
    static final int LARGEST = 500;
    /** Furthest apart that the ends of a range are, where the dash between them is lost. */
    private static final int LONGEST_LOST_RANGE = 30;

    private static final Pattern COUNTED = Pattern.compile("(\\d{1,9})([a-z]*)");
    private static final Pattern DIGITS = Pattern.compile("\\d{3,6}");
    private static final String ROMAN_LETTERS = "ivxl";
    private static final List<String> ROMANS = romans(50);

    private final ProvisionWords words;

    Numbering(ProvisionWords words) {
        this.words = words;
    }

    private static List<String> romans(int last) {
        String[] tens = {"", "x", "xx", "xxx", "xl", "l"};
        String[] ones = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
        List<String> all = new ArrayList<>();
        for (int i = 0; i <= last; i++) {
            all.add(tens[i / 10] + ones[i % 10]);
        }
        return List.copyOf(all);
    }

    /** The series that a part is counted in. */
    enum Series {
        NUMBER,
        LETTER,
        ROMAN,
        WORD
    }

    /** The series of {@code part} where {@code before}, the part one level up or null, does not make it ambiguous. */
    Series series(String part, boolean afterLetter) {
        if (Character.isDigit(part.charAt(0))) {
            return Series.NUMBER;
        }
        boolean roman = isRoman(part);
        if (part.length() > 1) {
            return roman ? Series.ROMAN : Series.WORD;
        }
        return roman && afterLetter ? Series.ROMAN : Series.LETTER;
    }

    /** Whether {@code part} is a Roman number up to 50, all small or all capital. */
    static boolean isRoman(String part) {
        String lower = part.toLowerCase(Locale.ROOT);
        return (part.equals(lower) || part.equals(part.toUpperCase(Locale.ROOT))) && ROMANS.indexOf(lower) > 0;
    }

    /**
     * The range that a number was before its dash was lost: 1417 gives 14 and 17. Empty where the number may be one
     * number, or where its halves are no ascending and short range.
     */
    static Optional<List<String>> lostRange(String digits) {
        if (!DIGITS.matcher(digits).matches() || Integer.parseInt(digits) <= LARGEST) {
            return Optional.empty();
        }
        String left = digits.substring(0, digits.length() / 2);
        String right = digits.substring(digits.length() / 2);
        int distance = Integer.parseInt(right) - Integer.parseInt(left);
        boolean reads = left.charAt(0) != '0' && right.charAt(0) != '0' && distance > 0;
        return reads && distance <= LONGEST_LOST_RANGE ? Optional.of(List.of(left, right)) : Optional.empty();
    }

    /** Number of units from {@code first} to {@code last}, both included; 0 where they do not ascend in one series. */
    long distance(String first, String last) {
        Matcher from = COUNTED.matcher(first);
        Matcher to = COUNTED.matcher(last);
        if (from.matches() && to.matches()) {
            return Math.max(0, Long.parseLong(to.group(1)) - Long.parseLong(from.group(1)) + 1);
        }
        return 0;
    }

    /** What follows {@code first} up to and with {@code last}; {@code last} alone where they do not ascend. */
    List<String> after(String first, String last) {
        Matcher from = COUNTED.matcher(first);
        Matcher to = COUNTED.matcher(last);
        if (from.matches() && to.matches()) {
            return numbersAfter(from, to, last);
        }
        boolean capital = Character.isUpperCase(first.charAt(0)) && Character.isUpperCase(last.charAt(0));
        String a = first.toLowerCase(Locale.ROOT);
        String b = last.toLowerCase(Locale.ROOT);
        boolean roman = isRoman(first) && isRoman(last) && (capital || first.length() > 1 || isFirstRoman(a));
        List<String> between = new ArrayList<>();
        if (roman) {
            for (int i = ROMANS.indexOf(a) + 1; i <= ROMANS.indexOf(b); i++) {
                between.add(ROMANS.get(i));
            }
        } else if (isLetter(a) && isLetter(b)) {
            for (char c = (char) (a.charAt(0) + 1); c <= b.charAt(0) && c <= 'z'; c++) {
                between.add(String.valueOf(c));
            }
        }
        if (between.isEmpty()) {
            return List.of(last);
        }
        return capital
                ? between.stream().map(part -> part.toUpperCase(Locale.ROOT)).toList()
                : between;
    }

    private static boolean isLetter(String part) {
        return part.length() == 1 && Character.isLetter(part.charAt(0));
    }

    /** A single letter that more often begins a Roman range than a range of letters. */
    private static boolean isFirstRoman(String letter) {
        return ROMAN_LETTERS.indexOf(letter.charAt(0)) >= 0;
    }

    private List<String> numbersAfter(Matcher from, Matcher to, String last) {
        int low = Integer.parseInt(from.group(1));
        int high = Integer.parseInt(to.group(1));
        List<String> after = new ArrayList<>();
        if (low == high) {
            int rank = words.suffixRank(from.group(2));
            int lastRank = words.suffixRank(to.group(2));
            for (int i = rank + 1; i < lastRank; i++) {
                after.add(low + words.suffix(i));
            }
        } else {
            for (int i = low + 1; i <= high; i++) {
                after.add(String.valueOf(i));
            }
        }
        if (!after.contains(last)) {
            after.add(last);
        }
        return after;
    }
}
