package org.placard.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Makes running paragraphs of a document's pages: drops running heads, feet and page numbers, joins lines and the
 * words that were hyphenated at their ends, and paragraphs that go on overleaf.
 */
final class PageJoiner {
    /** A head or foot that stands on at least this share of the pages is part of the pages. */
    private static final double SHARE_OF_PAGES = 0.5;
    /** A line is full where its length is at least this share of the usual width. */
    private static final double FULL_LINE = 0.75;
    /** The share of lines that are no longer than the usual width. */
    private static final double USUAL_WIDTH_QUANTILE = 0.9;

    private final List<List<List<String>>> pages;
    private final int width;
    private final Set<String> vocabulary = new HashSet<>();

    /** @param pages of paragraphs of lines, none of them empty */
    PageJoiner(List<List<List<String>>> pages) {
        List<List<List<String>>> plain = new ArrayList<>();
        for (List<List<String>> page : pages) {
            plain.add(page.stream()
                    .map(paragraph ->
                            paragraph.stream().map(PageJoiner::plainLine).toList())
                    .toList());
        }
        this.pages = withoutFurniture(plain);
        this.width = usualWidth();
        for (List<List<String>> page : this.pages) {
            page.forEach(paragraph -> paragraph.forEach(this::learnWords));
        }
    }

    List<String> paragraphs() {
        List<String> paragraphs = new ArrayList<>();
        boolean newPage = false;
        for (List<List<String>> page : pages) {
            for (List<String> lines : page) {
                List<String> found = split(lines);
                if (newPage && !paragraphs.isEmpty() && goesOn(paragraphs.get(paragraphs.size() - 1), found.get(0))) {
                    int last = paragraphs.size() - 1;
                    paragraphs.set(last, join(paragraphs.get(last), found.get(0)));
                    found = found.subList(1, found.size());
                }
                paragraphs.addAll(found);
                newPage = false;
            }
            newPage = true;
        }
        return paragraphs;
    }

    /** A soft hyphen shows only where it breaks a word at a line's end. */
    private static String plainLine(String line) {
        boolean broken = line.endsWith("\u00ad");
        return PlainCharacters.of(line).strip() + (broken ? "-" : "");
    }

    /** The paragraphs in what the page's layout took for one: a line that ends although the next word had room ends one. */
    private List<String> split(List<String> lines) {
        List<String> paragraphs = new ArrayList<>();
        String current = lines.get(0);
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i);
            if (endsEarly(lines.get(i - 1), line) || beginsItem(line)) {
                paragraphs.add(current);
                current = line;
            } else {
                current = join(current, line);
            }
        }
        paragraphs.add(current);
        return paragraphs;
    }

    private boolean endsEarly(String line, String next) {
        int firstWord = next.indexOf(' ') < 0 ? next.length() : next.indexOf(' ');
        return line.length() + 1 + firstWord < width * FULL_LINE;
    }

    private static boolean beginsItem(String line) {
        return Bullet.wordsAfterSign(line, 0, line.length()) >= 0 && "-–—*+".indexOf(line.charAt(0)) < 0;
    }

    /** Whether {@code next} is the rest of {@code paragraph}, which stood at the foot of the page before. */
    private boolean goesOn(String paragraph, String next) {
        if (beginsItem(next)) {
            return false;
        }
        char last = paragraph.charAt(paragraph.length() - 1);
        boolean ended = ".?!:;".indexOf(last) >= 0
                || "’”\"')".indexOf(last) >= 0
                        && paragraph.length() > 1
                        && ".?!".indexOf(paragraph.charAt(paragraph.length() - 2)) >= 0;
        return !ended && (Character.isLowerCase(next.charAt(0)) || paragraph.length() >= width * FULL_LINE);
    }

    private String join(String first, String second) {
        int hyphen = first.length() - 1;
        boolean broken = hyphen > 0
                && (first.charAt(hyphen) == '-' || first.charAt(hyphen) == '\u2010')
                && Character.isLetter(first.charAt(hyphen - 1))
                && Character.isLowerCase(second.charAt(0));
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
        return keepsHyphen(first.substring(start, hyphen), second.substring(0, end))
                ? first.substring(0, hyphen) + "-" + second
                : first.substring(0, hyphen) + second;
    }

    /** "cyber-" "dependent" keeps its hyphen where the document writes it so elsewhere, or uses both halves as words. */
    private boolean keepsHyphen(String first, String second) {
        String left = first.toLowerCase(Locale.ROOT);
        String right = second.toLowerCase(Locale.ROOT);
        if (vocabulary.contains(left + "-" + right)) {
            return true;
        }
        return !vocabulary.contains(left + right) && vocabulary.contains(left) && vocabulary.contains(right);
    }

    private void learnWords(String line) {
        int start = -1;
        // a word that the line's end cuts, or the next line's start, is no word
        int end = line.endsWith("-") ? line.lastIndexOf(' ') : line.length();
        for (int i = Math.max(0, line.indexOf(' ')); i <= end; i++) {
            boolean inWord = i < end && (Character.isLetter(line.charAt(i)) || line.charAt(i) == '-');
            if (inWord && start < 0) {
                start = i;
            } else if (!inWord && start >= 0) {
                vocabulary.add(line.substring(start, i).toLowerCase(Locale.ROOT));
                start = -1;
            }
        }
    }

    private int usualWidth() {
        int[] lengths = pages.stream()
                .flatMap(List::stream)
                .flatMap(List::stream)
                .mapToInt(String::length)
                .sorted()
                .toArray();
        return lengths.length == 0 ? 0 : lengths[(int) ((lengths.length - 1) * USUAL_WIDTH_QUANTILE)];
    }

    private static List<List<List<String>>> withoutFurniture(List<List<List<String>>> pages) {
        Map<String, Integer> edges = new HashMap<>();
        for (List<List<String>> page : pages) {
            Set<String> here = new HashSet<>();
            for (int i = 0; i < page.size(); i++) {
                if (isEdge(page, i)) {
                    here.add(fold(page.get(i)));
                }
            }
            here.forEach(line -> edges.merge(line, 1, Integer::sum));
        }
        List<List<List<String>>> kept = new ArrayList<>();
        for (List<List<String>> page : pages) {
            List<List<String>> rest = new ArrayList<>();
            for (int i = 0; i < page.size(); i++) {
                String line = fold(page.get(i));
                boolean repeated =
                        pages.size() > 1 && edges.getOrDefault(line, 0) >= Math.max(2, pages.size() * SHARE_OF_PAGES);
                boolean pageNumber = line.chars().noneMatch(Character::isLetter) && line.length() <= 12;
                if (!(isEdge(page, i) && (repeated || pageNumber))) {
                    rest.add(page.get(i));
                }
            }
            kept.add(rest);
        }
        return kept;
    }

    /** Whether a paragraph is a single line at the very head or foot of its page. */
    private static boolean isEdge(List<List<String>> page, int paragraph) {
        return (paragraph < 2 || paragraph >= page.size() - 2)
                && page.get(paragraph).size() == 1;
    }

    /** A line with its numbers made equal, so that "Page 3" and "Page 4" are one. */
    private static String fold(List<String> lines) {
        return String.join(" ", lines).replaceAll("\\d+", "0").toLowerCase(Locale.ROOT);
    }
}
