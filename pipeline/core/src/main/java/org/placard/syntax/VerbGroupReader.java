package org.placard.syntax;

import org.placard.syntax.Chunk.Kind;
import org.placard.syntax.VerbGroup.Form;
import org.placard.token.FunctionWord;

/** Reads verb groups: auxiliaries, adverbs and negations between them, and the main verb, where one is left. */
final class VerbGroupReader {
    /** "did not, for its part, support": an aside within a verb group has so many terms at most. */
    private static final int ASIDE = 9;

    /** "had over the past two years opposed": a phrase within a verb group has so many terms at most. */
    private static final int PHRASE = 6;

    private final TaggedSentence sentence;

    VerbGroupReader(TaggedSentence sentence) {
        this.sentence = sentence;
    }

    /** The verb group that begins at {@code from}; null where none does. */
    // verb groups

    Chunk at(int from) {
        int i = from;
        boolean negated = false;
        boolean to = false;
        while (isAdverb(i) || sentence.is(i, FunctionWord.TO) && startsInfinitive(i)) {
            negated |= sentence.negates(i);
            to |= sentence.is(i, FunctionWord.TO);
            i++;
        }
        if (!isVerb(i) || i > from && !to && !negated) {
            return null;
        }
        var group = new Growing(from, i, negated, to);
        while (group.grows()) {
            // verb by verb
        }
        return group.chunk();
    }

    /** A group that has been read as far as the verb at {@link #main}. */
    private final class Growing {
        private final int from;
        private final int firstVerb;
        private final boolean to;
        private boolean negated;
        /** Whether the last auxiliary ahead of the verb is "be". */
        private boolean be;

        private String modal = "";
        private int main;
        private int last;

        Growing(int from, int firstVerb, boolean negatedAhead, boolean to) {
            this.from = from;
            this.firstVerb = firstVerb;
            this.negated = negatedAhead;
            this.to = to;
            take(firstVerb);
        }

        private void take(int verb) {
            negated |= sentence.negates(verb);
            if (sentence.tagged(verb, "MD") || sentence.is(verb, FunctionWord.MODAL)) {
                modal = sentence.lower(verb);
            }
            main = verb;
            last = verb;
        }

        /** Whether the group takes one more verb, since its last is an auxiliary that waits for one. */
        boolean grows() {
            if (!isAuxiliary(main)) {
                return false;
            }
            int aside = behindAdverbs(main + 1);
            int behind = behindAside(aside);
            int next = behind > aside ? behindAdverbs(behind) : behindPhrase(main, aside);
            if (!isVerb(next) || !continues(main, next)) {
                takeNegations(aside);
                return false;
            }
            negated |= negatesWithin(main + 1, aside) || negatesWithin(behind, next);
            be = sentence.is(main, FunctionWord.BE);
            take(next);
            return true;
        }

        /** "did not": the negation belongs to the group although no verb follows. */
        private void takeNegations(int end) {
            for (int i = main + 1; i < end && sentence.is(i, FunctionWord.NEGATION); i++) {
                negated |= sentence.negates(i);
                last = i;
            }
        }

        Chunk chunk() {
            boolean participle = sentence.tagged(main, "VBN") || sentence.tagged(main, "VBD") && be;
            Form form = form();
            boolean passive = participle && (be || form == Form.PARTICIPLE);
            String lemma = hasMainVerb() ? sentence.lemma(main) : "";
            var verb = new VerbGroup(from, last, main, lemma, form, modal, negated, passive);
            return new Chunk(Kind.VERB, from, last, main, verb);
        }

        /** Whether the last verb is no auxiliary, or one that stands for itself: "was a mistake", "had doubts". */
        private boolean hasMainVerb() {
            if (!isAuxiliary(main)) {
                return true;
            }
            if (sentence.is(main, FunctionWord.DO) && !modal.isEmpty() && sentence.tagged(last + 1, "IN")) {
                // "could do without it"
                return true;
            }
            boolean governs = sentence.is(main, FunctionWord.BE)
                    ? !ends(last + 1)
                    : !sentence.tagged(main, "MD") && hasObject(last + 1);
            return governs && !inverts(from, last + 1);
        }

