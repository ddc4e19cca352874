package org.placard.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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
    private final Deque<Table> tables = new ArrayDeque<>();
    private long characters;

    /** A paragraph that is finished. */
    private record Ended(Sort sort, String words) {}

    /** A table with the paragraphs in it, which are written once it is known what it is. */
    private static final class Table {
        private final CellGrid grid = new CellGrid();
        private final List<Ended> paragraphs = new ArrayList<>();
        private boolean holdsTable;
    }

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
        Open paragraph = open.pop();
        Ended ended = new Ended(paragraph.sort, paragraph.words.toString());
        if (tables.isEmpty()) {
            write(ended);
        } else {
            tables.peek().paragraphs.add(ended);
            tables.peek().grid.words(ended.words());
        }
    }

    private void write(Ended ended) {
        switch (ended.sort()) {
            case TITLE -> builder.title(ended.words());
            case ITEM -> builder.item(ended.words());
            case PARAGRAPH -> builder.paragraph(ended.words());
        }
    }

    void beginTable() {
        if (!tables.isEmpty()) {
            tables.peek().holdsTable = true;
        }
        tables.push(new Table());
    }

    void row() {
        if (!tables.isEmpty()) {
            tables.peek().grid.row();
        }
    }

    void cell() {
        if (!tables.isEmpty()) {
            tables.peek().grid.cell();
        }
    }

    /** Writes a matrix as it is read out, any other table cell by cell. */
    void endTable() {
        if (tables.isEmpty()) {
            return;
        }
        Table table = tables.pop();
        List<Ended> said = table.paragraphs;
        Optional<List<String>> lines = table.holdsTable ? Optional.empty() : table.grid.lines();
        if (lines.isPresent()) {
            said = lines.get().stream()
                    .map(line -> new Ended(Sort.PARAGRAPH, line))
                    .toList();
        }
        if (tables.isEmpty()) {
            said.forEach(this::write);
        } else {
            tables.peek().paragraphs.addAll(said);
        }
    }

    void note(String sentence) {
        builder.note(sentence);
    }

    Manuscript manuscript(FrontMatter frontMatter) {
        while (!tables.isEmpty()) {
            endTable();
        }
        return builder.build(frontMatter);
    }

    /** Thrown where a document has more text than any report. */
    static final class TooLongException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
