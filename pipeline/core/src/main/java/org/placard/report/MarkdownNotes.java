package org.placard.report;

import java.util.regex.Pattern;

/**
 * Signs that writers of markdown use beyond CommonMark (those of pandoc, PHP Markdown Extra and GitHub): notes and their marks, raised
 * and lowered letters, struck-out words, and words with attributes. Marks and notes go, and so do struck-out words; other words stay.
 */
final class MarkdownNotes {
    private static final Pattern NOTE = Pattern.compile("\\s*\\[\\^[^\\]\\s]{1,40}\\]:.*", Pattern.DOTALL);
    private static final Pattern GONE = Pattern.compile(
            "\\[\\^[^\\]\\s]{1,40}\\]" // "it.[^1]"
                    + "|\\^\\[[^\\[\\]]{1,1000}\\]" // "it^[As Peru said.]"
                    + "|\\^[\\[(]?(?:\\d{1,3}|[*†‡§])[\\])]?\\^" // "it^2^"
                    + "|~~(?=\\S)[^~]{1,400}~~"); // "~~opposed~~"
    private static final Pattern RAISED = Pattern.compile("\\^([^\\s^]{1,20})\\^|(?<!~)~([^\\s~]{1,20})~(?!~)");
    private static final Pattern WITH_ATTRIBUTES = Pattern.compile("\\[([^\\[\\]]{1,400})\\]\\{[.#\\w][^{}]{0,200}\\}");
    private static final Pattern MARK = Pattern.compile("[\\[(]?(?:\\d{1,3}|[*†‡§]|\\p{Ll})[\\])]?");

    private MarkdownNotes() {}

    /** Whether a paragraph is the text of a note. */
    static boolean isNote(String paragraph) {
        return NOTE.matcher(paragraph).matches();
    }

    /** Whether raised words are the mark of a note. */
    static boolean isMark(String words) {
        return MARK.matcher(words.strip()).matches();
    }

    /** The words of a block without these signs. */
    static String without(String words) {
        if (words.indexOf('^') < 0 && words.indexOf('~') < 0 && words.indexOf('{') < 0) {
            return words;
        }
        String plain = RAISED.matcher(GONE.matcher(words).replaceAll("")).replaceAll("$1$2");
        return WITH_ATTRIBUTES.matcher(plain).replaceAll("$1");
    }
}