        private Form form() {
            if (to) {
                return Form.INFINITIVE;
            }
            if (sentence.tagged(firstVerb, "VBG")) {
                return Form.ING;
            }
            if (main == firstVerb && sentence.tagged(main, "VBN") && !isAuxiliary(main)) {
                return Form.PARTICIPLE;
            }
            boolean bare = sentence.tagged(firstVerb, "VB")
                    && !sentence.isFinite(firstVerb)
                    && !sentence.tagged(firstVerb, "VBN")
                    && !isFormOfBe(firstVerb);
            return bare ? Form.INFINITIVE : Form.FINITE;
        }
    }

    private int behindAdverbs(int from) {
        int i = from;
        while (isAdverb(i) || i > from && joinsAdverbs(i)) {
            i++;
        }
        return i;
    }

    /** "repeatedly and firmly opposed". */
    private boolean joinsAdverbs(int i) {
        return sentence.is(i, FunctionWord.CONJUNCTION) && isAdverb(i - 1) && isAdverb(i + 1) && isVerb(i + 2);
    }

    /** "had in April circulated", "has for years opposed": the verb behind a short prepositional phrase; {@code from} where none stands there. */
    private int behindPhrase(int auxiliary, int from) {
        boolean waits = sentence.is(auxiliary, FunctionWord.HAVE) || sentence.tagged(auxiliary, "MD");
        if (!waits || !sentence.is(from, FunctionWord.PREPOSITION) || !sentence.tagged(from, "IN")) {
            return from;
        }
        for (int i = from + 1; i < Math.min(sentence.size(), from + PHRASE); i++) {
            if (isVerb(i)) {
                return i > from + 1 && sentence.tagged(i - 1, "N") && continues(auxiliary, i) ? i : from;
            }
            if (!sentence.is(i, Term.Kind.WORD) || sentence.is(i, FunctionWord.CONJUNCTION)) {
                return from;
            }
        }
        return from;
    }

    private boolean negatesWithin(int from, int to) {
        for (int i = from; i < to; i++) {
            if (sentence.negates(i)) {
                return true;
            }
        }
        return false;
    }

    /** "is", "been", "were": any form of it but the infinitive. */
    private boolean isFormOfBe(int i) {
        return sentence.is(i, FunctionWord.BE) && !sentence.lower(i).equals(sentence.lemma(i));
    }

    private boolean startsInfinitive(int to) {
        int i = behindAdverbs(to + 1);
        return sentence.tagged(i, "VB") && !sentence.tagged(i, "VBN") && !sentence.tagged(i, "VBG");
    }

    private boolean isAdverb(int i) {
        return sentence.is(i, Term.Kind.WORD)
                && (sentence.tagged(i, "RB") || sentence.is(i, FunctionWord.NEGATION) || floats(i) || cancels(i))
                && !sentence.tagged(i, "MD")
                && !sentence.tagged(i, "VB")
                && !sentence.is(i, FunctionWord.INVERTING)
                && (!sentence.is(i, FunctionWord.CONJUNCTION) || cancels(i));
    }

    /** "could not but support". */
    private boolean cancels(int i) {
        return sentence.is(i, FunctionWord.CANCELLING)
                && sentence.is(i - 1, FunctionWord.NEGATION)
                && sentence.tagged(i + 1, "VB");
    }

