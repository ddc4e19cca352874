package org.placard.text;

import java.util.Arrays;

/** The places at which a plain text is longer or shorter than the written one, in order. */
final class Replacements {
    private int[] writtenStarts = new int[0];
    private int[] writtenEnds = new int[0];
    private int[] plainStarts = new int[0];
    private int[] plainEnds = new int[0];
    private int count;

    void add(int writtenStart, int writtenEnd, int plainStart, int plainEnd) {
        if (count == writtenStarts.length) {
            int larger = Math.max(16, 2 * count);
            writtenStarts = Arrays.copyOf(writtenStarts, larger);
            writtenEnds = Arrays.copyOf(writtenEnds, larger);
            plainStarts = Arrays.copyOf(plainStarts, larger);
            plainEnds = Arrays.copyOf(plainEnds, larger);
        }
        writtenStarts[count] = writtenStart;
        writtenEnds[count] = writtenEnd;
        plainStarts[count] = plainStart;
        plainEnds[count++] = plainEnd;
    }

    boolean isEmpty() {
        return count == 0;
    }

    /** End of the last of them in the written text; 0 where there is none. */
    int lastWrittenEnd() {
        return count == 0 ? 0 : writtenEnds[count - 1];
    }

    int writtenStart(int plain) {
        return start(plain, plainStarts, plainEnds, writtenStarts, writtenEnds);
    }

    int writtenEnd(int plain) {
        return end(plain, plainStarts, plainEnds, writtenStarts, writtenEnds);
    }

    int plainStart(int position) {
        return start(position, writtenStarts, writtenEnds, plainStarts, plainEnds);
    }

    int plainEnd(int position) {
        return end(position, writtenStarts, writtenEnds, plainStarts, plainEnds);
    }

    private int start(int unit, int[] starts, int[] ends, int[] otherStarts, int[] otherEnds) {
        int last = lastEndingBy(unit, ends);
        if (last + 1 < count && starts[last + 1] < unit) {
            return otherStarts[last + 1];
        }
        return last < 0 ? unit : otherEnds[last] + unit - ends[last];
    }

    private int end(int unit, int[] starts, int[] ends, int[] otherStarts, int[] otherEnds) {
        int last = lastEndingBy(unit - 1, ends);
        if (last + 1 < count && starts[last + 1] < unit) {
            return otherEnds[last + 1];
        }
        return last < 0 ? unit : otherEnds[last] + unit - ends[last];
    }

    /** The last place that ends at {@code unit} or ahead of it, or -1. */
    private int lastEndingBy(int unit, int[] ends) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] <= unit) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
