package org.placard.text;

import java.util.Optional;

/**
 * A text as the rules of reading see it: one kind of space, of apostrophe and of each dash, quotation marks that open
 * and close, letters with their accents in one unit, and nothing that a reader does not see. Every place in it knows
 * where it stands in the text as it was written. Line feeds stay.
 */
public final class PlainText {
    private final Text text;
    private final Replacements replacements;

    PlainText(Text text, Replacements replacements) {
        this.text = text;
        this.replacements = replacements;
    }

    public static PlainText of(Text written) {
        return new PlainTextBuilder(written).build();
    }

    /** What is read; the written text itself where it is plain. */
    public Text text() {
        return text;
    }

    /** Whether every place is the same in both texts. */
    public boolean keepsPlaces() {
        return replacements.isEmpty();
    }

    /** Where what stands at {@code span} of the plain text stands in the written one. */
    public Span toWritten(Span span) {
        return new Span(replacements.writtenStart(span.start()), replacements.writtenEnd(span.end()));
    }

    /** Where what stands at {@code span} of the written text stands in the plain one; empty where nothing there is seen. */
    public Optional<Span> toPlain(Span span) {
        int start = replacements.plainStart(span.start());
        int end = replacements.plainEnd(span.end());
        return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
    }
}
