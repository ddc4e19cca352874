package org.placard.sentence;

import org.placard.report.Block;
import org.placard.text.Span;

/**
 * A sentence, or a section title, which is annotated like one.
 *
 * @param id {@code <check-in number>.<row>}; rows count the heading as 1, then titles and sentences in order
 * @param section id of its section, or null ahead of the first
 * @param span place in the check-in's text, without surrounding white space
 * @param kind of the block that it stands in: TITLE, PARAGRAPH or ITEM
 * @param block index of that block in the check-in
 */
public record Sentence(String id, String section, Span span, Block.Kind kind, int block) {
    public Sentence {
        if (kind == Block.Kind.HEADING) {
            throw new IllegalArgumentException("a check-in's heading is no sentence: " + id);
        }
    }

    public boolean isTitle() {
        return kind == Block.Kind.TITLE;
    }
}
