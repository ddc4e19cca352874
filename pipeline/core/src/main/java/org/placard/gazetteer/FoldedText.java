package org.placard.gazetteer;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Map;

/**
 * A text without the differences that do not tell names apart: case, accents, the shapes of apostrophes and dashes,
 * white space around hyphens, ligatures, soft hyphens and zero-width marks, hyphens that divide a word at the end of a line, and the length and kind
 * of white space (but an empty line stays a line feed, since no name runs across it). Every folded unit knows where it stood.
 */
final class FoldedText {
    private static final char DROPPED = 0;
    /** Stands in the table for a unit of {@link #LIGATURES}. */
    private static final char LIGATURE = 1;

    private static final Map<Character, String> LIGATURES = Map.of(
            '\ufb00', "ff", '\ufb01', "fi", '\ufb02', "fl", '\ufb03', "ffi", '\ufb04', "ffl", 'æ', "ae", 'Æ', "ae", 'œ',
            "oe", 'Œ', "oe", 'ß', "ss");
    /** Behind Latin, Greek, Cyrillic and the common punctuation; what comes after is rare and folded when met. */
    private static final int END_OF_TABLE = 0x2070;

    private static final char[] FOLDED = table();

    private final CharSequence text;
    private char[] units;
    private int[] origins;
    private int size;

    FoldedText(CharSequence text) {
        this.text = text;
        this.units = new char[text.length()];
        this.origins = new int[text.length()];
        int at = 0;
        while (at < text.length()) {
            char unit = folded(text.charAt(at));
            int behindBreak = unit == '-' ? behindBreak(at) : at;
            if (behindBreak > at) {
                at = behindBreak;
            } else if (unit == ' ' || unit == '\n') {
                at = addSpace(at);
            } else {
                if (unit == LIGATURE) {
                    String letters = LIGATURES.get(text.charAt(at));
                    for (int i = 0; i < letters.length(); i++) {
                        add(letters.charAt(i), at);
                    }
                } else if (unit != DROPPED) {
                    size -= unit == '-' && size > 0 && units[size - 1] == ' ' ? 1 : 0;
                    add(unit, at);
                }
                at++;
            }
        }
        units = Arrays.copyOf(units, size);
    }

    /**
     * Where a word goes on that is divided by a hyphen at the end of a line ("Argen-\ntina"); {@code hyphen} where none is. A
     * capital behind a small letter belongs to a name's own hyphen ("Timor-\nLeste").
     */
    private int behindBreak(int hyphen) {
        int at = hyphen + 1;
        int feeds = 0;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            feeds += text.charAt(at) == '\n' ? 1 : 0;
            at++;
        }
        boolean divided = feeds == 1
                && hyphen > 0
                && at < text.length()
                && Character.isLetter(text.charAt(hyphen - 1))
                && Character.isLetter(text.charAt(at))
                && Character.isUpperCase(text.charAt(hyphen - 1)) == Character.isUpperCase(text.charAt(at));
        return divided ? at : hyphen;
    }

    private int addSpace(int from) {
        int at = from;
        int feeds = 0;
        while (at < text.length()) {
            char unit = folded(text.charAt(at));
            if (unit != ' ' && unit != '\n') {
                break;
            }
            feeds += unit == '\n' ? 1 : 0;
            at++;
        }
        boolean behindHyphen = size > 0 && units[size - 1] == '-';
        if (feeds > 1) {
            add('\n', from);
        } else if (!behindHyphen) {
            add(' ', from);
        }
        return at;
    }

    private void add(char unit, int origin) {
        if (size == units.length) {
            units = Arrays.copyOf(units, 2 * size + 8);
            origins = Arrays.copyOf(origins, units.length);
        }
        units[size] = unit;
        origins[size++] = origin;
    }

    /** The folded units; not to be changed. */
    char[] units() {
        return units;
    }

    int length() {
        return size;
    }

    /** The folded units of a range. */
    String between(int begin, int end) {
        return new String(units, begin, end - begin);
    }

    /** Whether folded words stand at a place. */
    boolean hasAt(int begin, String words) {
        if (begin < 0 || begin + words.length() > size) {
            return false;
        }
        for (int i = 0; i < words.length(); i++) {
            if (units[begin + i] != words.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    char at(int index) {
        return units[index];
    }

    /** The unit of the text that folded unit {@code index} comes from. */
    char original(int index) {
        return text.charAt(origins[index]);
    }

    /** Where that unit stands in the text. */
    int origin(int index) {
        return origins[index];
    }

    /** Where in the text folded unit {@code index} ends, with the accents that were written behind it. */
    int originEnd(int index) {
        int end = origins[index] + 1;
        while (end < text.length() && Character.getType(text.charAt(end)) == Character.NON_SPACING_MARK) {
            end++;
        }
        return end;
    }

    static String fold(String name) {
        return new String(new FoldedText(name).units);
    }

    private static char folded(char c) {
        return c < END_OF_TABLE ? FOLDED[c] : fold(c);
    }

    private static char[] table() {
        char[] table = new char[END_OF_TABLE];
        for (int c = 0; c < table.length; c++) {
            table[c] = fold((char) c);
        }
        return table;
    }

    private static char fold(char c) {
        if (LIGATURES.containsKey(c)) {
            return LIGATURE;
        }
        switch (c) {
            case '\n':
                return '\n';
            case '’', '‘', 'ʼ', '′', '`', '´', '‛':
                return '\'';
            case '‐', '‑', '‒', '–', '—', '―', '−':
                return '-';
            case 0, '\u00ad', '\u200b', '\u200c', '\u200d', '\u200e', '\u200f', '\u2060', '\ufeff':
                return DROPPED;
            case 'ı', 'İ':
                return 'i';
            case 'ø', 'Ø':
                return 'o';
            case 'ł', 'Ł':
                return 'l';
            default:
                break;
        }
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return ' ';
        }
        if (c < 128) {
            return c == LIGATURE ? ' ' : Character.toLowerCase(c);
        }
        if (Character.getType(c) == Character.NON_SPACING_MARK) {
            return DROPPED;
        }
        char base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
        return Character.isSurrogate(base) ? c : Character.toLowerCase(base);
    }
}
