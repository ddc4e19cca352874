package org.placard.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes running heads, feet and page numbers off the pages of a document. */
final class PageFrames {
    /** A head or foot that stands at the same height on at least this share of the pages is part of the pages. */
    private static final double SHARE_OF_PAGES = 0.4;
    /** Rows at the top and at the foot of a page that may be heads and feet. */
    private static final int EDGE = 3;
    /** Heights that differ by less are one, in points. */
    private static final int STEP = 6;
    /** What browsers print below a page: its address and its number. */
    private static final Pattern BROWSER_FOOT = Pattern.compile("\\w+://\\S*\\s+\\d+\\s?/\\s?\\d+");
    /** What browsers print above a page: the day and the time of printing, then the title. */
    private static final Pattern BROWSER_HEAD =
            Pattern.compile("\\d{1,4}[./-]\\d{1,2}[./-]\\d{2,4},? \\d{1,2}:\\d\\d.*", Pattern.CASE_INSENSITIVE);

    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?:[-–—]\\s?)?(?:\\p{L}{1,10}\\s)?\\d{1,4}(?:\\s?(?:/|of)\\s?\\d{1,4})?(?:\\s?[-–—])?");

    private PageFrames() {}

    /** The rows of each page without those of its frame. */
    static List<List<List<Glyph>>> without(List<List<List<Glyph>>> pages) {
        Map<String, Integer> counts = new HashMap<>();
        for (List<List<Glyph>> page : pages) {
            Set<String> here = new HashSet<>();
            for (int row = 0; row < page.size(); row++) {
                if (isEdge(page, row)) {
                    here.add(key(page.get(row)));
                }
            }
            here.forEach(key -> counts.merge(key, 1, Integer::sum));
        }
        int least = Math.max(2, (int) Math.ceil(pages.size() * SHARE_OF_PAGES));
        List<List<List<Glyph>>> kept = new ArrayList<>();
        for (List<List<Glyph>> page : pages) {
            kept.add(inner(page, counts, least));
        }
        return kept;
    }

    /** From both ends inwards, up to the first row that belongs to the text. */
    private static List<List<Glyph>> inner(List<List<Glyph>> page, Map<String, Integer> counts, int least) {
        int from = 0;
        int to = page.size();
        while (from < to && from < EDGE && isFrame(page.get(from), counts, least)) {
            from++;
        }
        while (to > from && page.size() - to < EDGE && isFrame(page.get(to - 1), counts, least)) {
            to--;
        }
        return page.subList(from, to);
    }

    private static boolean isFrame(List<Glyph> row, Map<String, Integer> counts, int least) {
        String words = PrintedLine.of(row).words();
        return counts.getOrDefault(key(row), 0) >= least
                || PAGE_NUMBER.matcher(words).matches()
                || BROWSER_FOOT.matcher(words).matches()
                || BROWSER_HEAD.matcher(words).matches();
    }

    private static boolean isEdge(List<List<Glyph>> page, int row) {
        return row < EDGE || row >= page.size() - EDGE;
    }

    /** Words with their numbers made equal, so that "Page 3" and "Page 4" are one, and their height on the page. */
    private static String key(List<Glyph> row) {
        PrintedLine line = PrintedLine.of(row);
        String words = line.words().replaceAll("\\d+", "0").toLowerCase(Locale.ROOT);
        return words + " @" + Math.round(line.baseline() / STEP);
    }
}