    /** "Norway and Peru each tabled", "they both favoured", "should either go or": a quantifier that has left its noun phrase. */
    boolean floats(int i) {
        return i > 0
                && (sentence.is(i, FunctionWord.FLOATING) && !sentence.tagged(i, "VB")
                        || sentence.is(i, FunctionWord.REFLEXIVE))
                && (sentence.is(i - 1, Term.Kind.HOLDERS)
                        || sentence.is(i - 1, Term.Kind.COMMA)
                        || sentence.tagged(i - 1, "PRP")
                        || isAuxiliary(i - 1))
                && isVerb(i + 1);
    }

    private boolean isVerb(int i) {
        return sentence.is(i, Term.Kind.WORD) && (sentence.tagged(i, "VB") || sentence.tagged(i, "MD"));
    }

    private boolean isAuxiliary(int i) {
        return sentence.is(i, FunctionWord.BE)
                || sentence.is(i, FunctionWord.HAVE)
                || sentence.is(i, FunctionWord.DO)
                || sentence.is(i, FunctionWord.AUXILIARY_NEGATIVE)
                || sentence.tagged(i, "MD");
    }

    /** "so did Japan": an auxiliary ahead of its subject repeats a verb; in "nor was Japan happy" it is one. */
    private boolean inverts(int from, int next) {
        int subject = sentence.terms().rightOverDeterminers(next);
        boolean predicate = sentence.is(from, FunctionWord.BE)
                && (sentence.tagged(subject + 1, "JJ") || sentence.tagged(subject + 1, "IN"));
        return sentence.is(subject, Term.Kind.HOLDERS) && sentence.is(from - 1, FunctionWord.INVERTING) && !predicate;
    }

    /** Whether a verb at {@code next} can go on a group whose last word so far is the auxiliary at {@code auxiliary}. */
    private boolean continues(int auxiliary, int next) {
        if (sentence.is(auxiliary, FunctionWord.BE)) {
            return sentence.tagged(next, "VBN")
                    || sentence.tagged(next, "VBG")
                    || sentence.tagged(next, "VBD") && sentence.lower(next).length() > 3;
        }
        if (sentence.is(auxiliary, FunctionWord.HAVE) && !sentence.tagged(auxiliary, "MD")) {
            return sentence.tagged(next, "VBN") || sentence.tagged(next, "VBD");
        }
        return sentence.tagged(next, "VB")
                && !sentence.tagged(next, "VBG")
                && !sentence.tagged(next, "VBZ")
                && !isFormOfBe(next);
    }

    /**
     * The term behind a second comma, where {@code comma} is one; else {@code comma}. "could not, it explained, accept": the aside
     * may say who says so, since an auxiliary waits for its verb.
     */
    private int behindAside(int comma) {
        if (!sentence.is(comma, Term.Kind.COMMA)) {
            return comma;
        }
        for (int i = comma + 1; i < Math.min(sentence.size(), comma + ASIDE); i++) {
            if (sentence.is(i, Term.Kind.COMMA)) {
                return i + 1;
            }
            if (sentence.is(i, Term.Kind.SEMICOLON)) {
                return comma;
            }
        }
        return comma;
    }

    private boolean ends(int i) {
        int j = i;
        while (isAdverb(j) || sentence.is(j, FunctionWord.CLAUSE_ADVERB)) {
            j++;
        }
        return j >= sentence.size() || sentence.is(j, Term.Kind.STOP) || sentence.is(j, Term.Kind.SEMICOLON);
    }

    private boolean hasObject(int i) {
        int j = behindAdverbs(i);
        return sentence.is(j, Term.Kind.HOLDERS)
                || sentence.is(j, Term.Kind.QUOTE)
                || sentence.is(j, Term.Kind.WORD)
                        && !sentence.is(j, FunctionWord.CONJUNCTION)
                        && !sentence.is(j, FunctionWord.SUBORDINATOR)
                        && !sentence.is(j, FunctionWord.SO)
                        && !sentence.is(j, FunctionWord.CLAUSE_ADVERB)
                        && !sentence.is(j, FunctionWord.BE)
                        && !sentence.tagged(j, "IN");
    }
}
