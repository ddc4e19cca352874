package org.placard.provision;

import java.util.List;
import org.placard.text.Span;

/**
 * A place where a text refers to provisions, ranges expanded.
 *
 * @param span the longest contiguous reference in the check-in's text
 * @param provisions in the order in which the text names them, without repetition; empty where the expansion was
 *     refused as out of bounds
 */
public record ProvisionReference(Span span, List<Provision> provisions) {
    public ProvisionReference {
        provisions = List.copyOf(provisions);
    }
}
