package org.placard.score;

/** A position that a system found. */
public record Claim(Content content, Evidence evidence) {}
