package org.placard.report;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Joins lines into running text and the words that were broken at their ends, by what the document writes elsewhere. */
final class LineJoiner {
    private static final char HYPHEN = '\u2010';

    private static final Compounds COMPOUNDS = Compounds.load();

    private final Set<String> vocabulary = new HashSet<>();
    private final boolean setsHyphens;

    /** @param lines of the whole document, from which the words that it uses are learnt */
    LineJoiner(List<String> lines) {
        boolean cut = false;
        for (String line : lines) {
            int firstSpace = line.indexOf(' ');
            // the rest of a broken word is no word
            learn(cut ? line.substring(firstSpace < 0 ? line.length() : firstSpace) : line);
            cut = endsWith(line, '-') || endsWith(line, HYPHEN);
        }
        this.setsHyphens = lines.stream().anyMatch(line -> endsWith(line, HYPHEN));
    }

    private static boolean endsWith(String line, char sign) {
        return line.length() > 1 && line.charAt(line.length() - 1) == sign;
    }

    String join(String first, String second) {
        int hyphen = first.length() - 1;
        boolean broken = hyphen > 0
                && (first.charAt(hyphen) == '-' || first.charAt(hyphen) == HYPHEN || first.charAt(hyphen) == '\u00ad')
                && Character.isLetter(first.charAt(hyphen - 1))
                && Character.isLetter(second.charAt(0));
        if (!broken) {
            return first + " " + second;
        }
        return keepsHyphen(first, second)
                ? first.substring(0, hyphen) + "-" + second
                : first.substring(0, hyphen) + second;
    }

    /**
     * "cyber-" "dependent" keeps its hyphen where the document writes it so elsewhere, or uses both halves as words, or has
     * another sign for the hyphens that its typesetter put in.
     */
    private boolean keepsHyphen(String first, String second) {
        int hyphen = first.length() - 1;
        int start = hyphen;
        while (start > 0 && Character.isLetter(first.charAt(start - 1))) {
            start--;
        }
        int end = 0;
        while (end < second.length() && Character.isLetter(second.charAt(end))) {
            end++;
        }
        String left = first.substring(start, hyphen).toLowerCase(Locale.ROOT);
        String right = second.substring(0, end).toLowerCase(Locale.ROOT);
        if (vocabulary.contains(left + "-" + right) || Character.isUpperCase(second.charAt(0))) {
            return true;
        }
        if (first.charAt(hyphen) != '-' || left.isEmpty() || right.isEmpty() || vocabulary.contains(left + right)) {
            return false;
        }
        return setsHyphens
                || COMPOUNDS.areHyphenated(left, right)
                || vocabulary.contains(left) && vocabulary.contains(right);
    }

    private void learn(String line) {
        boolean cut = endsWith(line, '-') || endsWith(line, HYPHEN);
        int end = cut ? line.lastIndexOf(' ') : line.length();
        int start = -1;
        for (int i = 0; i <= end; i++) {
            boolean letter = i < end && isInWord(line, i, end);
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                vocabulary.add(line.substring(start, i).replace(HYPHEN, '-').toLowerCase(Locale.ROOT));
                start = -1;
            }
        }
    }

    private static boolean isInWord(String line, int i, int end) {
        char c = line.charAt(i);
        return Character.isLetter(c)
                || (c == '-' || c == HYPHEN)
                        && i > 0
                        && i + 1 < end
                        && Character.isLetter(line.charAt(i - 1))
                        && Character.isLetter(line.charAt(i + 1));
    }
}
