package org.placard.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Brings printed lines together into paragraphs by what a reader sees: the space between lines, indents, bullets, the size
 * and weight of type, and lines that end although the next word had room.
 */
final class ParagraphFinder {
    /** A gap this much larger than the usual one between lines parts paragraphs. */
    private static final float LARGER_GAP = 1.2f;
    /** Gaps that differ by less, in sizes, are the same; share of lines with marks at usual distance where these push none down. */
    private static final float SAME_LEADING = 0.06f;

    private static final float LEAST_USUAL = 0.25f;
    /** A line is indented from here on, and type of another size, as shares of the type's size. */
    private static final float INDENT = 0.8f;

    private static final float OTHER_SIZE = 0.1f;
    /** Share of lines with room for the next word above which a document is not filled by width. */
    private static final float MOST_EARLY = 0.6f;
    /** Where lines are counted: a line is full from this share of the length that this share of the lines do not exceed. */
    private static final double FULL_LINE = 0.75;

    private static final double LONG_LINES = 0.9;

    private final List<List<PrintedLine>> columns;
    /** The columns that are no tables. */
    private final List<List<PrintedLine>> texts;

    private final float size;
    private final float leading;
    private final LineJoiner joiner;
    /** Whether marks above their line push it down. */
    private final boolean lifting;

    private final boolean filled;
    private final int usualLength;

    /** A paragraph; {@code title} says that it is set as one. */
    record PrintedParagraph(String words, boolean title) {}

    /**
     * @param columns in the order in which they are read, none of them empty
     * @param size of most of the type, in points
     */
    ParagraphFinder(List<List<PrintedLine>> columns, float size) {
        this.columns = columns;
        this.texts = columns.stream().filter(column -> !column.get(0).alone()).toList();
        this.size = size;
        this.leading = leading();
        this.lifting = isLifting();
        this.filled = isFilled();
        this.usualLength = usualLength();
        this.joiner = new LineJoiner(
                columns.stream().flatMap(List::stream).map(PrintedLine::words).toList());
    }

    /** Whether lines end where the column does. Programs that count characters break lines of some fonts elsewhere. */
    private boolean isFilled() {
        int early = 0;
        int pairs = 0;
        for (List<PrintedLine> column : texts) {
            float right = rightEdge(column);
            for (int i = 1; i < column.size(); i++) {
                pairs++;
                early += hasRoom(column.get(i - 1), column.get(i), right) ? 1 : 0;
            }
        }
        return early <= MOST_EARLY * pairs;
    }

    /** The length of long lines in UTF-16 units. */
    private int usualLength() {
        int[] lengths = texts.stream()
                .flatMap(List::stream)
                .mapToInt(line -> line.words().length())
                .sorted()
                .toArray();
        return lengths.length == 0 ? 0 : lengths[(int) ((lengths.length - 1) * LONG_LINES)];
    }

