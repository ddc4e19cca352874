package org.placard.token;

/** A closed class of words; its members stand in {@code gazetteers/function-words.csv}. */
public enum FunctionWord {
    BE,
    HAVE,
    DO,
    MODAL,
    OBLIGATION,
    POSSIBILITY,
    ABILITY,
    FUTURE,
    SOFTENING,
    WISHING,
    MANNER,
    AUXILIARY_NEGATIVE,
    NEGATION,
    /** Behind "not" these take the negation back: "not only", "not until", "could not but". */
    CANCELLING,
    NEGATIVE_SUBJECT,
    /** Ahead of those of whom a negation does not hold: "nobody but Chile". */
    EXCEPTION,
    DETERMINER_NEGATIVE,
    AGENT,
    TO,
    THAT,
    RELATIVE,
    PERSONAL_RELATIVE,
    FREE_RELATIVE,
    CONJUNCTION,
    CONTRAST,
    SUBORDINATOR,
    CONDITION,
    COMPARISON,
    /** Verbs, by their lemmas, that say something and govern no thing. */
    REPORTING,
    /** Verbs, by their lemmas, that stand with their subject alone beside what is said: "The fee, said Chile, was high". */
    QUOTING,
    /** Verbs, by their lemmas, whose "by" names no agent: "stood by Chile". */
    GOVERNING_BY,
    PRONOUN,
    SPEAKER_PRONOUN,
    THING_PRONOUN,
    FIRST_PERSON,
    POSSESSIVE,
    EXPLETIVE,
    THERE,
    SO,
    INVERTING,
    /** Auxiliaries that may stand ahead of their subject. */
    INVERTIBLE,
    /** What ahead of a clause moves its auxiliary ahead of the subject: "nor", "under no", "only then", "not until". */
    LICENSING,
    INVERTED_VERB,
    AMONG,
    FLOATING,
    REFLEXIVE,
    PREPOSITION,
    CLAUSE_ADVERB,
    /** What may stand ahead of a noun; as {@link #ADVERB}, {@link #FINITE}, {@link #PAST} and {@link #GERUND} asked where nothing is tagged yet. */
    DETERMINER,
    ADVERB,
    FINITE,
    PAST,
    GERUND,
    /** Relative pronouns, the one that may be a conjunction included. */
    RELATIVIZER,
    /** What marks a genitive once its apostrophe is lost. */
    GENITIVE,
    PLURAL,
    /** As what a quotation is tagged. */
    QUOTATION,
    /** By which two names are one subject in the plural. */
    COORDINATOR,
    NO_QUANTIFIER,
    EVERYBODY,
    DEFINITE,
    INDEFINITE,
    DEMONSTRATIVE,
    /** What takes two things together: "both of which". */
    PAIR,
    /** The same standing alone: "neither was welcome". */
    PAIR_PRONOUN,
    FORMER,
    LATTER,
    FIRST,
    SECOND,
    /** Ahead of those from whom a thing comes. */
    SOURCE,
    /** Ahead of those to whom an aside behind their name belongs. */
    ATTACHING,
    /** Behind a noun, ahead of what it is about. */
    DESCRIBING,
    /** What stands for a noun: "the Swiss one". */
    SUBSTITUTE,
    COMPANY
}
