package org.placard.score;

import org.placard.position.Stance;

/** Who holds which stance: what makes two positions of one sentence the same position. */
public record Holding(Stance stance, String actor) {}