    /** The distance between most pairs of lines, as a multiple of the type's size. */
    private float leading() {
        Map<Integer, Integer> counts = new HashMap<>();
        for (List<PrintedLine> column : texts) {
            for (int i = 1; i < column.size(); i++) {
                float gap = column.get(i).baseline() - column.get(i - 1).baseline();
                if (gap > 0
                        && isSameSize(column.get(i), column.get(i - 1))
                        && Math.abs(column.get(i).size() - size) < 1) {
                    counts.merge(Math.round(10 * gap / column.get(i).size()), 1, Integer::sum);
                }
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> entry.getKey() / 10f)
                .orElse(1.2f);
    }

    /** Some programs give lines with raised marks more room, most lines with marks then. */
    private boolean isLifting() {
        int lifted = 0;
        int usual = 0;
        for (List<PrintedLine> column : texts) {
            for (int i = 1; i < column.size(); i++) {
                PrintedLine line = column.get(i);
                float gap = (line.baseline() - column.get(i - 1).baseline()) / line.size();
                lifted += line.lift() > 0 ? 1 : 0;
                usual += line.lift() > 0 && Math.abs(gap - leading) < SAME_LEADING ? 1 : 0;
            }
        }
        return usual < LEAST_USUAL * lifted;
    }

    private static boolean isSameSize(PrintedLine a, PrintedLine b) {
        return Math.abs(a.size() - b.size()) <= OTHER_SIZE * Math.max(a.size(), b.size());
    }

    List<PrintedParagraph> paragraphs() {
        List<PrintedParagraph> paragraphs = new ArrayList<>();
        List<PrintedLine> open = new ArrayList<>();
        float openRight = 0;
        for (List<PrintedLine> column : columns) {
            float right = rightEdge(column);
            float left = leftEdge(column);
            for (int i = 0; i < column.size(); i++) {
                PrintedLine line = column.get(i);
                boolean goesOn = !open.isEmpty()
                        && !line.alone()
                        && !open.get(0).alone()
                        && (i == 0 ? goesOnOver(open, line, openRight, left) : goesOnBelow(open, line, left, right));
                if (!goesOn) {
                    close(open, paragraphs);
                }
                open.add(line);
            }
            openRight = right;
        }
        close(open, paragraphs);
        return paragraphs;
    }

    private static float rightEdge(List<PrintedLine> column) {
        float right = 0;
        for (PrintedLine line : column) {
            right = Math.max(right, line.right());
        }
        return right;
    }

    private static float leftEdge(List<PrintedLine> column) {
        float left = Float.MAX_VALUE;
        for (PrintedLine line : column) {
            left = Math.min(left, line.left());
        }
        return left;
    }

    private boolean goesOnBelow(List<PrintedLine> open, PrintedLine line, float left, float right) {
        PrintedLine before = open.get(open.size() - 1);
        float lift = lifting ? line.lift() : 0;
        float gap = (line.baseline() - before.baseline() - lift) / line.size();
        float usual = Math.max(leading, 1f);
        return isSameKind(before, line)
                && gap > 0
                && gap <= LARGER_GAP * usual
                && !endsEarly(before, line, right)
                && !isIndented(open, line)
                && !(before.left() > left + INDENT * line.size() && beginsClause(before, line))
                && !beginsItem(line);
    }

    /** Whether the first line of a column goes on with the last paragraph of the column before. */
    private boolean goesOnOver(List<PrintedLine> open, PrintedLine line, float right, float left) {
        PrintedLine before = open.get(open.size() - 1);
        boolean indented = line.left() > left + INDENT * line.size() && !isItem(open.get(0));
        return isSameKind(before, line) && !endsEarly(before, line, right) && !indented && !beginsItem(line);
    }

    private static boolean isSameKind(PrintedLine before, PrintedLine line) {
        boolean weight = before.bold() == line.bold();
        return weight && isSameSize(before, line);
    }

    /** Whether the next word had room on the line. */
    private boolean endsEarly(PrintedLine line, PrintedLine next, float right) {
        if (filled) {
            return hasRoom(line, next, right);
        }
        int space = next.words().indexOf(' ');
        int firstWord = space < 0 ? next.words().length() : space;
        return line.words().length() + 1 + firstWord < FULL_LINE * usualLength;
    }

    private static boolean hasRoom(PrintedLine line, PrintedLine next, float right) {
        return line.right() + 0.35f * line.size() + next.firstWord() < right;
    }

    /** A first line that is set in, or a first line that is set out, where the lines above it are not. */
    private boolean isIndented(List<PrintedLine> open, PrintedLine line) {
        PrintedLine before = open.get(open.size() - 1);
        float in = line.left() - before.left();
        if (isItem(open.get(0))) {
            return in < -INDENT * line.size();
        }
        return in > INDENT * line.size() || open.size() > 1 && in < -INDENT * line.size();
    }

    /** What a list without bullets to be read shows: a clause that ends, and a capital. */
    private static boolean beginsClause(PrintedLine before, PrintedLine line) {
        return before.words().endsWith(";")
                && Character.isUpperCase(line.words().charAt(0));
    }

    private static boolean isItem(PrintedLine line) {
        return Bullet.wordsAfterSign(line.words(), 0, line.words().length()) >= 0
                || Bullet.wordsAfterNumber(line.words(), 0, line.words().length()) >= 0;
    }

    /** A dash may as well be the sentence's; other signs and the space around them are not. */
    private static boolean beginsItem(PrintedLine line) {
        return Bullet.wordsAfterSign(line.words(), 0, line.words().length()) >= 0
                && "-–—*+".indexOf(line.words().charAt(0)) < 0;
    }

    private void close(List<PrintedLine> open, List<PrintedParagraph> paragraphs) {
        if (open.isEmpty()) {
            return;
        }
        String words = open.get(0).words();
        for (PrintedLine line : open.subList(1, open.size())) {
            words = joiner.join(words, line.words());
        }
        PrintedLine first = open.get(0);
        boolean title = !isItem(first) && !first.alone() && (first.bold() || first.size() > (1 + OTHER_SIZE) * size);
        paragraphs.add(new PrintedParagraph(words, title));
        open.clear();
    }
}
