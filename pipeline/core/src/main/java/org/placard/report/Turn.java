package org.placard.report;

import org.placard.text.Span;

/**
 * What one speaker says in a check-in that is laid out by speakers: a transcript, minutes, a summary record. Turns are
 * in text order and do not overlap; text between them belongs to no speaker.
 *
 * <p>Layout alone tells turns, no gazetteer: a label <em>reads as</em> a speaker's. A later stage looks up whose name it
 * holds, and takes the turn for a run-in heading ("Capacity Building: …") where it is nobody's. Of a label that names somebody,
 * "we", "I", "my delegation" ({@link Form#SPEECH}) or "he", "she", "his delegation" ({@link Form#RECORD}) are that one
 * from {@code label}'s end to the end of {@code span}; where {@code presides}, they are the Chair.
 *
 * @param form how the words are given
 * @param label place of the speaker's name in the check-in's text, without the colon: "USA", "Mr. SILVA (Brazil)", "The
 *     representative of Peru, speaking on behalf of the Rio Group"
 * @param span from the label's start to the end of the turn, which may take in several blocks; from the start of the heading that the
 *     label ends ("Opening statement by Peru")
 * @param presides whether the label names who presides ("Chair", "The PRESIDENT"), whatever else it names
 */
public record Turn(Form form, Span label, Span span, boolean presides) {
    /** How a turn gives its speaker's words. */
    public enum Form {
        /** As spoken, behind the label: "USA: We support this." */
        SPEECH,
        /** As reported, with the label for a subject: "Mr. SILVA (Brazil) said that his delegation supported it." */
        RECORD
    }

    public Turn {
        if (!span.covers(label)) {
            throw new IllegalArgumentException("a turn holds its label: " + span + ", " + label);
        }
    }
}
