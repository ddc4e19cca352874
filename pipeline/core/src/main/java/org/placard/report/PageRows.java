package org.placard.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Brings the glyphs of a page into rows by their baselines, and rows into columns by the gutters between them. Neither
 * line breaks nor the order of printing count.
 */
final class PageRows {
    /** Baselines this near are one, as a share of the type's size. */
    private static final float SAME_BASELINE = 0.2f;
    /** How far above the baseline of its line a mark may stand, and how small it is, as shares of the line's size. */
    private static final float HIGHEST_MARK = 0.65f;

    private static final float LARGEST_MARK = 0.85f;
    /** Narrowest gutter, as a share of the usual size of type; narrowest column in such sizes; fewest rows beside it. */
    private static final float GUTTER = 0.8f;

    private static final float NARROWEST_COLUMN = 7f;
    private static final int LEAST_ROWS = 3;
    /** Columns of running text have at least this share of lines that fill this share of the column, or are this long in sizes. */
    private static final float FULL_LINES = 0.5f;

    private static final float FULL_LINE = 0.65f;
    private static final float LONG_LINE = 10f;
    /** Places that are tried for a gutter on one page; more are noise. */
    private static final int MOST_CANDIDATES = 200;

    private static final int DEEPEST = 8;

    private PageRows() {}

