package org.placard.bench;

/** The first words of a text, about a sentence long. */
final class FirstSentence {
    private static final int LEAST = 40;

    private FirstSentence() {}

    /** The text up to the first full stop that ends more than a heading; all of it where there is none. */
    static String of(String text) {
        int stop = text.indexOf(". ", Math.min(LEAST, text.length()));
        return stop < 0 ? text : text.substring(0, stop + 1);
    }
}
