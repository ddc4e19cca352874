package org.placard.mention;

import org.placard.gazetteer.Name;
import org.placard.text.Span;

/**
 * A place that has a name, before its meaning is known.
 *
 * @param span place in the check-in's text
 * @param misspelt whether the name is written otherwise than listed
 * @param guarded whether it counts only where it is said to act: a territory's name, a group's in small letters
 * @param first index of its first token in the sentence
 * @param last index of its last token
 */
record Candidate(Span span, Name name, boolean misspelt, boolean guarded, int first, int last) {}
