package org.placard.app.network;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Ids of ties: {@code e1}, {@code e2} … in the network's order. */
final class TieIds {
    private TieIds() {}

    static Function<Tie, String> of(Network network) {
        Map<Tie, String> ids = new HashMap<>();
        network.ties().forEach(tie -> ids.put(tie, "e" + (ids.size() + 1)));
        return ids::get;
    }
}
