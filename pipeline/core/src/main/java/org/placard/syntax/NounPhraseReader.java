package org.placard.syntax;

import org.placard.syntax.Chunk.Kind;
import org.placard.token.FunctionWord;

/** Reads noun phrases without what follows their head: determiners, adjectives, names ahead of the noun, and the nouns. */
final class NounPhraseReader {
    private final TaggedSentence sentence;

    NounPhraseReader(TaggedSentence sentence) {
        this.sentence = sentence;
    }

    /** The noun phrase that begins at {@code from}. */
    Chunk at(int from) {
        if (sentence.tagged(from, "PRP") && !sentence.tagged(from, "PRP$") || sentence.tagged(from, "EX")) {
            return new Chunk(Kind.NOUN, from, from, from, null);
        }
        var phrase = new Growing(from);
        while (phrase.grows()) {
            // term by term
        }
        return phrase.chunk();
    }

    /** A phrase that has been read as far as {@link #next}. */
    private final class Growing {
        private final int from;
        private int head = -1;
        private int next;

        Growing(int from) {
            this.from = from;
            this.next = from;
        }

        /** Whether the phrase takes one more term. */
        boolean grows() {
            if (sentence.is(next, Term.Kind.HOLDERS)) {
                return takesHolders();
            }
            if (sentence.is(next, Term.Kind.POSSESSIVE) && head >= 0) {
                return takes(1);
            }
            if (sentence.is(next, Term.Kind.QUOTE)) {
                return takesHead();
            }
            if (isBracketedNumber(next) && head >= 0) {
                return takes(3);
            }
            return sentence.is(next, Term.Kind.WORD) ? takesWord() : partsAdjectives() && takes(1);
        }

        private boolean takes(int terms) {
            next += terms;
            return true;
        }

        private boolean takesHead() {
            head = next;
            return takes(1);
        }

        /** Names ahead of a noun belong to its phrase; others are the whole of one, and end it. */
        private boolean takesHolders() {
            if (isAttributive(next)) {
                return takes(sentence.is(next + 1, Term.Kind.POSSESSIVE) ? 2 : 1);
            }
            if (head < 0) {
                takesHead();
            }
            return false;
        }

        private boolean takesWord() {
            if (sentence.tagged(next, "NN") || sentence.tagged(next, "CD") || sentence.tagged(next, "FW")) {
                return takesHead();
            }
            if (sentence.tagged(next, "DT") || sentence.tagged(next, "PDT") || sentence.tagged(next, "PRP$")) {
                return takesDeterminer();
            }
            if (sentence.tagged(next, "JJ") || isAdverbOfAdjective()) {
                return (head < 0 || reachesNoun(next)) && takes(1);
            }
            if (head >= 0) {
                return false;
            }
            return isParticiple() || joinsAdjectives() ? takes(1) : standsForNoun() && takesHead();
        }

        private boolean takesDeterminer() {
            boolean second =
                    next == from + 1 && sentence.tagged(next, "DT") && sentence.is(from, FunctionWord.THING_PRONOUN);
            if (second) {
                // "found this a good basis"
                head = from;
            }
            return head < 0 && takes(1);
        }

        private boolean isAdverbOfAdjective() {
            return sentence.tagged(next, "RB")
                    && (sentence.tagged(next + 1, "JJ")
                            || next == from && head < 0
                            || head < 0 && sentence.tagged(next + 1, "VBN") && sentence.tagged(next + 2, "NN"));
        }

        private boolean isParticiple() {
            return (sentence.tagged(next, "VBN") || sentence.tagged(next, "VBG") && next > from) && goesOn(next + 1);
        }

        private boolean joinsAdjectives() {
            return sentence.tagged(next, "CC") && next > from && sentence.tagged(next + 1, "JJ");
        }

        /** A comma between two adjectives: "a clear, simple text". */
        private boolean partsAdjectives() {
            return sentence.is(next, Term.Kind.COMMA)
                    && head < 0
                    && next > from
                    && sentence.tagged(next - 1, "JJ")
                    && sentence.tagged(next + 1, "JJ")
                    && reachesNoun(next + 1);
        }

