package org.placard.score;

/**
 * What counts as a right span. The first four are those of SemEval-2013 task 9.1 (Segura-Bedmar et al., 2013); GATE's
 * strict is {@link #STRICT}, its lenient counts the same pairs as {@link #TYPE}, its average is the mean of both.
 */
public enum SpanScheme {
    /** Same place and same tag. */
    STRICT {
        @Override
        int halves(TaggedSpan<?> gold, TaggedSpan<?> found) {
            return gold.equals(found) ? FULL : 0;
        }
    },
    /** Same place, whatever the tag. */
    EXACT {
        @Override
        int halves(TaggedSpan<?> gold, TaggedSpan<?> found) {
            return gold.span().equals(found.span()) ? FULL : 0;
        }
    },
    /** Same place, or half as much for an overlap, whatever the tag. */
    PARTIAL {
        @Override
        int halves(TaggedSpan<?> gold, TaggedSpan<?> found) {
            return EXACT.halves(gold, found) == FULL ? FULL : gold.span().overlaps(found.span()) ? 1 : 0;
        }
    },
    /** An overlap with the same tag. */
    TYPE {
        @Override
        int halves(TaggedSpan<?> gold, TaggedSpan<?> found) {
            return gold.span().overlaps(found.span()) && gold.tag().equals(found.tag()) ? FULL : 0;
        }
    };

    static final int FULL = 2;

    /** Credit for pairing the two, in halves: 0, 1 or 2. */
    abstract int halves(TaggedSpan<?> gold, TaggedSpan<?> found);
}
