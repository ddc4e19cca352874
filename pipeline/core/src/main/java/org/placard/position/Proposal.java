package org.placard.position;

import java.util.List;
import org.placard.provision.Provision;
import org.placard.text.Span;

/**
 * A change to the text that somebody put on the floor.
 *
 * @param id {@code <sentence>-p<n>}
 * @param sentence id of the sentence that reports it
 * @param authors codes, in the order of the text
 * @param span the words of the proposal in the check-in's text
 * @param withdrawn whether the report says that its author took it back
 */
public record Proposal(
        String id,
        String sentence,
        List<String> authors,
        Span span,
        Action action,
        List<Provision> provisions,
        boolean withdrawn) {
    public Proposal {
        authors = List.copyOf(authors);
        provisions = List.copyOf(provisions);
    }

    /**
     * Code of the instrument that the provisions belong to, or null for the text under negotiation; that of the first
     * where they belong to several.
     */
    public String instrument() {
        return Provision.instrumentOf(provisions);
    }
}
