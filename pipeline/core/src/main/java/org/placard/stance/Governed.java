package org.placard.stance;

/**
 * What a trigger governs, as its clause shows it.
 *
 * @param from its first term
 * @param to the term behind its last
 * @param head its head noun or verb; -1 where there is none
 * @param clause the clause that it is or holds, as an index; -1 where it is no clause
 */
record Governed(Type type, int from, int to, int head, int clause) {
    /** Its syntactic type. */
    enum Type {
        NP,
        INF,
        ING,
        THAT,
        QUOTE,
        QUESTION,
        PARTICIPLE,
        ADJECTIVE,
        NONE
    }

    static Governed none(int at) {
        return new Governed(Type.NONE, at, at, -1, -1);
    }
}
