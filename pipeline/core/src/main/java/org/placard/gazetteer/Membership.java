package org.placard.gazetteer;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A state's time in a group.
 *
 * @param group the group's code
 * @param member the state's code
 * @param from first day; empty: since the group exists
 * @param to last day, itself included; empty: until further notice
 */
public record Membership(String group, String member, Optional<LocalDate> from, Optional<LocalDate> to) {
    public Membership {
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new IllegalArgumentException("a membership ends before it begins: " + from.get() + " to " + to.get());
        }
    }

    public boolean holdsOn(LocalDate day) {
        return (from.isEmpty() || !day.isBefore(from.get())) && (to.isEmpty() || !day.isAfter(to.get()));
    }

    /** Whether some day belongs to both. */
    public boolean overlaps(Membership other) {
        return (from.isEmpty() || other.to.isEmpty() || !from.get().isAfter(other.to.get()))
                && (other.from.isEmpty() || to.isEmpty() || !other.from.get().isAfter(to.get()));
    }
}