    /** The rows of a page from top to bottom, each from left to right; overprinted glyphs once, blank rows not at all. */
    static List<List<Glyph>> rows(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::baseline));
        List<List<Glyph>> rows = new ArrayList<>();
        List<Glyph> row = new ArrayList<>();
        for (Glyph glyph : sorted) {
            boolean same = !row.isEmpty()
                    && glyph.baseline() - row.get(0).baseline()
                            <= SAME_BASELINE * Math.max(glyph.size(), row.get(0).size());
            if (!same && !row.isEmpty()) {
                rows.add(row);
                row = new ArrayList<>();
            }
            row.add(glyph);
        }
        if (!row.isEmpty()) {
            rows.add(row);
        }
        List<List<Glyph>> merged = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            List<Glyph> here = rows.get(i);
            List<Glyph> below = i + 1 < rows.size() ? rows.get(i + 1) : List.of();
            if (standsAbove(here, below)) {
                here.forEach(glyph -> below.add(glyph.raise()));
            } else if (!merged.isEmpty() && hangsBelow(merged.get(merged.size() - 1), here)) {
                merged.get(merged.size() - 1).addAll(here);
            } else {
                merged.add(here);
            }
        }
        merged.replaceAll(PageRows::inOrder);
        merged.removeIf(r -> r.stream().allMatch(Glyph::isBlank));
        return merged;
    }

    private static float size(List<Glyph> row) {
        float size = 0;
        for (Glyph glyph : row) {
            size = glyph.isBlank() ? size : Math.max(size, glyph.size());
        }
        return size;
    }

    private static boolean standsAbove(List<Glyph> marks, List<Glyph> line) {
        if (line.isEmpty() || marks.size() > line.size()) {
            return false;
        }
        float size = size(line);
        float rise = line.get(0).baseline() - marks.get(0).baseline();
        boolean small = size(marks) <= LARGEST_MARK * size;
        // some programs set marks hardly smaller than their line
        return rise <= HIGHEST_MARK * size && (small || size(marks) <= size && PrintedLine.areMarks(marks));
    }

    /** The figure of a formula, as in "CO2". */
    private static boolean hangsBelow(List<Glyph> line, List<Glyph> marks) {
        float size = size(line);
        float fall = marks.get(0).baseline() - line.get(0).baseline();
        return marks.size() < line.size() && fall <= 0.4f * size && size(marks) <= LARGEST_MARK * size;
    }

    private static List<Glyph> inOrder(List<Glyph> row) {
        List<Glyph> sorted = new ArrayList<>(row);
        sorted.sort(Comparator.comparingDouble(Glyph::left));
        List<Glyph> once = new ArrayList<>();
        for (Glyph glyph : sorted) {
            boolean again = false;
            for (int i = once.size() - 1; i >= Math.max(0, once.size() - 4); i--) {
                again |= glyph.overprints(once.get(i));
            }
            if (!again) {
                once.add(glyph);
            }
        }
        return marked(once);
    }

    /** Small type that stands a little higher than the row is raised, even where its baseline is nearly the row's. */
    private static List<Glyph> marked(List<Glyph> row) {
        float size = size(row);
        float baseline = 0;
        for (Glyph glyph : row) {
            baseline = glyph.size() > LARGEST_MARK * size ? Math.max(baseline, glyph.baseline()) : baseline;
        }
        List<Glyph> marked = new ArrayList<>(row);
        for (int i = 0; i < marked.size(); i++) {
            Glyph glyph = marked.get(i);
            boolean high = baseline - glyph.baseline() > 0.08f * size;
            if (high && glyph.size() <= LARGEST_MARK * size) {
                marked.set(i, glyph.raise());
            }
        }
        return marked;
    }

    /** The gutters of all pages; each of them is believed on others, too. */
    static Set<Float> gutters(List<List<List<Glyph>>> pages, float size) {
        Set<Float> gutters = new TreeSet<>();
        pages.forEach(rows -> divide(rows, size, 0, Set.of(), gutters, new ArrayList<>()));
        return gutters;
    }

    /** The rows of each column of a page, in the order in which they are read. */
    static List<List<List<Glyph>>> columns(List<List<Glyph>> page, float size, Set<Float> gutters) {
        List<List<List<Glyph>>> columns = new ArrayList<>();
        divide(page, size, 0, gutters, new TreeSet<>(), columns);
        return columns;
    }

    /**
     * @param known gutters of other pages, which need less to be believed
     * @param found gets the gutters of this page
     */
    private static void divide(
            List<List<Glyph>> rows,
            float size,
            int depth,
            Set<Float> known,
            Set<Float> found,
            List<List<List<Glyph>>> columns) {
        if (rows.isEmpty()) {
            return;
        }
        Gutter gutter = depth < DEEPEST ? widest(rows, size, candidates(rows, size), LEAST_ROWS) : null;
        if (gutter == null && depth < DEEPEST) {
            gutter = widest(rows, size, known, 1);
        }
        if (gutter == null) {
            columns.add(rows);
            return;
        }
        found.add(gutter.at());
        divide(rows.subList(0, gutter.from()), size, depth + 1, known, found, columns);
        List<List<Glyph>> run = rows.subList(gutter.from(), gutter.to());
        divide(side(run, gutter.at(), true), size, depth + 1, known, found, columns);
        divide(side(run, gutter.at(), false), size, depth + 1, known, found, columns);
        divide(rows.subList(gutter.to(), rows.size()), size, depth + 1, known, found, columns);
    }

    private static List<List<Glyph>> side(List<List<Glyph>> rows, float at, boolean left) {
        List<List<Glyph>> side = new ArrayList<>();
        for (List<Glyph> row : rows) {
            List<Glyph> part =
                    row.stream().filter(glyph -> glyph.left() < at == left).toList();
            if (part.stream().anyMatch(glyph -> !glyph.isBlank())) {
                side.add(part);
            }
        }
        return side;
    }

    /** A place that rows {@code from} to {@code to} leave free, with text on both sides. */
    private record Gutter(float at, int from, int to, int rows) {}

    private static Gutter widest(List<List<Glyph>> rows, float size, Set<Float> candidates, int least) {
        Gutter best = null;
        for (float at : candidates) {
            int from = 0;
            for (int i = 0; i <= rows.size(); i++) {
                if (i == rows.size() || crosses(rows.get(i), at, size)) {
                    Gutter gutter = gutter(rows, at, from, i, size, least);
                    if (gutter != null && (best == null || gutter.rows() > best.rows())) {
                        best = gutter;
                    }
                    from = i + 1;
                }
            }
        }
        return best;
    }

    /** The middles of wide gaps inside rows, and places just ahead of where rows begin. */
    private static Set<Float> candidates(List<List<Glyph>> rows, float size) {
        TreeSet<Float> candidates = new TreeSet<>();
        for (List<Glyph> row : rows) {
            float right = Float.NaN;
            for (Glyph glyph : row) {
                if (glyph.isBlank()) {
                    continue;
                }
                if (Float.isNaN(right) && candidates.size() < MOST_CANDIDATES) {
                    candidates.add((float) Math.floor(glyph.left() - GUTTER * size / 2 - 1));
                }
                if (glyph.left() - right >= GUTTER * size && candidates.size() < MOST_CANDIDATES) {
                    candidates.add((float) Math.round((glyph.left() + right) / 2));
                }
                right = Float.isNaN(right) ? glyph.right() : Math.max(right, glyph.right());
            }
        }
        return candidates;
    }

    private static boolean crosses(List<Glyph> row, float at, float size) {
        float half = GUTTER * size / 2;
        for (Glyph glyph : row) {
            if (!glyph.isBlank() && glyph.left() < at + half && glyph.right() > at - half) {
                return true;
            }
        }
        return false;
    }

    private static Gutter gutter(List<List<Glyph>> rows, float at, int from, int to, float size, int least) {
        int first = from;
        int last = to;
        // a heading beside nothing belongs to the rows above or below
        while (first < last && onOneSide(rows.get(first), at) && isFarFromBoth(rows, first, last, at)) {
            first++;
        }
        List<List<Glyph>> run = rows.subList(first, last);
        List<List<Glyph>> left = side(run, at, true);
        List<List<Glyph>> right = side(run, at, false);
        if (left.size() < least || right.size() < least || least > 1 && !(isText(left, size) && isText(right, size))) {
            return null;
        }
        return new Gutter(at, first, last, left.size() + right.size());
    }

    private static boolean onOneSide(List<Glyph> row, float at) {
        return row.stream().allMatch(g -> g.isBlank() || g.left() < at)
                || row.stream().allMatch(g -> g.isBlank() || g.left() >= at);
    }

    /** Whether the other side begins only further down than a line's height below this row. */
    private static boolean isFarFromBoth(List<List<Glyph>> rows, int row, int last, float at) {
        List<Glyph> here = rows.get(row);
        boolean left = here.get(0).left() < at;
        for (int i = row + 1; i < last; i++) {
            if (rows.get(i).stream().anyMatch(g -> !g.isBlank() && g.left() < at != left)) {
                return rows.get(i).get(0).baseline() - here.get(0).baseline() > 4 * size(here);
            }
        }
        return true;
    }

    private static boolean isText(List<List<Glyph>> column, float size) {
        float left = Float.MAX_VALUE;
        float right = 0;
        for (List<Glyph> row : column) {
            left = Math.min(left, row.get(0).left());
            right = Math.max(right, row.get(row.size() - 1).right());
        }
        if (right - left < NARROWEST_COLUMN * size) {
            return false;
        }
        int full = 0;
        for (List<Glyph> row : column) {
            float width = row.get(row.size() - 1).right() - row.get(0).left();
            full += width >= Math.min(FULL_LINE * (right - left), LONG_LINE * size) ? 1 : 0;
        }
        return full >= FULL_LINES * column.size();
    }
}
