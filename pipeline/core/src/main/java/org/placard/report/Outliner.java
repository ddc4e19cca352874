package org.placard.report;

import java.util.ArrayList;
import java.util.List;
import org.placard.report.Passage.Sort;
import org.placard.text.Span;

/**
 * Finds titles, paragraphs and list items in plain text by its layout: blank lines, bullets, indents, capitals, lines
 * of dashes under a title, and where lines are wrapped. One pass; nothing is copied.
 */
final class Outliner {
    private final CharSequence text;
    private final List<Passage> passages;
    private final Lines chunk;

    private Outliner(CharSequence text, List<Passage> passages) {
        this.text = text;
        this.passages = passages;
        this.chunk = new Lines(text);
    }

    /** The passages between {@code from} and {@code to}, in order. Lines without a letter or a digit are left out. */
    static List<Passage> outline(CharSequence text, int from, int to) {
        List<Passage> passages = new ArrayList<>();
        append(text, from, to, passages);
        return passages;
    }

    /** As {@link #outline}, at the end of {@code passages}. */
    static void append(CharSequence text, int from, int to, List<Passage> passages) {
        new Outliner(text, passages).read(from, to);
    }

    private void read(int from, int to) {
        int lineStart = from;
        while (lineStart < to) {
            int lineEnd = lineStart;
            while (lineEnd < to && !Lines.isLineBreak(text.charAt(lineEnd))) {
                lineEnd++;
            }
            int start = lineStart;
            int end = lineEnd;
            while (start < end && Lines.isSpace(text.charAt(start))) {
                start++;
            }
            while (end > start && Lines.isSpace(text.charAt(end - 1))) {
                end--;
            }
            if (start == end) {
                readChunk();
            } else {
                chunk.add(start, end, start - lineStart);
            }
            boolean carriageReturn =
                    lineEnd + 1 < to && text.charAt(lineEnd) == '\r' && text.charAt(lineEnd + 1) == '\n';
            lineStart = lineEnd + (carriageReturn ? 2 : 1);
        }
        readChunk();
    }

    private void readChunk() {
        if (chunk.count() == 0) {
            return;
        }
        if (chunk.unwrapped()) {
            readParagraphPerLine();
        } else {
            readWrappedLines();
        }
        chunk.clear();
    }

    private void readParagraphPerLine() {
        for (int line = 0; line < chunk.count(); line++) {
            if (addMarked(line) || addItem(line, line)) {
                continue;
            }
            boolean title = TitleTest.looksLikeTitle(text, chunk.start(line), chunk.end(line))
                    && (chunk.count() == 1
                            || line + 1 < chunk.count() && chunk.length(line + 1) > Lines.WIDEST_WRAPPED);
            add(title ? Sort.LIKELY_TITLE : Sort.PARAGRAPH, chunk.start(line), chunk.end(line));
        }
    }

    private void readWrappedLines() {
        int line = 0;
        while (line < chunk.count()) {
            int last = lastLineOfUnit(line);
            if (!addMarked(line) && !addItem(line, last)) {
                boolean title =
                        (line == 0 && last == chunk.count() - 1 && last <= 1 || isCapitalLine(line) && last == line)
                                && TitleTest.looksLikeTitle(text, chunk.start(line), chunk.end(last));
                add(title ? Sort.LIKELY_TITLE : Sort.PARAGRAPH, chunk.start(line), chunk.end(last));
            }
            line = last + 1;
        }
    }

    /** The last of the lines that belong to the paragraph, item or title that begins at {@code first}. */
    private int lastLineOfUnit(int first) {
        if (isMarked(first) || isUnderlined(first)) {
            return first;
        }
        if (first == 0 && isCapitalLine(0) && chunk.count() > 1 && !isCapitalLine(1)) {
            return first;
        }
        int last = first;
        while (last + 1 < chunk.count() && !beginsUnit(last + 1, first)) {
            last++;
        }
        return last;
    }

    private boolean beginsUnit(int line, int first) {
        if (isMarked(line)
                || isUnderlined(line)
                || signWords(line) >= 0 && (!isDash(line) || beginsDashed(line, first))) {
            return true;
        }
        if (!endsUnit(line - 1)) {
            return numberWords(line) >= 0 && countsOn(first, line);
        }
        boolean indented = chunk.indent(line) >= chunk.indent(line - 1) + 2 && itemWords(first) < 0;
        return indented || numberWords(line) >= 0;
    }

    /** "1. Chile", "2. Peru": whether a line has the number behind that of the item at {@code first}. */
    private boolean countsOn(int first, int line) {
        int number = numberOf(first);
        return number >= 0 && numberOf(line) == number + 1;
    }

