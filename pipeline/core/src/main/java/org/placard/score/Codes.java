package org.placard.score;

import java.util.List;

/** What every code of a holder must be, whatever it stands for. */
final class Codes {
    private Codes() {}

    static String check(String code) {
        if (code.isEmpty() || code.codePoints().anyMatch(Character::isWhitespace)) {
            throw new IllegalArgumentException("not the code of a state or group: '" + code + "'");
        }
        return code;
    }

    static List<String> check(List<String> codes) {
        codes.forEach(Codes::check);
        return List.copyOf(codes);
    }
}
