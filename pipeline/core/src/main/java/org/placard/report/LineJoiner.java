package org.placard.report;

import java.util.List;
import org.placard.text.BrokenWords;

/** Joins lines into running text and the words that were broken at their ends, by what the document writes elsewhere. */
final class LineJoiner {
    private final BrokenWords brokenWords = new BrokenWords();

    /** @param lines of the whole document, from which the words that it uses are learnt */
    LineJoiner(List<String> lines) {
        lines.forEach(brokenWords::learn);
    }

    String join(String first, String second) {
        int hyphen = first.length() - 1;
        boolean broken = hyphen > 0
                && (first.charAt(hyphen) == '-' || first.charAt(hyphen) == '\u2010')
                && Character.isLetter(first.charAt(hyphen - 1))
                && Character.isLetter(second.charAt(0));
        if (!broken) {
            return first + " " + second;
        }
        int start = hyphen;
        while (start > 0 && Character.isLetter(first.charAt(start - 1))) {
            start--;
        }
        int end = 0;
        while (end < second.length() && Character.isLetter(second.charAt(end))) {
            end++;
        }
        boolean keeps =
                brokenWords.keepsHyphen(first.substring(start, hyphen), first.charAt(hyphen), second.substring(0, end));
        return first.substring(0, hyphen) + (keeps ? "-" : "") + second;
    }
}
