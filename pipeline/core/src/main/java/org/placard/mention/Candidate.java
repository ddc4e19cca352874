package org.placard.mention;

import org.placard.gazetteer.Name;
import org.placard.text.Span;

/**
 * A place that has a name, before its meaning is known.
 *
 * @param misspelt whether the name is written otherwise than listed
 * @param first index of its first token in the sentence
 * @param last index of its last token
 */
record Candidate(Span span, Name name, boolean misspelt, int first, int last) {}
