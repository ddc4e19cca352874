package org.placard.stance;

import java.util.EnumSet;
import java.util.Set;
import org.placard.syntax.Term.Kind;
import org.placard.syntax.Terms;
import org.placard.syntax.WordClass;

/** Decides the {@link ComplementTest}s of one place in a sentence. */
final class Complement {
    private static final Set<WordClass> ACTIONS = EnumSet.of(
            WordClass.ADD,
            WordClass.DELETE,
            WordClass.REPLACE,
            WordClass.MERGE,
            WordClass.MOVE,
            WordClass.LIMIT,
            WordClass.RENAME,
            WordClass.AMEND);
    /** How many terms behind a cue may come ahead of the noun or verb that it governs. */
    private static final int HEAD = 5;

    private final Terms terms;
    private final int first;
    private final int next;
    private final CueLexicon.Form form;

    /**
     * @param first the cue's first term
     * @param next the first term behind the cue
     */
    Complement(Terms terms, int first, int next, CueLexicon.Form form) {
        this.terms = terms;
        this.first = first;
        this.next = next;
        this.form = form;
    }

    boolean passes(Set<ComplementTest> tests) {
        return tests.stream().allMatch(this::passes);
    }

    private boolean passes(ComplementTest test) {
        return switch (test) {
            case KEEP ->
                headHas(WordClass.KEEP)
                        || terms.contains(next, clauseEnd(), WordClass.EXISTING)
                        || participle(Set.of(WordClass.KEEP));
            case DELETE -> headHas(WordClass.DELETE);
            case DELETED -> participle(Set.of(WordClass.DELETE));
            case ACT -> infinitive() || participle(ACTIONS);
            case PROPOSAL -> headHas(WordClass.PROPOSAL) || headHas(WordClass.STATEMENT);
            case TEXT -> headHas(WordClass.TEXT);
            case FAULT -> predicated(WordClass.FAULT);
            case PRAISE -> predicated(WordClass.PRAISE);
            case NEED_KEEP -> needed(Set.of(WordClass.KEEP));
            case INQUIRY -> inquiry();
            case PATIENCE -> terms.hasWord(next, next + 3, WordClass.PATIENCE);
            case SHOULD -> obligation();
            case CRUCIAL -> crucial();
            case NEED_ACT -> needed(ACTIONS);
            case STATEMENT -> !terms.is(next, WordClass.QUESTION);
            case CONTENT -> content();
            case FINITE -> form != CueLexicon.Form.ING;
            case MODAL -> terms.is(terms.leftOverAdverbs(first - 1), WordClass.MODAL);
            case HOLDERS -> holders();
            case PREDICATE -> predicate();
            case SAID -> terms.is(first - 1, WordClass.PROPOSAL) || terms.is(first - 1, WordClass.STATEMENT);
            case SOURCED -> sourced();
            case LEAVE -> terms.is(next, "to") && terms.is(next + 1, WordClass.LEAVE);
            case STAYS -> closesWith(WordClass.STAYING);
            case LEAVES -> closesWith(WordClass.AWAY);
            case KEEPING -> onText() && terms.is(terms.rightOverAdverbs(next), WordClass.KEEP);
            case ACTING -> onText() && hasAny(terms.rightOverAdverbs(next), ACTIONS);
            case NEW -> indefinite();
            case INITIAL -> initial();
            case WARMLY -> terms.is(first - 1, WordClass.WARMLY) || terms.is(next, WordClass.WARMLY);
            case SHARED -> shared();
            case NEGATED -> negated();
            case QUOTED -> terms.is(terms.rightOverDeterminers(next), Kind.QUOTE);
            case DELETE_ACT -> terms.is(next, "to") && terms.is(terms.rightOverAdverbs(next + 1), WordClass.DELETE);
            case ASSERTED -> asserted();
            case WANTING -> wanting();
            case ON_TEXT -> onText();
            case ABOUT_TEXT -> aboutText();
            // only the reader of the whole clause knows the holder
            case NAMED, MEMBER -> true;
            case BARE ->
                next >= terms.size()
                        || terms.is(next, Kind.COMMA)
                        || terms.is(next, Kind.STOP)
                        || terms.is(next, Kind.SEMICOLON)
                        || terms.is(next, WordClass.CONJUNCTION);
        };
    }

