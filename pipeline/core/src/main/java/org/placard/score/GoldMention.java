package org.placard.score;

import org.placard.text.Span;

/**
 * A place where a row names a state or a group.
 *
 * @param span place in the gold's text
 * @param code ISO 3166-1 alpha-3 of a state or the code of a group
 */
public record GoldMention(Span span, String code) {
    public GoldMention {
        Codes.check(code);
    }
}
