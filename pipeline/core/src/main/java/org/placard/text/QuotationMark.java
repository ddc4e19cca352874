package org.placard.text;

/**
 * A mark of quotation between its neighbours. Languages share marks and turn them round (German closes with what English
 * opens with, Swedish opens with what English closes with), but all set them close to the words that they hold.
 *
 * @param usual its plain form where the neighbours do not tell: “ ” ‘ ’
 */
record QuotationMark(char before, char after, char usual) {
    private static final String OPENERS = "([{–—-/“‘\"'«»„";
    private static final String CLOSERS = ")]},.;:!?…–—-/”’\"'»«";

    boolean opens() {
        boolean apart = isSpace(before) || OPENERS.indexOf(before) >= 0;
        boolean ends = isSpace(after) || CLOSERS.indexOf(after) >= 0;
        if (apart != ends) {
            return apart;
        }
        boolean apostrophe = isSingle() && Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
        return !apostrophe && (usual == '“' || usual == '‘');
    }

    char plain() {
        if (isSingle()) {
            return opens() ? '‘' : '’';
        }
        return opens() ? '“' : '”';
    }

    private boolean isSingle() {
        return usual == '‘' || usual == '’';
    }

    private static boolean isSpace(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
    }
}
