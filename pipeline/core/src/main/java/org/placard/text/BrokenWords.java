package org.placard.text;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Whether the hyphen at a line's end is the word's own ("decision-" "making") or the typesetter's ("Nether-" "lands"), by the
 * words that the text uses elsewhere and by a table of halves. Not thread-safe.
 */
public final class BrokenWords {
    /** The sign that typesetters have for hyphens of their own. */
    private static final char HYPHEN = '\u2010';

    /** Fewest lines that tell whether a typesetter broke words. */
    private static final int TELLING_LINES = 40;
    /** A typesetter who breaks words does so in one line of six or more; one who does not meets a word's own hyphen in one of fifty. */
    private static final int LINES_PER_BREAK = 25;

    private static final Compounds COMPOUNDS = Compounds.load();

    private final Set<String> vocabulary = new HashSet<>();
    private boolean setsHyphens;
    private boolean cut;
    private int lines;
    private int brokenLines;

    /** Learns the words of the next line of a text. */
    public void learn(CharSequence next) {
        String line = next.toString().strip();
        int firstSpace = line.indexOf(' ');
        // the rest of a broken word is no word
        int from = !cut ? 0 : firstSpace < 0 ? line.length() : firstSpace;
        boolean ends = line.length() > 1 && isHyphen(line.charAt(line.length() - 1));
        setsHyphens |= ends && line.charAt(line.length() - 1) == HYPHEN;
        cut = ends;
        lines++;
        brokenLines += ends ? 1 : 0;
        int to = cut ? Math.max(from, line.lastIndexOf(' ')) : line.length();
        int start = -1;
        for (int i = from; i <= to; i++) {
            boolean inWord = i < to && isInWord(line, i, to);
            if (inWord && start < 0) {
                start = i;
            } else if (!inWord && start >= 0) {
                vocabulary.add(line.substring(start, i).replace(HYPHEN, '-').toLowerCase(Locale.ROOT));
                start = -1;
            }
        }
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == HYPHEN;
    }

    private static boolean isInWord(String line, int i, int end) {
        return Character.isLetter(line.charAt(i))
                || isHyphen(line.charAt(i))
                        && i > 0
                        && i + 1 < end
                        && Character.isLetter(line.charAt(i - 1))
                        && Character.isLetter(line.charAt(i + 1));
    }

    /**
     * Whether a word keeps the hyphen at which a line breaks it.
     *
     * @param first letters ahead of the hyphen, not empty
     * @param hyphen as printed
     * @param second letters at the start of the next line, not empty
     */
    public boolean keepsHyphen(String first, char hyphen, String second) {
        if (Character.isUpperCase(second.charAt(0))) {
            return true;
        }
        String left = first.toLowerCase(Locale.ROOT);
        String right = second.toLowerCase(Locale.ROOT);
        if (vocabulary.contains(left + "-" + right)) {
            return true;
        }
        if (hyphen != '-' || vocabulary.contains(left + right)) {
            return false;
        }
        return setsHyphens
                || COMPOUNDS.areHyphenated(left, right, breaksNoWords())
                || vocabulary.contains(left) && vocabulary.contains(right);
    }

    private boolean breaksNoWords() {
        return lines >= TELLING_LINES && brokenLines * LINES_PER_BREAK < lines;
    }
}
