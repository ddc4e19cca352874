package org.placard.score;

import java.util.List;
import java.util.Optional;
import org.placard.provision.Provision;
import org.placard.text.Span;

/**
 * A place where a row refers to provisions.
 *
 * @param span place in the gold's text
 * @param provisions in normal form, ranges expanded; empty where they are contested, which leaves all provisions of the
 *     row out of the comparison
 */
public record GoldReference(Span span, Optional<List<Provision>> provisions) {
    public GoldReference {
        provisions = provisions.map(List::copyOf);
    }
}
