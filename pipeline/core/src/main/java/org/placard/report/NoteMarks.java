package org.placard.report;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers of a document's footnotes. Some fonts have raised figures of their own, which nothing but the footnote of the
 * same number tells from a word's last sign.
 */
final class NoteMarks {
    private static final Pattern AHEAD = Pattern.compile("[\\[(]?(\\d{1,3})[\\])]?[.:]?\\s.*");
    private static final Pattern BEHIND = Pattern.compile("(?<=\\p{Ll}{2}|\\p{Ll}[.,;:’”)])(\\d{1,3})(?=[\\s,.;:)]|$)");

    private final Set<String> numbers = new HashSet<>();

    void learn(PrintedLine footnote) {
        Matcher matcher = AHEAD.matcher(footnote.words());
        if (matcher.matches()) {
            numbers.add(matcher.group(1));
        }
    }

    /** The lines without the marks behind their words. */
    List<PrintedLine> without(List<PrintedLine> lines) {
        return numbers.isEmpty()
                ? lines
                : lines.stream().map(line -> line.with(without(line.words()))).toList();
    }

    private String without(String words) {
        return BEHIND.matcher(words).replaceAll(mark -> numbers.contains(mark.group(1)) ? "" : mark.group(1));
    }
}
