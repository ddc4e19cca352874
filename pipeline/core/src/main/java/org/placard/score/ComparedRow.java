package org.placard.score;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.placard.provision.Provision;

/** One row, gold against output. */
public record ComparedRow(Expected expected, Found found) {
    /** All provisions of a row, whichever reference names them. */
    static Set<Provision> bag(Collection<TaggedSpan<Set<Provision>>> references) {
        Set<Provision> bag = new TreeSet<>();
        references.forEach(reference -> bag.addAll(reference.tag()));
        return bag;
    }
}