    /** The number, of one to three digits, that a line begins with; -1 where it begins with none. */
    private int numberOf(int line) {
        int number = 0;
        int i = chunk.start(line);
        while (i < chunk.end(line) && Character.isDigit(text.charAt(i)) && i - chunk.start(line) < 3) {
            number = 10 * number + Character.digit(text.charAt(i++), 10);
        }
        return i == chunk.start(line) || i == chunk.end(line) || text.charAt(i) != '.' ? -1 : number;
    }

    /** Whether the dash ahead of a line is an item's; behind a bracket or a quotation it may as well be the sentence's. */
    private boolean beginsDashed(int line, int first) {
        if (signWords(first) >= 0 && isDash(first) && chunk.indent(line) <= chunk.indent(first)) {
            // the next item of the list, or of the one around it; what goes on in an item stands further in
            return true;
        }
        boolean goesOn = ")’”\"'".indexOf(chunk.last(line - 1)) >= 0;
        return endsUnit(line - 1) && (!goesOn || itemWords(first) >= 0);
    }

    /** Whether a line ends as the last line of a paragraph or item may. */
    private boolean endsUnit(int line) {
        char last = chunk.last(line);
        if (".:;?!)’”\"',".indexOf(last) >= 0) {
            return true;
        }
        int end = chunk.end(line);
        String tail =
                text.subSequence(Math.max(chunk.start(line), end - 4), end).toString();
        return tail.endsWith(" and") || tail.endsWith(" or");
    }

    private boolean isDash(int line) {
        return "-*–—+".indexOf(text.charAt(chunk.start(line))) >= 0;
    }

    private boolean isCapitalLine(int line) {
        return itemWords(line) < 0
                && TitleTest.isCapitals(text, chunk.start(line), chunk.end(line))
                && TitleTest.looksLikeTitle(text, chunk.start(line), chunk.end(line));
    }

    private boolean addItem(int line, int last) {
        int sign = signWords(line);
        if (sign >= 0) {
            int start = skipSpace(sign, chunk.end(last));
            // a bullet and an emoji behind it are one sign
            int second = start < chunk.end(line) ? Bullet.wordsAfterSign(text, start, chunk.end(line)) : -1;
            add(Sort.ITEM, second < 0 ? start : skipSpace(second, chunk.end(last)), chunk.end(last));
            return true;
        }
        int number = numberWords(line);
        if (number < 0) {
            return false;
        }
        boolean alone =
                chunk.count() == 1 && isHeadingNumber(line) && TitleTest.looksLikeTitle(text, number, chunk.end(line));
        add(alone ? Sort.NUMBERED_LINE : Sort.ITEM, alone ? chunk.start(line) : number, chunk.end(last));
        return true;
    }

    /** "2." and "IV." number headings; "(a)" and "b)" number items only. */
    private boolean isHeadingNumber(int line) {
        char c = text.charAt(chunk.start(line));
        return Character.isDigit(c) || Character.isUpperCase(c);
    }

    private int signWords(int line) {
        return Bullet.wordsAfterSign(text, chunk.start(line), chunk.end(line));
    }

    private int numberWords(int line) {
        return Bullet.wordsAfterNumber(text, chunk.start(line), chunk.end(line));
    }

    private int itemWords(int line) {
        return Math.max(signWords(line), numberWords(line));
    }

    /** A heading with the marks of markdown: "## Scope". */
    private boolean isMarked(int line) {
        int i = chunk.start(line);
        while (i < chunk.end(line) && text.charAt(i) == '#') {
            i++;
        }
        int marks = i - chunk.start(line);
        return marks >= 1 && marks <= 6 && i < chunk.end(line) && Lines.isSpace(text.charAt(i));
    }

    private boolean isUnderlined(int line) {
        return line + 1 < chunk.count() && isRule(line + 1) && !isRule(line);
    }

    /** A line of one sign only, such as "-----" or "=====". */
    private boolean isRule(int line) {
        char sign = text.charAt(chunk.start(line));
        if (chunk.length(line) < 3 || "-=_*~".indexOf(sign) < 0) {
            return false;
        }
        for (int i = chunk.start(line); i < chunk.end(line); i++) {
            if (text.charAt(i) != sign) {
                return false;
            }
        }
        return true;
    }

    private boolean addMarked(int line) {
        if (isUnderlined(line)) {
            add(Sort.MARKED_TITLE, chunk.start(line), chunk.end(line));
            return true;
        }
        if (!isMarked(line)) {
            return false;
        }
        int start = chunk.start(line);
        while (text.charAt(start) == '#') {
            start++;
        }
        add(Sort.MARKED_TITLE, skipSpace(start, chunk.end(line)), chunk.end(line));
        return true;
    }

    private int skipSpace(int from, int to) {
        int i = from;
        while (i < to && Lines.isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private void add(Sort sort, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                passages.add(new Passage(sort, new Span(start, end)));
                return;
            }
        }
    }
}
