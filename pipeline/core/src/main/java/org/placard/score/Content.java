package org.placard.score;

import java.util.Optional;
import java.util.Set;
import org.placard.provision.Provision;

/**
 * What a position is about and whom it answers.
 *
 * @param articles provisions cut to their articles; empty where gold leaves them open
 * @param counterpart codes; empty where gold leaves them open
 */
public record Content(Optional<Set<Provision>> articles, Optional<Set<String>> counterpart) {
    public Content {
        articles = articles.map(Set::copyOf);
        counterpart = counterpart.map(Set::copyOf);
    }

    /** Whether {@code found} has the same articles, or a side leaves them open. */
    public boolean sameArticles(Content found) {
        return articles.isEmpty() || found.articles.isEmpty() || articles.equals(found.articles);
    }

    /** Whether {@code found} has the same counterpart, or a side leaves it open. */
    public boolean sameCounterpart(Content found) {
        return counterpart.isEmpty() || found.counterpart.isEmpty() || counterpart.equals(found.counterpart);
    }

    public boolean same(Content found) {
        return sameArticles(found) && sameCounterpart(found);
    }
}
