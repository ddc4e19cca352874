package org.placard.provision;

import java.util.List;
import org.placard.text.Span;

/**
 * A place where a text refers to provisions, ranges expanded.
 *
 * @param span the longest contiguous reference in the check-in's text
 * @param provisions in the order in which the text names them, without repetition; empty where the expansion was
 *     refused as out of bounds
 * @param basis whether it only says on what something rests ("offences under Article 6") while another article is in
 *     force
 */
public record ProvisionReference(Span span, List<Provision> provisions, boolean basis) {
    public ProvisionReference {
        provisions = List.copyOf(provisions);
    }

    /** Code of the instrument that it refers to; null for the text under negotiation. */
    public String instrument() {
        return Provision.instrumentOf(provisions);
    }

    /** A reference to what is talked about. */
    public ProvisionReference(Span span, List<Provision> provisions) {
        this(span, provisions, false);
    }
}
