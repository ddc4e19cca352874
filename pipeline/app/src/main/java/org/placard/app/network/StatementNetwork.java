package org.placard.app.network;

import java.util.List;
import java.util.Optional;

/**
 * A network.
 *
 * @param nodes by mode and id; every end of a tie is among them
 * @param ties by source and target, at most one for each pair
 * @param window the time that it covers; all of it where empty
 */
public record StatementNetwork(
        NetworkType type, Normalisation normalisation, Optional<TimeWindow> window, List<Node> nodes, List<Tie> ties) {
    public StatementNetwork {
        if (!normalisation.fits(type)) {
            throw new IllegalArgumentException("the normalisation " + normalisation + " is not defined for " + type);
        }
        nodes = List.copyOf(nodes);
        ties = List.copyOf(ties);
    }

    /** Its name as a file's, without an ending. */
    public String name() {
        String plain = normalisation == Normalisation.NONE ? type.toString() : type + "-" + normalisation;
        return window.map(time -> plain + "_" + time).orElse(plain);
    }
}
