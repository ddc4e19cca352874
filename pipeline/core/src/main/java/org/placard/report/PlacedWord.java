package org.placard.report;

/**
 * A word and where it stands in its row.
 *
 * @param left where it begins, in points on a page, in characters in a plain text
 * @param right where it ends, in the same
 */
record PlacedWord(String words, float left, float right) {}
