package org.placard.stance;

import java.util.Optional;
import org.placard.stance.SubjectFinder.Subject;
import org.placard.syntax.Term.Kind;
import org.placard.syntax.Terms;
import org.placard.syntax.WordClass;

/** Reads the phrases that may stand between a verb and its holders, or hold them: delegates, documents, insertions, control words. */
final class SubjectPhrases {
    private final Terms terms;

    SubjectPhrases(Terms terms) {
        this.terms = terms;
    }

    /** "the AOSIS amendment proposed": whose the words are that are said to propose; -1 for nobody's. */
    int authorOf(int noun, int verb) {
        boolean speaks = (terms.is(noun, WordClass.PROPOSAL) || terms.is(noun, WordClass.STATEMENT))
                && !terms.lower(verb).endsWith("ing");
        for (int i = noun - 1; speaks && i >= 0 && i > noun - 4; i--) {
            if (terms.is(i, Kind.HOLDERS)) {
                boolean single = terms.get(i).holders().members().size() == 1;
                boolean free = !terms.is(terms.leftOverDeterminers(i - 1), WordClass.PREPOSITION)
                        && !terms.is(terms.leftOverDeterminers(i - 1), WordClass.FINITE)
                        && !terms.lower(terms.leftOverDeterminers(i - 1)).endsWith("ed")
                        && !terms.lower(terms.leftOverDeterminers(i - 1)).endsWith("ing");
                return free && (terms.isAttributive(i) || single) ? i : -1;
            }
            if (!terms.is(i, Kind.WORD) && !terms.is(i, Kind.POSSESSIVE)) {
                return -1;
            }
        }
        return -1;
    }

    /** "the Chair of the contact group": holders whose phrase ends in the word at {@code i}, or -1. */
    int headOfPhrase(int i) {
        for (int j = i; j > 0 && j > i - 7; j--) {
            if (!terms.is(j, Kind.WORD) || terms.is(j, WordClass.FINITE) || terms.is(j, WordClass.CONJUNCTION)) {
                return -1;
            }
            boolean links = terms.is(j, "of") || terms.is(j, "for") || terms.is(j, "from");
            if (links && terms.isNounHolders(j - 1)) {
                return j - 1;
            }
        }
        return -1;
    }

    boolean isDelegate(int i) {
        return terms.is(i, WordClass.DELEGATE);
    }

    /** "the Chilean delegation", "Chile's representative", "the delegation of Chile". */
    Optional<Subject> delegate(int i, boolean negated) {
        int owner = terms.is(i - 1, Kind.POSSESSIVE) ? i - 2 : i - 1;
        if (terms.is(owner, Kind.HOLDERS)) {
            return Optional.of(new Subject(Agent.of(terms.get(owner).holders()), owner, negated));
        }
        return Optional.empty();
    }

    /** Index of the word that hands its subject on to the infinitive behind it, or -1. */
    int control(int i) {
        int j = i;
        while (j >= 0 && j > i - 4) {
            if (terms.is(j, WordClass.CONTROL) || terms.is(j, WordClass.NEGATIVE_CONTROL)) {
                return firstOfControl(j);
            }
            if (!terms.is(j, WordClass.ADVERB) && !terms.is(j, WordClass.DETERMINER)) {
                return -1;
            }
            j--;
        }
        return -1;
    }

    /** "in a position to", "expressed its willingness to": the phrase begins left of its noun. */
    private int firstOfControl(int noun) {
        int j = noun;
        while (terms.is(j - 1, WordClass.DETERMINER)
                || terms.is(j - 1, "in")
                || terms.is(j - 1, WordClass.LIGHT)
                || terms.is(j - 1, WordClass.CONTROL)
                || terms.is(j - 1, WordClass.POSSESSIVE_PRONOUN)) {
            j--;
        }
        return j;
    }

    boolean negativeControl(int from, int to) {
        boolean negative = false;
        for (int i = from; i < to; i++) {
            negative ^= terms.is(i, WordClass.NEGATIVE_CONTROL);
        }
        return negative;
    }

    /**
     * Index in front of the insertion that the comma at {@code comma} closes: "A, supported by B," or "A, on the other
     * hand,"; -1 where it closes none.
     */
    int beforeInsertion(int comma) {
        boolean dash = terms.is(comma, Kind.DASH);
        for (int i = comma - 1; i >= 0; i--) {
            if (terms.is(i, Kind.SEMICOLON) || terms.is(i, Kind.COLON)) {
                return -1;
            }
            int joined = terms.is(i + 1, "and") ? i + 2 : i + 1;
            boolean participle = terms.isNounHolders(i)
                    && terms.lower(joined).endsWith("ed")
                    && terms.is(joined + 1, WordClass.BY)
                    && !terms.is(terms.leftOverDeterminers(i - 1), WordClass.BY);
            if (participle) {
                return i;
            }
            boolean opens = terms.is(i, dash ? Kind.DASH : Kind.COMMA);
            if (opens && terms.isNounHolders(i - 1) && !isSubjectOfFinite(i + 1, comma)) {
                return i - 1;
            }
        }
        return -1;
    }

    /** Whether a clause of its own stands between {@code from} and {@code to}: then nothing was inserted there. */
    private boolean isSubjectOfFinite(int from, int to) {
        for (int i = from; i < to; i++) {
            int next = terms.rightOverAdverbs(i + 1);
            if (terms.isNounHolders(i)
                    && next < to
                    && !terms.is(terms.leftOverDeterminers(i - 1), WordClass.PREPOSITION)
                    && (terms.is(next, WordClass.FINITE) || terms.lower(next).endsWith("ed"))) {
                return true;
            }
        }
        int first = terms.rightOverAdverbs(from);
        boolean predicate =
                (terms.is(first, WordClass.FINITE) || terms.lower(first).endsWith("ed")) && !terms.is(first + 1, "by");
        return predicate && !terms.contains(from, to, WordClass.BY);
    }
}
