package org.placard.mention;

import org.placard.gazetteer.HolderKind;
import org.placard.text.Span;

/**
 * A place where a text names a holder.
 *
 * @param span place in the check-in's text, without "the" and without a possessive ending
 * @param code ISO 3166-1 alpha-3 of a state, the gazetteer's code of a group, {@code CHAIR}; null for an unnamed holder
 * @param form whether it is written as a noun ("Canada") or as an adjective ("Canadian")
 * @param source what found it
 */
public record Mention(Span span, String code, HolderKind kind, Form form, Source source) {
    public static final String CHAIR = "CHAIR";

    public Mention {
        if ((code == null) != (kind == HolderKind.UNNAMED)) {
            throw new IllegalArgumentException(
                    "an unnamed holder has no code and any other has one: " + kind + " " + code);
        }
    }

    /** Part of speech of the name. */
    public enum Form {
        NOUN,
        ADJECTIVE
    }

    /** What found a mention. */
    public enum Source {
        /** An entry of the gazetteer, letter for letter. */
        GAZETTEER,
        /** An entry of the gazetteer, misspelt. */
        FUZZY,
        /** A named-entity recogniser's word on a name that the gazetteer alone could not decide. */
        NER
    }
}
