package org.placard.gazetteer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A treaty, or another text with numbered provisions that reports refer to.
 *
 * @param code what references carry, such as {@code KYOTO_PROTOCOL}
 * @param name in full
 * @param otherNames abbreviations and names in use
 * @param word what a report calls it for short, in lower case: {@code protocol} for "the Protocol"
 * @param forum where it is negotiated or kept, such as {@code UNFCCC}
 * @param from day of adoption: no earlier report means it by its short word
 * @param until last day on which it is spoken of as in force; empty until further notice
 */
public record Instrument(
        String code,
        String name,
        List<String> otherNames,
        String word,
        String forum,
        Optional<LocalDate> from,
        Optional<LocalDate> until) {
    public Instrument {
        if (!code.matches("[A-Z0-9_]+")) {
            throw new IllegalArgumentException("a code is made of capitals, digits and low lines, not '" + code + "'");
        }
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            throw new IllegalArgumentException(code + " ends on " + until.get() + ", before it begins");
        }
        otherNames = List.copyOf(otherNames);
    }

    /** Whether it was there on a day. */
    public boolean existsOn(LocalDate day) {
        return from.map(first -> !day.isBefore(first)).orElse(true)
                && until.map(last -> !day.isAfter(last)).orElse(true);
    }
}
