package org.placard.app.tables;

import java.util.Locale;
import java.util.Objects;
import org.placard.gazetteer.HolderKind;

/**
 * A holder as a code and its kind: the codes of states and of groups overlap (NAM is Namibia and the Non-Aligned
 * Movement), so that neither alone names one.
 *
 * @param code of the gazetteer, {@code CHAIR} or {@code UNNAMED}
 */
public record Actor(HolderKind kind, String code) {
    public Actor {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(code);
    }

    /** Its kind as the tables spell it, such as {@code state}. */
    public String kindName() {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
