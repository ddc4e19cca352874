package org.placard.app.interchange;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.placard.text.Span;
import org.placard.text.Text;

/**
 * A text as the offsets of a brat file count it. brat counts every character of its file; an editor, a version control
 * system or another tool may have put a byte-order mark or carriage returns there since, or taken them away.
 */
final class BratText {
    /** What offsets count. */
    enum Unit {
        /** As brat itself does, which is written in Python. */
        CODE_POINTS {
            @Override
            int unit(Text text, int offset) {
                return text.unitOfCodePoint(offset);
            }

            @Override
            int offset(Text text, int unit) {
                return text.codePointsBefore(unit);
            }
        },
        /** As DKPro's reader of brat's files does, which is written in Java. */
        UTF_16 {
            @Override
            int unit(Text text, int offset) {
                if (offset < 0 || offset > text.length()) {
                    throw new IndexOutOfBoundsException(offset);
                }
                return offset;
            }

            @Override
            int offset(Text text, int unit) {
                return unit;
            }
        };

        /** The UTF-16 unit at an offset of a file. */
        abstract int unit(Text text, int offset);

        /** The offset that a file has for a UTF-16 unit. */
        abstract int offset(Text text, int unit);
    }

    private final Text counted;
    private final int[] plainUnits;

    private BratText(String counted) {
        this.counted = new Text(counted);
        this.plainUnits = plainUnits(counted);
    }

    /** For each unit of a text where it stands in the plain text, which lacks a mark and all carriage returns. */
    private static int[] plainUnits(String counted) {
        int[] units = new int[counted.length() + 1];
        int plain = 0;
        for (int i = 0; i < counted.length(); i++) {
            units[i] = plain;
            boolean dropped = i == 0 && counted.charAt(0) == '\uFEFF'
                    || counted.charAt(i) == '\r' && i + 1 < counted.length() && counted.charAt(i + 1) == '\n';
            plain += dropped ? 0 : 1;
        }
        units[counted.length()] = plain;
        return units;
    }

    /**
     * The way of counting under which everything in a file fits.
     *
     * @param written the text as its file has it
     * @return the plain way where none fits, so that the misfit can be told
     */
    static BratText of(String written, Predicate<BratText> fits) {
        List<BratText> ways = List.of(
                        TextSource.plain(written),
                        TextSource.withoutMark(written),
                        "\uFEFF" + TextSource.plain(written),
                        written,
                        TextSource.plain(written).replace("\n", "\r\n"))
                .stream()
                .distinct()
                .map(BratText::new)
                .toList();
        Optional<BratText> fitting = ways.stream().filter(fits).findFirst();
        return fitting.orElse(ways.get(0));
    }

    /**
     * A place in the plain text.
     *
     * @throws IndexOutOfBoundsException where the text has no such place
     * @throws IllegalArgumentException where it is empty
     */
    Span span(int start, int end, Unit unit) {
        return new Span(plainUnits[unit.unit(counted, start)], plainUnits[unit.unit(counted, end)]);
    }

    /** The words between two offsets. */
    String words(int start, int end, Unit unit) {
        return counted.at(new Span(unit.unit(counted, start), unit.unit(counted, end)));
    }
}
