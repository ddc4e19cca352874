package org.placard.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.placard.report.Passage.Sort;
import org.placard.text.Span;

/**
 * Writes the words of a marked-up format as plain text, the way a person would type it: a blank line between
 * paragraphs, a bullet in front of each list item. Not thread-safe.
 */
final class ManuscriptBuilder {
    private static final String BULLET = "  • ";
    /** Longer headings are paragraphs that a converter has marked wrongly. */
    private static final int LONGEST_TITLE = 200;

    private final StringBuilder text = new StringBuilder();
    private final List<Passage> passages = new ArrayList<>();
    private final Set<String> notes = new LinkedHashSet<>();
    private boolean afterItem;

    /** Text ahead of the first passage that belongs to none, such as a file's front matter. */
    void preface(CharSequence words) {
        text.append(words);
    }

    void title(CharSequence words) {
        String line = PlainCharacters.of(words).strip().replaceAll("\\s+", " ");
        boolean tooLong = line.length() > LONGEST_TITLE || TitleTest.holdsSentenceEnd(line, 0, line.length());
        if (tooLong) {
            paragraph(line);
        } else if (!line.isEmpty()) {
            separate(false);
            add(Sort.MARKED_TITLE, line);
        }
    }

    /** A paragraph, which its layout may yet show to be a title or a run of items. */
    void paragraph(CharSequence words) {
        String lines = stripLines(words);
        if (lines.isEmpty()) {
            return;
        }
        int sign = Bullet.wordsAfterSign(lines, 0, lines.length());
        if (sign > 0 && lines.indexOf('\n') < 0) {
            item(lines.substring(sign));
            return;
        }
        separate(false);
        int start = text.length();
        text.append(lines);
        Outliner.append(text, start, text.length(), passages);
    }

    void item(CharSequence words) {
        String lines = stripLines(words);
        if (lines.isEmpty()) {
            return;
        }
        int sign = Bullet.wordsAfterSign(lines, 0, lines.length());
        separate(true);
        text.append(BULLET);
        add(Sort.ITEM, lines.substring(Math.max(sign, 0)));
    }

    /** Says once what was left out. */
    void note(String sentence) {
        notes.add(sentence);
    }

    Manuscript build(FrontMatter frontMatter) {
        return new Manuscript(text.toString(), frontMatter, passages, List.copyOf(notes));
    }

    int length() {
        return text.length();
    }

    private void separate(boolean item) {
        if (!text.isEmpty()) {
            text.append(item && afterItem ? "\n" : "\n\n");
        }
        afterItem = item;
    }

    private void add(Sort sort, String words) {
        int start = text.length();
        text.append(words);
        passages.add(new Passage(sort, new Span(start, text.length())));
    }

    private static String stripLines(CharSequence words) {
        String plain = PlainCharacters.of(words);
        int start = 0;
        int end = plain.length();
        while (start < end && Lines.isSpace(plain.charAt(start))) {
            start++;
        }
        while (end > start && Lines.isSpace(plain.charAt(end - 1))) {
            end--;
        }
        return plain.substring(start, end);
    }
}
