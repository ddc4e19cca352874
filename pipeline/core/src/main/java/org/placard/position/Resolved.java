package org.placard.position;

import java.util.List;
import org.placard.provision.Provision;

/**
 * What a stance is about.
 *
 * @param counterpart codes of those whose proposal or words it answers; empty where it is about the text itself
 * @param proposal id, or null
 */
record Resolved(List<String> counterpart, List<Provision> provisions, String proposal) {
    /** What answers nobody and is about nothing that was named. */
    static final Resolved NOTHING = new Resolved(List.of(), List.of(), null);

    static Resolved of(FloorEntry entry) {
        return new Resolved(entry.authors(), entry.provisions(), entry.proposal());
    }
}
