package org.placard.gazetteer;

import java.util.List;
import java.util.Optional;

/**
 * A group of states that speaks in negotiations.
 *
 * @param code as in annotations, {@code AFRICAN_GROUP}
 * @param name "African Group"
 * @param abbreviation "AOSIS"; empty where there is none
 * @param forums in which it speaks: "UNFCCC"
 */
public record Group(String code, String name, Optional<String> abbreviation, List<String> forums) {
    /** One of no particular forum. */
    public Group(String code, String name, Optional<String> abbreviation) {
        this(code, name, abbreviation, List.of());
    }

    public Group {
        if (!code.matches("[A-Z][A-Z0-9_]*")) {
            throw new IllegalArgumentException("a group's code is capitals, digits and underscores: '" + code + "'");
        }
        if (name.isBlank()) {
            throw new IllegalArgumentException("a group needs a name: " + code);
        }
        forums = List.copyOf(forums);
    }
}
