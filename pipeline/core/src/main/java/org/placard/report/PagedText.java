package org.placard.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes running heads, feet and page numbers out of a plain text with form feeds between its pages. */
final class PagedText {
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?:[-–—]\\s?)?(?:page\\s)?\\d{1,4}(?:\\s?(?:/|of)\\s?\\d{1,4})?(?:\\s?[-–—])?", Pattern.CASE_INSENSITIVE);
    /** Lines at the top and at the foot of a page that may be heads and feet. */
    private static final int EDGE = 3;

    private PagedText() {}

    static boolean isPaged(String text) {
        return text.strip().indexOf('\f') > 0;
    }

    /** The text in one piece; pages that break a paragraph follow each other line by line. */
    static String joined(String text) {
        List<List<String>> pages = new ArrayList<>();
        for (String page : text.split("\f")) {
            List<String> lines = new ArrayList<>(page.lines().toList());
            trim(lines);
            if (!lines.isEmpty()) {
                pages.add(lines);
            }
        }
        Map<String, Integer> counts = new HashMap<>();
        for (List<String> page : pages) {
            Set<String> edges = new HashSet<>();
            for (int i = 0; i < page.size(); i++) {
                if (i < EDGE || i >= page.size() - EDGE) {
                    edges.add(folded(page.get(i)));
                }
            }
            edges.remove("");
            edges.forEach(line -> counts.merge(line, 1, Integer::sum));
        }
        StringBuilder joined = new StringBuilder();
        for (List<String> page : pages) {
            List<String> inner = inner(page, counts, Math.max(2, pages.size() / 2));
            if (!inner.isEmpty()) {
                separate(joined, inner.get(0).strip());
                joined.append(String.join("\n", inner)).append('\n');
            }
        }
        return joined.toString();
    }

    private static List<String> inner(List<String> page, Map<String, Integer> counts, int least) {
        List<String> inner = new ArrayList<>(page);
        for (int i = 0; i < EDGE && !inner.isEmpty() && isFrame(inner.get(0), counts, least); i++) {
            inner.remove(0);
            trim(inner);
        }
        for (int i = 0; i < EDGE && !inner.isEmpty() && isFrame(inner.get(inner.size() - 1), counts, least); i++) {
            inner.remove(inner.size() - 1);
            trim(inner);
        }
        return inner;
    }

    private static boolean isFrame(String line, Map<String, Integer> counts, int least) {
        return counts.getOrDefault(folded(line), 0) >= least
                || PAGE_NUMBER.matcher(line.strip()).matches();
    }

    private static String folded(String line) {
        return line.strip().replaceAll("\\s+", " ").replaceAll("\\d+", "0").toLowerCase(Locale.ROOT);
    }

    /** A blank line between pages, unless the sentence goes on. */
    private static void separate(StringBuilder joined, String first) {
        int end = joined.length();
        while (end > 0 && Lines.isSpace(joined.charAt(end - 1))) {
            end--;
        }
        if (end == 0) {
            return;
        }
        boolean ended = ".!?:;”\"".indexOf(joined.charAt(end - 1)) >= 0;
        boolean begins = !Character.isLowerCase(first.charAt(0));
        if (ended && begins) {
            joined.append('\n');
        }
    }

    private static void trim(List<String> lines) {
        while (!lines.isEmpty() && lines.get(0).isBlank()) {
            lines.remove(0);
        }
        while (!lines.isEmpty() && lines.get(lines.size() - 1).isBlank()) {
            lines.remove(lines.size() - 1);
        }
    }
}
