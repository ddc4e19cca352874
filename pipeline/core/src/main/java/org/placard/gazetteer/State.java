package org.placard.gazetteer;

/**
 * A state or territory that takes part in negotiations.
 *
 * @param code ISO 3166-1 alpha-3; {@code XKX} for Kosovo, which has none
 * @param m49 United Nations M49 number, 1 to 999
 * @param shortName as reports print it, "Tanzania"
 * @param formalName without "the", "United Republic of Tanzania"; the short name where there is no other
 * @param status in what capacity it takes part
 */
public record State(String code, int m49, String shortName, String formalName, Status status) {
    /** A member of the United Nations. */
    public State(String code, int m49, String shortName, String formalName) {
        this(code, m49, shortName, formalName, Status.MEMBER);
    }

    public State {
        if (!code.matches("[A-Z]{3}")) {
            throw new IllegalArgumentException("an ISO 3166-1 alpha-3 code is three capitals: '" + code + "'");
        }
        if (m49 < 1 || m49 > 999) {
            throw new IllegalArgumentException("an M49 number lies between 1 and 999: " + m49);
        }
        if (shortName.isBlank() || formalName.isBlank()) {
            throw new IllegalArgumentException("a state needs a short and a formal name: " + code);
        }
    }
}
