package org.placard.mention;

import org.placard.gazetteer.HolderKind;
import org.placard.gazetteer.Status;
import org.placard.text.Span;

/**
 * A place where a text names a holder, or a body that could be taken for one.
 *
 * @param span place in the check-in's text, without "the" and without a possessive ending
 * @param code ISO 3166-1 alpha-3 of a state, the gazetteer's code of a group, {@code CHAIR}; null for an unnamed
 *     holder and for a body
 * @param form whether it is written as a noun ("Canada") or as an adjective ("Canadian")
 * @param source what found it
 * @param status of a state or territory that is no member of the United Nations; null for any other
 * @param officer whether it only says where somebody comes from who presides: "Chair Okafor (Kenya)"
 */
public record Mention(
        Span span, String code, HolderKind kind, Form form, Source source, Status status, boolean officer) {
    public static final String CHAIR = "CHAIR";

    public Mention {
        if ((code == null) != (kind == HolderKind.UNNAMED || kind == HolderKind.BODY)) {
            throw new IllegalArgumentException(
                    "an unnamed holder or a body has no code and any other has one: " + kind + " " + code);
        }
        if (status != null && (kind != HolderKind.STATE || status == Status.MEMBER)) {
            throw new IllegalArgumentException("only a state that is no member has a status: " + kind + " " + status);
        }
    }

    /** One without a status, of nobody who presides. */
    public Mention(Span span, String code, HolderKind kind, Form form, Source source) {
        this(span, code, kind, form, source, null, false);
    }

    /** Whether it can hold a position: no body can, and no state where it only says where an officer comes from. */
    public boolean isHolder() {
        return kind != HolderKind.BODY && !officer;
    }

    /** The same mention at another place. */
    public Mention at(Span place) {
        return new Mention(place, code, kind, form, source, status, officer);
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
