package org.placard.provision;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.placard.provision.NumberReader.Style;
import org.placard.provision.Numbering.Series;

/** The provisions of one list while it is read, each a path from the unit named to its part. */
final class PathList {
    /** Provisions of one reference beyond which it is not expanded. */
    static final int LONGEST = 1000;

    private final Numbering numbering;
    private final Style style;
    private final List<List<String>> paths = new ArrayList<>();
    private long refused;

    PathList(Numbering numbering, Style style) {
        this.numbering = numbering;
        this.style = style;
    }

    static List<String> joined(List<String> whole, List<String> part) {
        List<String> all = new ArrayList<>(whole);
        all.addAll(part);
        return List.copyOf(all);
    }

    List<List<String>> paths() {
        return List.copyOf(paths);
    }

    /** How many provisions were named, where they are too many to be expanded; else 0. */
    long refused() {
        return refused;
    }

    List<String> last() {
        return paths.get(paths.size() - 1);
    }

    void add(List<String> path) {
        paths.add(List.copyOf(path));
        if (paths.size() > LONGEST) {
            refuse(paths.size());
            paths.subList(1, paths.size() - 1).clear();
        }
    }

    void refuse(long provisions) {
        refused = Math.max(refused, provisions);
    }

    /** Puts {@code parts} of the last provision in its place. */
    void divideLast(List<List<String>> parts) {
        List<String> whole = paths.remove(paths.size() - 1);
        parts.forEach(part -> add(joined(whole, part)));
    }

    /** Adds "bis" to the last provision's last number. */
    void suffixLast(String suffix) {
        List<String> changed = new ArrayList<>(paths.remove(paths.size() - 1));
        int end = changed.size() - 1;
        changed.set(end, changed.get(end) + suffix.toLowerCase(Locale.ROOT));
        add(changed);
    }

    /** Adds what lies between the last provision and {@code end}, and {@code end}. */
    void expandTo(List<String> end) {
        List<String> start = last();
        int level = end.size() - 1;
        boolean sameWhole =
                start.size() == end.size() && start.subList(0, level).equals(end.subList(0, level));
        String from = sameWhole ? start.get(level) : start.get(0);
        String to = sameWhole ? end.get(level) : end.get(0);
        long distance = numbering.distance(from, to);
        if (distance > Numbering.LONGEST_RANGE) {
            refuse(distance);
            add(end);
            return;
        }
        List<String> between = numbering.after(from, to);
        for (String part : between.subList(0, between.size() - 1)) {
            add(sameWhole ? joined(start.subList(0, level), List.of(part)) : List.of(part));
        }
        add(end);
    }

    /**
     * {@code part} in the place of that part of the last provision that is counted as it is: behind 6(1)(a), (b) is
     * 6(1)(b) and (2) is 6(2). Null where nothing is.
     */
    List<String> asSibling(List<String> model, List<String> part) {
        Series series = numbering.series(part.get(0), isNestedRoman(model) && Numbering.isRoman(part.get(0)));
        int first = style == Style.ARTICLE ? 1 : 0;
        for (int level = model.size() - 1; level >= first; level--) {
            boolean afterLetter = level > 0 && isLetter(model.get(level - 1));
            boolean bothRoman = series == Series.ROMAN && Numbering.isRoman(model.get(level));
            if (bothRoman || numbering.series(model.get(level), afterLetter) == series) {
                return joined(model.subList(0, level), part);
            }
        }
        return null;
    }

    private static boolean isNestedRoman(List<String> path) {
        return path.size() > 1 && isLetter(path.get(path.size() - 2)) && Numbering.isRoman(path.get(path.size() - 1));
    }

    private static boolean isLetter(String part) {
        return Character.isLetter(part.charAt(0));
    }
}
