package org.placard.stance;

import org.placard.syntax.Holders;
import org.placard.text.Span;

/**
 * What a stance is about, as far as the sentence alone says.
 *
 * @param span the words that name it, or null where it is left out
 * @param owners whose proposal, statement or position it is; null where the words do not say
 * @param noun the noun of an anaphor ("proposal", "deletion"), in lower case; empty for a pronoun or none
 */
public record Target(Kind kind, Span span, Holders owners, String noun) {
    /** How the words name what a stance is about. */
    public enum Kind {
        /** Something of named holders: "the UK proposal", "Egypt". */
        OWNED,
        /** Something said before: "this proposal", "this", "which". */
        ANAPHOR,
        /** What the words just ahead say, by whoever says them: "a point which Chile endorsed". */
        SAID,
        /** A thing talked about before, and not what was said about it: "it". */
        THING,
        /** What a relative pronoun stands for: the noun phrase ahead of it, or the proposal that the sentence makes. */
        RELATIVE,
        /** Something that a pronoun's referent says: "supported by Chile, he proposed". */
        SPEAKER,
        /** Those whose text is debated, or something of theirs: "the sponsors", "the core group's approach". */
        AUTHORS,
        /** Two things said before: "both of which". */
        BOTH,
        /** The earlier of two things said before. */
        FORMER,
        /** The later of two things said before. */
        LATTER,
        /** What the frame before this one in the sentence was about: "… and opposed by Chile". */
        SAME,
        /** What is done to a thing talked about before: "its deletion", "their inclusion". */
        ACTED_ON,
        /** Something described by its content. */
        CONTENT,
        /** Left out: "followed in support". */
        NONE
    }

    static final Target NONE = new Target(Kind.NONE, null, null, "");

    static Target owned(Holders owners, Span span) {
        return new Target(Kind.OWNED, span, owners, "");
    }

    static Target anaphor(Kind kind, Span span, String noun) {
        return new Target(kind, span, null, noun);
    }

    static Target content(Span span) {
        return new Target(Kind.CONTENT, span, null, "");
    }
}
