package org.placard.position;

import java.util.List;

/** The proposals and positions of one check-in, in the order of the text. */
public record Reading(List<Proposal> proposals, List<Position> positions) {
    public Reading {
        proposals = List.copyOf(proposals);
        positions = List.copyOf(positions);
    }
}
