package org.placard.stance;

import java.util.ArrayList;
import java.util.List;
import org.placard.stance.Cue.PartOfSpeech;
import org.placard.stance.CueLexicon.Entry;
import org.placard.stance.CueLexicon.Form;
import org.placard.syntax.Term.Kind;
import org.placard.syntax.Terms;
import org.placard.syntax.WordClass;

/** Finds the cues of a sentence: words of the lexicon in the part of speech and with the complement that it asks for. */
final class CueFinder {
    /** "aligned itself very closely with": how many terms may stand between two words of one cue. */
    private static final int GAP = 4;

    private final CueLexicon lexicon;

    CueFinder(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Cues in order, none overlapping another. */
    List<CueMatch> find(Terms terms) {
        List<CueMatch> found = new ArrayList<>();
        int i = 0;
        while (i < terms.size()) {
            CueMatch match = terms.is(i, Kind.WORD) ? at(terms, i) : null;
            if (match == null) {
                i++;
            } else {
                if (match.cue().label() != null) {
                    found.add(match);
                }
                i = match.last() + 1;
            }
        }
        return found;
    }

    private CueMatch at(Terms terms, int first) {
        for (Entry entry : lexicon.startingWith(terms.lower(first))) {
            int last = last(terms, first, entry.cue());
            if (last >= 0
                    && isUsedAs(terms, first, last, entry)
                    && new Complement(terms, first, last + 1, entry.form())
                            .passes(entry.cue().tests())) {
                return new CueMatch(entry.cue(), entry.form(), first, last);
            }
        }
        return null;
    }

    private static int last(Terms terms, int first, Cue cue) {
        int i = first;
        for (String word : cue.words().subList(1, cue.words().size())) {
            int j = i + 1;
            int gap = 0;
            while (!matches(terms, j, word) && gap < GAP && mayStandBetween(terms, j)) {
                j++;
                gap++;
            }
            if (!matches(terms, j, word)) {
                boolean closes = word.equals(cue.words().get(cue.words().size() - 1));
                return closes && isPiedPiped(terms, first, word) ? i : -1;
            }
            i = j;
        }
        return i;
    }

    /** "to which A objected", "with this A agreed": the preposition stands ahead of the subject. */
    private static boolean isPiedPiped(Terms terms, int verb, String preposition) {
        for (int i = verb - 1; i >= 0 && !terms.is(i, Kind.SEMICOLON); i--) {
            boolean relative = terms.is(i + 1, "which") || terms.is(i + 1, "whom");
            boolean fronted = i == 0 && (terms.is(1, "this") || terms.is(1, "that") || terms.is(1, "these"));
            if (terms.is(i, preposition) && terms.is(i, WordClass.PREPOSITION) && (relative || fronted)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(Terms terms, int i, String word) {
        boolean plural = word.endsWith("y") && terms.is(i, word.substring(0, word.length() - 1) + "ies");
        return terms.is(i, word) || terms.is(i, word + "s") || plural;
    }

    private static boolean mayStandBetween(Terms terms, int i) {
        return terms.is(i, WordClass.ADVERB)
                || terms.is(i, WordClass.DETERMINER)
                || terms.is(i, "it")
                || terms.is(i, WordClass.NO_QUANTIFIER)
                || terms.is(i, WordClass.NEGATION)
                || terms.isAttributive(i)
                || terms.is(i, Kind.POSSESSIVE)
                || terms.lower(i).endsWith("ic")
                || terms.lower(i).endsWith("al");
    }

    private boolean isUsedAs(Terms terms, int first, int last, Entry entry) {
        int left = terms.leftOverAdverbs(first - 1);
        while (terms.is(left, WordClass.NEGATION)) {
            left = terms.leftOverAdverbs(left - 1);
        }
        if (entry.cue().partOfSpeech() == PartOfSpeech.NOUN) {
            return !isVerbForm(terms.lower(first)) || !verbStands(terms, left, first, Form.BASE);
        }
        if (entry.cue().partOfSpeech() == PartOfSpeech.ADJECTIVE) {
            return true;
        }
        return switch (entry.form()) {
            // "they back the text", but "bring it back"
            case BASE ->
                !terms.is(terms.leftOverAdverbs(first - 1), "it") && verbStands(terms, left, last, entry.form());
            case THIRD_PERSON -> verbStands(terms, left, last, entry.form());
            case PAST -> !isAttribute(terms, left, last);
            case ING ->
                !terms.is(left, WordClass.RECEIVE)
                        && (!terms.is(left, WordClass.DETERMINER) || terms.is(left, "those"))
                        && !terms.is(left, WordClass.POSSESSIVE_PRONOUN)
                        && !terms.is(left, Kind.POSSESSIVE);
            case NOMINAL -> false;
        };
    }

    private boolean isVerbForm(String word) {
        return lexicon.startingWith(word).stream().anyMatch(entry -> entry.cue().partOfSpeech() == PartOfSpeech.VERB);
    }

    /** Whether a form that verb and noun share is the verb. */
    private static boolean verbStands(Terms terms, int left, int last, Form form) {
        if (terms.is(left, WordClass.MODAL) || terms.is(left, WordClass.DO) || terms.is(left, "to")) {
            return true;
        }
        if (terms.isNounHolders(left)) {
            int ahead = terms.leftOverDeterminers(left - 1);
            if (form == Form.BASE && terms.is(ahead, "that") && terms.is(ahead - 1, WordClass.PROPOSAL)) {
                // "the proposal that Chile and Peru replace it" asks them to
                return false;
            }
            // "the US support for" is a noun, "the US supports" and "Chile and Peru support" are not
            boolean several = terms.get(left).holders().members().size() > 1;
            return form == Form.THIRD_PERSON || several || terms.is(ahead, "saw") || isPlural(terms, left);
        }
        if (terms.is(left, WordClass.PRONOUN) && !terms.is(left, "this")) {
            return true;
        }
        if (terms.is(left, WordClass.CONJUNCTION) || terms.is(left, Kind.COMMA)) {
            return terms.is(last + 1, WordClass.DETERMINER)
                    || terms.is(last + 1, Kind.HOLDERS)
                    || terms.is(last + 1, "that")
                    || terms.lower(last + 1).endsWith("ing");
        }
        return false;
    }

    private static boolean isPlural(Terms terms, int holders) {
        var mention = terms.get(holders).holders().members().get(0).mention();
        return mention.code() == null;
    }

    /** "the proposed addition": a participle in front of its noun. */
    private static boolean isAttribute(Terms terms, int left, int last) {
        boolean opens = terms.is(left, WordClass.DETERMINER)
                || terms.is(left, Kind.POSSESSIVE)
                || terms.isAttributive(left)
                || terms.is(left, WordClass.POSSESSIVE_PRONOUN);
        // "Chile and Peru all supported it"
        opens &= !terms.isNounHolders(left - 1) || !terms.is(left, "all") && !terms.is(left, "both");
        boolean goesOn = terms.is(last + 1, Kind.WORD)
                && !terms.is(last + 1, "by")
                && !terms.is(last + 1, WordClass.ADVERB)
                && !terms.is(last + 1, WordClass.DETERMINER);
        return opens && goesOn;
    }
}
