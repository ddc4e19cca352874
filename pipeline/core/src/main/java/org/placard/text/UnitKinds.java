package org.placard.text;

/** What a UTF-16 unit may be to somebody who reads words and not print. */
final class UnitKinds {
    /** Read as it stands. */
    static final byte KEPT = 0;
    /** White space of any width but the line feed and its like, which are kept. */
    static final byte SPACE = 1;
    /** Seen by nobody: soft hyphens, zero-width marks, controls of direction. */
    static final byte UNSEEN = 2;
    /** An accent that stands behind its letter. */
    static final byte MARK = 3;
    /** A ligature or a letter of another width. */
    static final byte FORM = 4;
    /** May begin a row of {@link Signs}. */
    static final byte SIGN = 5;

    private final byte[] kinds = new byte[Character.MAX_VALUE + 1];

    UnitKinds(Signs signs) {
        for (int unit = 0x80; unit < kinds.length; unit++) {
            kinds[unit] = kind((char) unit);
        }
        signs.beginnings().forEach(unit -> kinds[unit] = SIGN);
    }

    byte of(char unit) {
        return kinds[unit];
    }

    private static byte kind(char unit) {
        if (Character.isSpaceChar(unit) || unit == '\u0085') {
            return SPACE;
        }
        if (unit >= '\ufb00' && unit <= '\ufb06' || unit >= '\uff01' && unit <= '\uff5e') {
            return FORM;
        }
        return switch (Character.getType(unit)) {
            case Character.FORMAT -> UNSEEN;
            case Character.NON_SPACING_MARK -> MARK;
            default -> KEPT;
        };
    }
}
