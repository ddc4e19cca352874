package org.placard.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Finds the matrices on the pages of a document, which are said as they are read out. */
final class PageTables {
    /** Width of a space and distance of lines where the pages do not tell, as shares of the type's size. */
    private static final float USUAL_SPACE = 0.25f;

    /** Some programs give no width of a space, or one that no font has. */
    private static final float NARROWEST_SPACE = 0.2f;

    private static final float WIDEST_SPACE = 0.4f;
    private static final float USUAL_LINE = 1.2f;
    /** Lines are never set wider apart than this, as a share of the type's size. */
    private static final float WIDEST_LINE = 2.5f;

    /** Distance between the last row of a page and the first of the next, in lines. */
    private static final float PAGE_END = 1.5f;

    /** A column of running text has at least as many rows, and as many words in each of them. */
    private static final int ROWS_OF_TEXT = 8;

    private static final int WORDS_OF_TEXT = 4;

    private final float size;
    private final float space;
    private final float line;

    /**
     * Rows that stand below each other.
     *
     * @param said what they say where they are a table; empty where they are text
     */
    record Stretch(List<List<Glyph>> rows, List<String> said) {}

    /** @param size of most of the type, in points */
    PageTables(List<List<List<Glyph>>> pages, float size) {
        this.size = size;
        this.space = space(pages, size);
        this.line = line(pages, size);
    }

    private static float space(List<List<List<Glyph>>> pages, float size) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (List<List<Glyph>> page : pages) {
            for (List<Glyph> row : page) {
                row.stream()
                        .filter(glyph -> glyph.space() > 0 && Math.abs(glyph.size() - size) < 1)
                        .forEach(glyph -> counts.merge(Math.round(10 * glyph.space()), 1, Integer::sum));
            }
        }
        float most = most(counts, 10 * USUAL_SPACE * size) / 10;
        return Math.min(Math.max(most, NARROWEST_SPACE * size), WIDEST_SPACE * size);
    }

    private static float line(List<List<List<Glyph>>> pages, float size) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (List<List<Glyph>> page : pages) {
            for (int i = 1; i < page.size(); i++) {
                float gap = baseline(page.get(i)) - baseline(page.get(i - 1));
                if (gap > 0 && gap < WIDEST_LINE * size) {
                    counts.merge(Math.round(2 * gap), 1, Integer::sum);
                }
            }
        }
        return most(counts, 2 * USUAL_LINE * size) / 2;
    }

    private static float most(Map<Integer, Integer> counts, float otherwise) {
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<Integer, Integer>comparingByKey().reversed()))
                .map(entry -> (float) entry.getKey())
                .orElse(otherwise);
    }

    /**
     * The text and tables of all pages in order; text ends with its page, a table may go on over pages. What stands in columns of
     * text is found in these.
     */
    List<Stretch> onPages(List<List<List<Glyph>>> pages) {
        List<Stretch> stretches = new ArrayList<>();
        List<List<List<Glyph>>> together = new ArrayList<>();
        for (List<List<Glyph>> page : pages) {
            if (isInColumns(page)) {
                stretches.addAll(stretches(together));
                together.clear();
                stretches.add(new Stretch(page, List.of()));
            } else {
                together.add(page);
            }
        }
        stretches.addAll(stretches(together));
        return stretches;
    }

    /** Whether columns of running text stand side by side; those above and below a table do not. */
    private boolean isInColumns(List<List<Glyph>> page) {
        List<List<List<Glyph>>> texts = PageRows.columns(page, size, Set.of()).stream()
                .filter(PageTables::isRunningText)
                .toList();
        // columns come from top to bottom where they do not stand side by side
        return IntStream.range(1, texts.size()).anyMatch(i -> top(texts.get(i)) <= bottom(texts.get(i - 1)));
    }

    private static float top(List<List<Glyph>> column) {
        return baseline(column.get(0));
    }

    private static float bottom(List<List<Glyph>> column) {
        return baseline(column.get(column.size() - 1));
    }

    private static float baseline(List<Glyph> row) {
        return row.get(0).baseline();
    }

    private static boolean isRunningText(List<List<Glyph>> column) {
        int words =
                column.stream().mapToInt(row -> PrintedLine.placed(row).size()).sum();
        return column.size() >= ROWS_OF_TEXT && words >= WORDS_OF_TEXT * column.size();
    }

    /** The text and tables of one column of a page. */
    List<Stretch> inColumn(List<List<Glyph>> rows) {
        return stretches(List.of(rows));
    }

    private List<Stretch> stretches(List<List<List<Glyph>>> pages) {
        List<List<Glyph>> all = new ArrayList<>();
        List<PlacedRow> placed = new ArrayList<>();
        Set<Integer> ends = new TreeSet<>();
        float above = 0;
        for (List<List<Glyph>> page : pages) {
            if (page.isEmpty()) {
                continue;
            }
            float top = top(page);
            for (List<Glyph> row : page) {
                all.add(row);
                placed.add(new PlacedRow(PrintedLine.placed(row), above + baseline(row) - top));
            }
            // farther than the lines of a cell, not farther than the rows of a table
            above = placed.get(placed.size() - 1).baseline() + PAGE_END * line;
            ends.add(all.size());
        }
        List<Stretch> stretches = new ArrayList<>();
        int from = 0;
        for (AlignedTableFinder.Found table : new AlignedTableFinder(placed, space, line).find()) {
            addText(all, from, table.from(), ends, stretches);
            stretches.add(new Stretch(all.subList(table.from(), table.to()), table.said()));
            from = table.to();
        }
        addText(all, from, all.size(), ends, stretches);
        return stretches;
    }

    private static void addText(List<List<Glyph>> rows, int from, int to, Set<Integer> ends, List<Stretch> stretches) {
        int start = from;
        for (int end = from + 1; end <= to; end++) {
            if (end == to || ends.contains(end)) {
                stretches.add(new Stretch(rows.subList(start, end), List.of()));
                start = end;
            }
        }
    }
}
