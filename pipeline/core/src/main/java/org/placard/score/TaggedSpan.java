package org.placard.score;

import org.placard.text.Span;

/**
 * A place with what it was said to be: the code of a mention, the provisions of a reference.
 *
 * @param span place in the squeezed gold text
 */
public record TaggedSpan<T>(Span span, T tag) {}
