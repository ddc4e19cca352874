package org.placard.score;

import java.util.List;
import java.util.Optional;
import org.placard.position.Stance;
import org.placard.provision.Provision;

/**
 * A stance in a row, with all who share it.
 *
 * @param actors codes, at least one
 * @param articles what the stance is about; empty list where the report does not say, empty where contested
 * @param counterpart codes of the authors of what is supported or opposed; empty list where there are none, empty where
 *     contested
 */
public record GoldPosition(
        Stance stance, List<String> actors, Optional<List<Provision>> articles, Optional<List<String>> counterpart) {
    public GoldPosition {
        if (actors.isEmpty()) {
            throw new IllegalArgumentException("a position needs an actor; a stance without one is a label only");
        }
        actors = Codes.check(actors);
        articles = articles.map(List::copyOf);
        counterpart = counterpart.map(Codes::check);
    }
}
