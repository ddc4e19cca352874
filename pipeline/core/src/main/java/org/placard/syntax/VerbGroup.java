package org.placard.syntax;

/**
 * The verbs of one clause and what they say together.
 *
 * @param first its first term: an auxiliary, "not", "to" or the verb
 * @param last its last term, inclusive
 * @param main the term of the main verb; where only an auxiliary is left of it, the last auxiliary
 * @param lemma of the main verb; empty where only an auxiliary is left ("did not")
 * @param modal the modal's word in lower case, or empty
 * @param negated whether the group holds a negation
 * @param passive whether the main verb is a participle under "be", or a participle alone
 */
public record VerbGroup(
        int first, int last, int main, String lemma, Form form, String modal, boolean negated, boolean passive) {
    /** How a verb group stands in its sentence. */
    public enum Form {
        FINITE,
        /** With "to", or bare. */
        INFINITIVE,
        ING,
        /** A past participle without auxiliary. */
        PARTICIPLE
    }

    /** Whether only an auxiliary is left of the verb. */
    public boolean isElliptic() {
        return lemma.isEmpty();
    }
}
