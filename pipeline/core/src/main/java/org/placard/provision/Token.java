package org.placard.provision;

import java.util.Set;

/**
 * A word, a number or a single mark of a sentence.
 *
 * @param start first unit in the check-in's text
 * @param end unit after its last one
 * @param text as it stands there
 * @param kinds what a word can do in a reference
 */
record Token(Type type, int start, int end, String text, Set<ProvisionWords.Kind> kinds) {
    enum Type {
        WORD,
        NUMBER,
        MARK
    }

    boolean is(ProvisionWords.Kind kind) {
        return kinds.contains(kind);
    }

    boolean isMark(char mark) {
        return type == Type.MARK && text.charAt(0) == mark;
    }

    boolean isDash() {
        return type == Type.MARK && "-–—‑‒−".indexOf(text.charAt(0)) >= 0;
    }
}
