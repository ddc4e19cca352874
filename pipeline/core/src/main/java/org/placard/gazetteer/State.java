package org.placard.gazetteer;

/**
 * A member state or observer state of the United Nations.
 *
 * @param code ISO 3166-1 alpha-3
 * @param m49 United Nations M49 number, 1 to 999
 * @param shortName as reports print it, "Tanzania"
 * @param formalName without "the", "United Republic of Tanzania"; the short name where there is no other
 */
public record State(String code, int m49, String shortName, String formalName) {
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
