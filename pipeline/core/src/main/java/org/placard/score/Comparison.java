package org.placard.score;

import java.util.List;

/**
 * An output laid beside gold, row by row.
 *
 * @param rows one for each gold row, in order, and a last one for what lies outside them all
 * @param unaligned words of the output's sentences that the gold's text does not have
 */
public record Comparison(Gold gold, List<ComparedRow> rows, List<String> unaligned) {
    public Comparison {
        rows = List.copyOf(rows);
        unaligned = List.copyOf(unaligned);
    }

    /** The same comparison over other rows, those of other texts included. */
    public Comparison withRows(List<ComparedRow> others) {
        return new Comparison(gold, others, unaligned);
    }
}
