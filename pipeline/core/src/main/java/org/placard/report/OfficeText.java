package org.placard.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/**
 * Collects the paragraphs of a word processor's document, one within another where a frame stands in a paragraph. Not
 * thread-safe.
 */
final class OfficeText {
    /** What a word processor says a paragraph is. */
    enum Sort {
        TITLE,
        ITEM,
        PARAGRAPH
    }

    private static final class Open {
        private final StringBuilder words = new StringBuilder();
        private Sort sort = Sort.PARAGRAPH;
    }

    private final ManuscriptBuilder builder = new ManuscriptBuilder();
    private final int mostCharacters;
    private final Deque<Open> open = new ArrayDeque<>();
    private long characters;

    OfficeText(int mostCharacters) {
        this.mostCharacters = mostCharacters;
    }

    void begin(Sort sort) {
        open.push(new Open());
        open.peek().sort = sort;
    }

    void sort(Sort sort) {
        if (!open.isEmpty()) {
            open.peek().sort = sort;
        }
    }

    /**
     * @param raised whether the words stand above the line; where they are a note's mark, they are left out
     * @param capitals whether they are set in capitals, however they are written
     */
    void words(String words, boolean raised, boolean capitals) {
        characters += words.length();
        if (characters > mostCharacters) {
            throw new TooLongException();
        }
        if (open.isEmpty() || raised && isMark(words) && !open.peek().words.isEmpty()) {
            return;
        }
        open.peek().words.append(capitals ? words.toUpperCase(Locale.ROOT) : words);
    }

    void sign(char sign) {
        if (!open.isEmpty()) {
            open.peek().words.append(sign);
        }
    }

    /** Figures and signs without a letter, one letter in brackets at most. */
    static boolean isMark(String words) {
        String mark = words.strip();
        return !mark.isEmpty()
                && mark.length() <= 8
                && mark.matches("[\\[(]?(?:[\\d*†‡§¶#,\\s–-]+|\\p{Ll}|[ivx]+)[\\])]?");
    }

    void end() {
        if (open.isEmpty()) {
            return;
        }
        Open ended = open.pop();
        String words = ended.words.toString();
        switch (ended.sort) {
            case TITLE -> builder.title(words);
            case ITEM -> builder.item(words);
            case PARAGRAPH -> builder.paragraph(words);
        }
    }

    void note(String sentence) {
        builder.note(sentence);
    }

    Manuscript manuscript(FrontMatter frontMatter) {
        return builder.build(frontMatter);
    }

    /** Thrown where a document has more text than any report. */
    static final class TooLongException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
