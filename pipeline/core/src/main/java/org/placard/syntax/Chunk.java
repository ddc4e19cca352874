package org.placard.syntax;

/**
 * A few terms that belong together.
 *
 * @param first its first term
 * @param last its last term, inclusive
 * @param head of a noun phrase, its head noun; else its last term
 * @param verb of a verb group, else null
 */
record Chunk(Kind kind, int first, int last, int head, VerbGroup verb) {
    /** What a chunk is. */
    enum Kind {
        NOUN,
        VERB,
        PREPOSITION,
        ADJECTIVE,
        ADVERB,
        CONJUNCTION,
        SUBORDINATOR,
        RELATIVE,
        THAT,
        QUESTION,
        COMMA,
        SEMICOLON,
        COLON,
        DASH,
        OPEN,
        CLOSE,
        STOP
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }
}
