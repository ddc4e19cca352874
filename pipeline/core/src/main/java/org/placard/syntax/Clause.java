package org.placard.syntax;

/**
 * One verb group with what depends on it.
 *
 * @param index among the clauses of its sentence, in the order of their verbs
 * @param start its first term: of its subject or what introduces it
 * @param subject null where it has none of its own; of a passive, what is acted on
 * @param sharedWith index of the clause whose subject it shares where it has none of its own, or -1
 * @param parent index of the clause on which it depends, or -1
 * @param link how it depends on its parent
 * @param antecedent of a relative clause, the phrase that its pronoun stands for, else null
 * @param introducedBy term of the subordinator, preposition or conjunction ahead of it, or -1
 */
public record Clause(
        int index,
        Kind kind,
        int start,
        VerbGroup verb,
        NounPhrase subject,
        int sharedWith,
        int parent,
        Link link,
        NounPhrase antecedent,
        int introducedBy) {
    /** What a clause is in its sentence. */
    public enum Kind {
        MAIN,
        COORDINATED,
        RELATIVE,
        PARTICIPIAL,
        INFINITIVE,
        GERUND,
        REPORTED,
        ADVERBIAL,
        /** Its subject stands behind its verb. */
        INVERTED,
        FRAGMENT
    }

    /** How a clause depends on another. */
    public enum Link {
        NONE,
        /** It says what its parent's verb, adjective or noun is about: "said that …", "wanted to …", "opposed deleting …". */
        COMPLEMENT,
        /** The same with a subject of its own that the parent's verb acts on: "urged Japan to …". */
        OBJECT_CONTROL,
        ADJUNCT,
        COORDINATION
    }
}