    /** "shared this preference", "the view of Chile": not just any "concerns". */
    private boolean shared() {
        boolean definite = terms.is(next, WordClass.DETERMINER)
                || terms.is(next, WordClass.POSSESSIVE_PRONOUN)
                || terms.is(next, Kind.HOLDERS);
        return definite && (headHas(WordClass.PROPOSAL) || headHas(WordClass.STATEMENT));
    }

    private boolean negated() {
        int left = terms.leftOverAdverbs(first - 1);
        if (terms.is(left, WordClass.NEGATION)) {
            return true;
        }
        return terms.is(left, "to") && terms.is(terms.leftOverAdverbs(left - 1), WordClass.NEGATIVE_CONTROL);
    }

    /** "suggested that the data did not suffice": the indicative states a fact where the subjunctive would ask for one. */
    private boolean asserted() {
        boolean opens = terms.is(next, "that") || terms.is(next, "it");
        int end = clauseEnd();
        for (int i = next + 1; opens && i < end; i++) {
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

    /** "asked the Chair whether": a question, and no request. */
    private boolean inquiry() {
        int i = terms.rightOverDeterminers(next);
        i = terms.is(i, Kind.HOLDERS) ? terms.rightOverAdverbs(i + 1) : terms.rightOverAdverbs(next);
        return terms.is(i, WordClass.QUESTION)
                || terms.is(i + 1, WordClass.QUESTION)
                        && terms.is(i, Kind.WORD)
                        && !terms.is(i, "for")
                        && !terms.is(i, "to")
                        && !terms.is(i, "that");
    }

    /** A fault or merit that is said of something: "too vague", not "an excessive delay". */
    private boolean predicated(WordClass quality) {
        int end = wideEnd();
        for (int i = next; i < end; i++) {
            if (terms.is(i, quality) && !isAttribute(i) && !isDenied(i)) {
                return true;
            }
        }
        return terms.containsPhrase(next, end, quality);
    }

    /** "is not vague", "should not be a burden", "so as not to undermine": nobody finds that fault. */
    private boolean isDenied(int i) {
        int left = terms.leftOverAdverbs(i - 1);
        int ahead = terms.leftOverNegation(left - 1);
        boolean ought = terms.is(left, WordClass.BE) && terms.is(ahead, WordClass.OBLIGATION);
        return terms.is(left, WordClass.NEGATION) || terms.is(left, "to") || terms.is(left, WordClass.DO) || ought;
    }

    private boolean isAttribute(int i) {
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

    /** "of Norway", "from Norway", "with Norway" straight behind the noun. */
    private boolean sourced() {
        boolean marked = terms.is(next, "of")
                || terms.is(next, "from")
                || terms.is(next, WordClass.BY)
                || terms.is(next, "with")
                || terms.is(next, "among");
        return marked && terms.isNounHolders(terms.rightOverDeterminers(next + 1));
    }

    private boolean closesWith(WordClass wordClass) {
        int end = clauseEnd();
        return end > next + 1 && (terms.is(end - 1, wordClass) || terms.containsPhrase(next, end, wordClass));
    }

    /** Whether what follows speaks of a text: by name, by a quotation or by a number. */
    private boolean onText() {
        int end = clauseEnd();
        for (int i = next; i < end; i++) {
            if (terms.is(i, WordClass.TEXT) || terms.is(i, WordClass.THRESHOLD) || terms.is(i, Kind.QUOTE)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text or proposal is what follows, or the word "it" or "this" that stands for one. */
    private boolean aboutText() {
        int subject = terms.is(next, "that") ? next + 1 : next;
        return terms.is(subject, WordClass.PRONOUN)
                || terms.hasWord(next, clauseEnd(), WordClass.TEXT)
                || terms.hasWord(next, clauseEnd(), WordClass.PROPOSAL)
                || terms.hasWord(next, clauseEnd(), WordClass.DELETE);
    }

    /** "wanted the regional bodies to decide". */
    private boolean wanting() {
        int end = Math.min(clauseEnd(), next + 8);
        for (int i = next + 1; i < end; i++) {
            if (terms.is(i, "to") && terms.is(i + 1, Kind.WORD) && !terms.is(next, "to")) {
                return true;
            }
            if (terms.is(i, Kind.COMMA)) {
                return false;
            }
        }
        return false;
    }

    /** "a reference to gender", "to see stronger language", "sixty ratifications": wording that is not there yet. */
    private boolean indefinite() {
        int i = terms.rightOverAdverbs(terms.is(next, "to") ? next + 1 : next);
        if (terms.is(i, "see") || terms.is(i, "have")) {
            i = terms.rightOverAdverbs(i + 1);
        }
        if (terms.is(i, Kind.QUOTE)) {
            return true;
        }
        boolean opens = terms.is(i, WordClass.INDEFINITE) || terms.is(i, WordClass.NUMBER) || terms.isNumber(i);
        int end = Math.min(i + HEAD, clauseEnd());
        for (int j = i; opens && j < end; j++) {
            if (terms.is(j, WordClass.TEXT) || terms.is(j, WordClass.THRESHOLD)) {
                return true;
            }
            if (terms.is(j, Kind.COMMA) || j > i && terms.is(j, WordClass.PREPOSITION)) {
                return false;
            }
        }
        return false;
    }

    /** "For Norway, the text …": the cue opens its clause and a comma follows the holders. */
    private boolean initial() {
        boolean opens = first == 0
                || terms.is(first - 1, Kind.SEMICOLON)
                || terms.is(first - 1, WordClass.CONJUNCTION)
                || terms.is(first - 1, WordClass.SUBORDINATOR);
        int holders = terms.rightOverDeterminers(next);
        return opens && terms.isNounHolders(holders) && terms.is(holders + 1, Kind.COMMA);
    }

    private int clauseEnd() {
        return terms.clauseEnd(next);
    }

    private int wideEnd() {
        return terms.sentenceEnd(next);
    }

    /** Whether the word that the cue governs belongs to a class: no preposition or comma stands ahead of it. */
    private boolean headHas(WordClass wordClass) {
        int end = Math.min(next + HEAD, clauseEnd());
        for (int i = next; i < end; i++) {
            if (terms.is(i, wordClass)) {
                return true;
            }
            if (terms.is(i, Kind.COMMA) || i > next && terms.is(i, WordClass.PREPOSITION)) {
                return false;
            }
        }
        return false;
    }

    private boolean participle(Set<WordClass> actions) {
        int end = clauseEnd();
        for (int i = next + 1; i < end; i++) {
            String word = terms.lower(i);
            boolean shape = word.endsWith("ed") || word.equals("struck") || word.equals("cut") || word.equals("kept");
            boolean governs = terms.is(i + 1, "by")
                    || terms.is(i + 1, WordClass.DETERMINER)
                    || terms.is(i - 1, WordClass.DETERMINER);
            if (shape && !governs && hasAny(i, actions)) {
                return true;
            }
        }
        return false;
    }

    private boolean infinitive() {
        int end = Math.min(next + 10, clauseEnd());
        for (int i = next; i < end; i++) {
            if (terms.is(i, "to") && hasAny(terms.rightOverAdverbs(i + 1), ACTIONS)) {
                return true;
            }
            if (terms.is(i, "to") && terms.is(i + 1, "see") || terms.is(i, "to") && terms.is(i + 1, "be")) {
                return participle(ACTIONS);
            }
        }
        return false;
    }

    private boolean hasAny(int i, Set<WordClass> actions) {
        return actions.stream().anyMatch(action -> terms.is(i, action));
    }

    private boolean obligation() {
        int end = wideEnd();
        for (int i = next + 1; i < end; i++) {
            boolean need = terms.is(i, WordClass.NEED)
                    && (terms.is(i + 1, "to")
                            || terms.is(i + 1, "not") && !terms.is(i, WordClass.HAVE)
                            || terms.is(i - 1, WordClass.MODAL) && !terms.is(i, WordClass.HAVE))
                    && !terms.is(i - 1, WordClass.DETERMINER);
            if (terms.is(i, WordClass.OBLIGATION) || need) {
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

    private boolean crucial() {
        int end = clauseEnd();
        for (int i = next; i < end; i++) {
            if (terms.is(i, WordClass.CRUCIAL) && (terms.is(i + 1, "to") || terms.is(i + 1, "that"))) {
                return true;
            }
        }
        return false;
    }

    /** "the need to add", "the importance of keeping". */
    private boolean needed(Set<WordClass> actions) {
        int end = Math.min(next + HEAD, clauseEnd());
        for (int i = next; i < end; i++) {
            if (terms.is(i, WordClass.NECESSITY) && (terms.is(i + 1, "to") || terms.is(i + 1, "of"))) {
                boolean need = terms.is(i, WordClass.NEED) || terms.is(i, "necessity");
                boolean acts = (need || actions != ACTIONS) && hasAny(terms.rightOverAdverbs(i + 2), actions);
                return acts || actions == ACTIONS && terms.is(i + 1, "to") && coordinatedAction(i + 3);
            }
        }
        return false;
    }

    /** "to examine the rules and prepare a decision": one of several infinitives acts on a text. */
    private boolean coordinatedAction(int from) {
        int end = clauseEnd();
        for (int i = from; i < end; i++) {
            if ((terms.is(i, "and") || terms.is(i, "to")) && hasAny(i + 1, ACTIONS)) {
                return true;
            }
        }
        return false;
    }

    private boolean content() {
        int i = next;
        if (terms.is(i, "by") || terms.is(i, "from")) {
            i = terms.rightOverDeterminers(i + 1) + 1;
        }
        boolean told = terms.is(i, WordClass.BE)
                && !terms.is(i, WordClass.CONTROL)
                && (terms.is(i + 1, "to") || terms.is(i + 1, "that"));
        boolean quoted = terms.is(i, Kind.QUOTE) || terms.is(i, Kind.COMMA) && terms.is(i + 1, Kind.QUOTE);
        return told
                || quoted
                || terms.is(i, "to") && !terms.is(terms.rightOverDeterminers(i + 1), WordClass.TEXT)
                || terms.is(i, "that") && !(terms.is(i + 1, WordClass.PRONOUN) && terms.is(i + 2, WordClass.BE))
                || terms.is(i, "for")
                || terms.is(i, "of") && !terms.is(terms.rightOverDeterminers(i + 1), Kind.HOLDERS)
                || terms.is(i, WordClass.MODAL) && !terms.is(i + 1, WordClass.BE)
                || terms.is(i, Kind.DASH)
                || terms.is(i, Kind.COMMA) && terms.is(i + 1, "which") && terms.is(i + 2, WordClass.MODAL);
    }

    private boolean holders() {
        int i = terms.rightOverDeterminers(next);
        boolean shares = terms.is(i + 1, "in") && terms.lower(i + 2).endsWith("ing");
        return terms.isNounHolders(i)
                && !shares
                && (i + 1 >= terms.size()
                        || !terms.is(i + 1, Kind.WORD)
                        || terms.is(i + 1, WordClass.PREPOSITION)
                        || terms.is(i + 1, WordClass.CONJUNCTION));
    }

    private boolean predicate() {
        int i = first - 1;
        while (terms.is(i, WordClass.ADVERB)
                || terms.is(i, WordClass.NEGATION)
                || terms.is(i, "all")
                || terms.is(i, "both")) {
            i--;
        }
        boolean verbless = terms.isNounHolders(i)
                && (terms.is(terms.leftOverDeterminers(i - 1), "with")
                        || terms.is(next, WordClass.PRONOUN)
                        || passes(ComplementTest.BARE));
        return terms.is(i, WordClass.BE) || verbless;
    }
}
