package org.placard.clause;

import java.util.Locale;

/** A closed class of words; its members stand in {@code gazetteers/function-words.csv}. */
public enum FunctionWord {
    BE,
    HAVE,
    DO,
    MODAL,
    OBLIGATION,
    POSSIBILITY,
    FUTURE,
    SOFTENING,
    MANNER,
    AUXILIARY_NEGATIVE,
    NEGATION,
    NEGATIVE_SUBJECT,
    DETERMINER_NEGATIVE,
    AGENT,
    TO,
    THAT,
    RELATIVE,
    QUESTION,
    CONJUNCTION,
    CONTRAST,
    SUBORDINATOR,
    CONDITION,
    COMPARISON,
    PRONOUN,
    SPEAKER_PRONOUN,
    FIRST_PERSON,
    POSSESSIVE,
    EXPLETIVE,
    THERE,
    SO,
    INVERTING,
    INVERTED_VERB,
    AMONG,
    FLOATING,
    PREPOSITION,
    CLAUSE_ADVERB;

    /** The class's name in the file. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
