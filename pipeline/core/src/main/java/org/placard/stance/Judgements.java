package org.placard.stance;

import org.placard.syntax.Term.Kind;
import org.placard.syntax.Terms;
import org.placard.syntax.WordClass;

/** Decides what the words behind a cue judge: a fault or merit, a fact, an obligation. */
final class Judgements {
    private final Terms terms;
    private final int next;

    /** @param next the first term behind the cue */
    Judgements(Terms terms, int next) {
        this.terms = terms;
        this.next = next;
    }

    /** "suggested that the data did not suffice": the indicative states a fact where the subjunctive would ask for one. */
    boolean asserted() {
        boolean opens = terms.is(next, "that") || terms.is(next, "it");
        int end = clauseEnd();
        for (int i = next + 1; opens && i < end; i++) {
            if (terms.is(i, "that") || terms.is(i, WordClass.SUBORDINATOR)) {
                return false;
            }
            if (terms.is(i, WordClass.OBLIGATION) || terms.is(i, "be") || terms.is(i, WordClass.MODAL)) {
                return terms.is(i, "would") && terms.hasWord(i, Math.min(end, i + 4), WordClass.NEGATIVE_CONTROL);
            }
            boolean finite = terms.is(i, WordClass.BE) || terms.is(i, WordClass.HAVE) || terms.is(i, WordClass.DO);
            if (finite) {
                return !terms.lower(i).equals("have") && !terms.lower(i).equals("do");
            }
        }
        return false;
    }

    /** A fault or merit that is said of something: "too vague", not "an excessive delay". */
    boolean predicated(WordClass quality) {
        int end = wideEnd();
        for (int i = next; i < end; i++) {
            if (terms.is(i, quality) && !isAttribute(i) && !isDenied(i)) {
                return true;
            }
            // from here on somebody says what should be, or says something else
            boolean says = terms.is(i, WordClass.CONJUNCTION) && isSaid(terms.rightOverAdverbs(i + 1));
            if (terms.is(i, WordClass.OBLIGATION) || says) {
                end = i;
            }
        }
        return terms.containsPhrase(next, end, quality);
    }

    private boolean isSaid(int i) {
        return terms.is(i, WordClass.SAY)
                || terms.is(i, "said")
                || terms.lower(i).endsWith("ed");
    }

    /** "is not vague", "should not be a burden", "so as not to undermine": nobody finds that fault. */
    private boolean isDenied(int i) {
        int left = terms.leftOverAdverbs(i - 1);
        int ahead = terms.leftOverNegation(left - 1);
        boolean ought = terms.is(left, WordClass.BE) && terms.is(ahead, WordClass.OBLIGATION);
        return terms.is(left, WordClass.NEGATION) || terms.is(left, "to") || terms.is(left, WordClass.DO) || ought;
    }

    private boolean isAttribute(int i) {
        if (terms.is(i + 1, "as")) {
            // "only as good as the trust"
            return true;
        }
        boolean beforeNoun = terms.is(i + 1, Kind.WORD)
                && !terms.is(i + 1, WordClass.PREPOSITION)
                && !terms.is(i + 1, WordClass.CONJUNCTION)
                && !terms.is(i + 1, WordClass.SUBORDINATOR)
                && !terms.is(i + 1, WordClass.RELATIVE)
                && !terms.is(i + 1, WordClass.ADVERB)
                && !terms.is(i + 1, WordClass.DETERMINER);
        boolean inPhrase = !terms.is(terms.leftOverAdverbs(i - 1), WordClass.BE)
                && !terms.is(i - 1, "it")
                && !terms.is(i - 1, "them");
        return beforeNoun
                && inPhrase
                && !terms.lower(i).endsWith("s")
                && !terms.lower(i).endsWith("ed");
    }

    boolean obligation() {
        int end = wideEnd();
        for (int i = next + 1; i < end; i++) {
            boolean need = terms.is(i, WordClass.NEED)
                    && (terms.is(i + 1, "to")
                            || terms.is(i + 1, "not") && !terms.is(i, WordClass.HAVE)
                            || terms.is(i - 1, WordClass.MODAL) && !terms.is(i, WordClass.HAVE))
                    && !terms.is(i - 1, WordClass.DETERMINER)
                    && !(terms.is(i - 1, WordClass.MODAL) && terms.is(i - 2, WordClass.PRONOUN));
            if (terms.is(i, WordClass.OBLIGATION) || need || isSubjunctive(i)) {
                return true;
            }
            int subject = terms.rightOverDeterminers(i + 1);
            if (terms.is(i, WordClass.CONJUNCTION)
                    && terms.isNounHolders(subject)
                    && terms.is(terms.rightOverAdverbs(subject + 1), WordClass.SAY)) {
                return false;
            }
            if (terms.is(i, Kind.COMMA) && terms.is(i + 1, WordClass.RELATIVE)
                    || i > next + 1 && terms.is(i, WordClass.SUBORDINATOR) && !terms.is(i - 1, "such")) {
                return false;
            }
        }
        return false;
    }

    /** "insisted that the text be kept": a bare "be" without a modal verb or "to" ahead of it. */
    private boolean isSubjunctive(int i) {
        int left = terms.leftOverNegation(i - 1);
        return terms.is(i, "be")
                && !terms.is(terms.leftOverAdverbs(i - 1), WordClass.MODAL)
                && !terms.is(left, WordClass.MODAL)
                && !terms.is(left, WordClass.DO)
                && !terms.is(left, "to")
                && !terms.is(left, WordClass.CONJUNCTION)
                && !terms.is(left, WordClass.SUBORDINATOR);
    }

    /** "should remain in the paragraph": not "should remain open". */
    boolean remaining() {
        int end = wideEnd();
        for (int i = next + 1; i < end; i++) {
            int verb = terms.rightOverAdverbs(i + 1);
            boolean stays = terms.is(i, WordClass.OBLIGATION) && terms.is(verb, WordClass.REMAIN);
            if (stays && (verb + 1 >= end || !terms.is(verb + 1, Kind.WORD) || terms.is(verb + 1, "in"))) {
                return true;
            }
        }
        return false;
    }

    boolean crucial() {
        int end = clauseEnd();
        for (int i = next; i < end; i++) {
            if (terms.is(i, WordClass.CRUCIAL) && (terms.is(i + 1, "to") || terms.is(i + 1, "that"))) {
                return true;
            }
        }
        return false;
    }

    private int clauseEnd() {
        return terms.clauseEnd(next);
    }

    private int wideEnd() {
        return terms.sentenceEnd(next);
    }
}
