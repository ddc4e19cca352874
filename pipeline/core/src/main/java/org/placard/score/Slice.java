package org.placard.score;

import java.util.List;

/**
 * The score of a part of the gold.
 *
 * @param dimension by which the gold was cut, such as {@code sentence length}
 * @param name of the part, such as {@code 31-45 words}
 * @param size how many of {@code unit} are in it
 * @param unit such as {@code sentences}
 * @param figures those that make sense for the part
 */
public record Slice(String dimension, String name, int size, String unit, List<ScoredFigure> figures) {
    public Slice {
        figures = List.copyOf(figures);
    }
}
