package org.placard.position;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.placard.provision.Provision;
import org.placard.scope.Factuality;
import org.placard.text.Span;

/**
 * One holder's stance, with its evidence.
 *
 * @param id {@code <sentence>-<n>}
 * @param sentence id of the sentence that reports it
 * @param actor code of the holder; {@code UNNAMED} for an unnamed one, where asked for
 * @param speaksFor code of the group that the actor speaks for, or null
 * @param mention the actor's place in the check-in's text
 * @param cue the words that carry the stance
 * @param provisions what the stance is about; empty where the report does not say
 * @param counterpart codes of the authors of the proposal or position that is supported or opposed; empty for a stance
 *     on the text itself
 * @param proposal id of the proposal that the position makes or answers, or null
 * @param date of the meeting, or null
 * @param confidence calibrated probability that a careful annotator gives the position, 0 to 1
 * @param by name of the construction or model that gave it
 * @param rule id of the row of the table of frames that decided, or null where none did
 * @param factuality how the report puts a stance that it does say
 * @param derivedFrom code of the group whose stated position was expanded into this member's, or null where the
 *     position is stated
 */
public record Position(
        String id,
        String sentence,
        Stance stance,
        String actor,
        String speaksFor,
        Span mention,
        Span cue,
        List<Provision> provisions,
        List<String> counterpart,
        String proposal,
        LocalDate date,
        double confidence,
        String by,
        String rule,
        Factuality factuality,
        String derivedFrom) {
    public static final String UNNAMED = "UNNAMED";

    private static final String TRAINED = "trained";

    /** Which reader gave it: {@code grammar}, or {@code trained} for the second reader, which learned from labels. */
    public String reader() {
        return by.startsWith(TRAINED) ? TRAINED : "grammar";
    }

    public Position {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("a confidence is between 0 and 1: " + confidence);
        }
        provisions = List.copyOf(provisions);
        counterpart = List.copyOf(counterpart);
        Objects.requireNonNull(factuality, "factuality");
    }

    /**
     * Code of the instrument that the provisions belong to, or null for the text under negotiation; that of the first
     * where they belong to several.
     */
    public String instrument() {
        return Provision.instrumentOf(provisions);
    }
}