        /** A pronoun, or what was tagged as a bare verb behind a determiner. */
        private boolean standsForNoun() {
            boolean pronoun = sentence.is(next, FunctionWord.PRONOUN) && !sentence.tagged(next, "W");
            boolean determined = next > from
                    && sentence.tagged(next - 1, "DT")
                    && !sentence.is(next - 1, FunctionWord.PRONOUN)
                    && sentence.tagged(next, "VB")
                    && !sentence.isFinite(next);
            return pronoun || determined;
        }

        Chunk chunk() {
            int last = Math.max(from, next - 1);
            if (head < 0 && last > from && sentence.is(from, FunctionWord.THING_PRONOUN)) {
                // "called this unrealistic": no noun follows
                return new Chunk(Kind.NOUN, from, from, from, null);
            }
            return new Chunk(Kind.NOUN, from, last, head < 0 ? last : head, null);
        }
    }

    /**
     * Whether a noun phrase begins at {@code i}.
     *
     * @param governed whether "that" or a preposition stands ahead
     */
    boolean opens(int i, boolean governed) {
        if (sentence.tagged(i, "RB") && sentence.tagged(i + 1, "JJ") && sentence.tagged(i + 2, "NN")) {
            return true;
        }
        if (sentence.tagged(i, "JJ")) {
            return reachesNoun(i);
        }
        boolean qualified = sentence.tagged(i, "RB")
                && (sentence.tagged(i + 1, "VBG") || sentence.tagged(i + 1, "VBN"))
                && sentence.tagged(i + 2, "NN")
                && !sentence.is(i, FunctionWord.CLAUSE_ADVERB)
                && governed;
        if (qualified) {
            // "that legally binding measures should"
            return true;
        }
        return sentence.tagged(i, "DT")
                || sentence.tagged(i, "PDT")
                || sentence.tagged(i, "PRP")
                || sentence.tagged(i, "NN")
                || sentence.tagged(i, "CD")
                || sentence.tagged(i, "EX")
                || sentence.tagged(i, "FW")
                || sentence.is(i, FunctionWord.PRONOUN) && !sentence.tagged(i, "W")
                || sentence.tagged(i, "VB") && i > 0 && sentence.tagged(i - 1, "DT");
    }

    /** Adjectives stand ahead of a noun; else they are a predicate. */
    boolean reachesNoun(int i) {
        int j = i;
        while (sentence.tagged(j, "JJ")
                || sentence.tagged(j, "CC") && sentence.tagged(j + 1, "JJ")
                || sentence.tagged(j, "CD")
                || sentence.is(j, Term.Kind.COMMA) && sentence.tagged(j + 1, "JJ")
                || sentence.tagged(j, "VBN") && sentence.tagged(j + 1, "NN")
                || sentence.tagged(j, "VBG") && sentence.tagged(j + 1, "NN")) {
            j++;
        }
        return sentence.is(j, Term.Kind.WORD) && sentence.tagged(j, "NN")
                || sentence.is(j, Term.Kind.QUOTE)
                || sentence.is(j, Term.Kind.HOLDERS) && sentence.terms().isAttributive(j);
    }

    /** Whether a noun phrase may go on at {@code i} behind its determiner or an adjective. */
    boolean goesOn(int i) {
        return sentence.is(i, Term.Kind.WORD)
                        && (sentence.tagged(i, "NN")
                                || sentence.tagged(i, "JJ")
                                || sentence.tagged(i, "CD")
                                || sentence.tagged(i, "VBG")
                                || sentence.tagged(i, "VBN"))
                || sentence.is(i, Term.Kind.QUOTE)
                || sentence.is(i, Term.Kind.HOLDERS);
    }

    /** "Canadian", "Canada's", and names ahead of a noun: "the Canada proposal", "the G77/China amendment". */
    private boolean isAttributive(int i) {
        if (sentence.terms().isAttributive(i)) {
            return true;
        }
        boolean noun =
                sentence.is(i + 1, Term.Kind.WORD) && sentence.tagged(i + 1, "NN") && !sentence.tagged(i + 1, "NNP");
        boolean one = sentence.get(i).holders().members().size() == 1;
        return noun && (one || sentence.tagged(i - 1, "DT") && !sentence.tagged(i + 1, "NNS"));
    }

    private boolean isBracketedNumber(int i) {
        return sentence.is(i, Term.Kind.OPEN)
                && sentence.is(i + 1, Term.Kind.WORD)
                && sentence.lower(i + 1).length() <= 4
                && sentence.is(i + 2, Term.Kind.CLOSE);
    }
}
