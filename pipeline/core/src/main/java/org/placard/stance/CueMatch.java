package org.placard.stance;

/**
 * A cue found in a sentence.
 *
 * @param first its first term
 * @param last its last term
 */
record CueMatch(Cue cue, CueLexicon.Form form, int first, int last) {}
