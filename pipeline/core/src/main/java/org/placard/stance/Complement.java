package org.placard.stance;

import java.util.Set;
import org.placard.syntax.Term.Kind;
import org.placard.syntax.Terms;
import org.placard.syntax.WordClass;

/** Decides the {@link ComplementTest}s of one place in a sentence. */
final class Complement {
    /** A phrase that closes a clause, such as "to come out of the text", has so many terms at most. */
    private static final int LONGEST_CLOSE = 6;

    private final Terms terms;
    private final int first;
    private final int next;
    private final CueLexicon.Form form;
    private final Judgements judgements;
    private final Requests requests;

    /**
     * @param first the cue's first term
     * @param next the first term behind the cue
     */
    Complement(Terms terms, int first, int next, CueLexicon.Form form) {
        this.terms = terms;
        this.first = first;
        this.next = next;
        this.form = form;
        this.judgements = new Judgements(terms, next);
        this.requests = new Requests(terms, next);
    }

    boolean passes(Set<ComplementTest> tests) {
        return tests.stream().allMatch(this::passes);
    }

    private boolean passes(ComplementTest test) {
        return switch (test) {
            case KEEP ->
                headHas(WordClass.KEEP)
                        || terms.contains(next, clauseEnd(), WordClass.EXISTING)
                        || requests.participle(Set.of(WordClass.KEEP));
            case DELETE -> headHas(WordClass.DELETE);
            case DELETED -> requests.participle(Set.of(WordClass.DELETE));
            case ACT -> requests.infinitive() || requests.participle(Requests.ACTIONS);
            case PROPOSAL -> headHas(WordClass.PROPOSAL) || headHas(WordClass.STATEMENT) || isDone(WordClass.PROPOSAL);
            case TEXT -> headHas(WordClass.TEXT) || isDone(WordClass.TEXT);
            case FAULT -> judgements.predicated(WordClass.FAULT);
            case PRAISE -> judgements.predicated(WordClass.PRAISE);
            case NEED_KEEP -> requests.needed(Set.of(WordClass.KEEP));
            case INQUIRY -> requests.inquiry();
            case PATIENCE ->
                terms.hasWord(next, next + 3, WordClass.PATIENCE)
                        && !terms.lower(next).endsWith("ing");
            case SHOULD -> judgements.obligation();
            case CRUCIAL -> judgements.crucial();
            case NEED_ACT -> requests.needed(Requests.ACTIONS);
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
            case KEEPING -> requests.onText() && terms.is(terms.rightOverAdverbs(next), WordClass.KEEP);
            case ACTING -> requests.onText() && requests.hasAny(terms.rightOverAdverbs(next), Requests.ACTIONS);
            case NEW -> requests.indefinite();
            case INITIAL -> initial();
            case WARMLY -> terms.is(first - 1, WordClass.WARMLY) || terms.is(next, WordClass.WARMLY);
            case SHARED -> shared();
            case DEFINITE ->
                terms.is(next, WordClass.DETERMINER)
                        || terms.is(next, WordClass.POSSESSIVE_PRONOUN)
                        || terms.is(next, Kind.HOLDERS);
            case AGENT -> form == CueLexicon.Form.PAST && terms.is(terms.rightOverAdverbs(next), WordClass.BY);
            case REMAINING -> judgements.remaining();
            case NEGATED -> negated();
            case QUOTED -> terms.is(terms.rightOverDeterminers(next), Kind.QUOTE);
            case DELETE_ACT -> terms.is(next, "to") && terms.is(terms.rightOverAdverbs(next + 1), WordClass.DELETE);
            case ASSERTED -> judgements.asserted();
            case WANTING -> requests.wanting();
            case ON_TEXT -> requests.onText();
            case ABOUT_TEXT -> requests.aboutText();
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

    /** "a new text was submitted by": what a passive governs stands ahead of it. */
    private boolean isDone(WordClass wordClass) {
        boolean passive = form == CueLexicon.Form.PAST
                && terms.is(terms.leftOverAdverbs(first - 1), WordClass.BE)
                && terms.is(terms.rightOverAdverbs(next), WordClass.BY);
        return passive && terms.hasWord(first - Requests.HEAD, first, wordClass);
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
        end = terms.is(end - 1, Kind.COMMA) ? end - 1 : end;
        // "wanted it to go", not "wanted to go back to the draft"
        return end > next + 1
                && (terms.is(end - 1, wordClass)
                        || terms.containsPhrase(Math.max(next, end - LONGEST_CLOSE), end, wordClass))
                && !terms.is(next, "to");
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
        int end = Math.min(next + Requests.HEAD, clauseEnd());
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

    private boolean content() {
        int i = next;
        if (terms.is(i, "by") || terms.is(i, "from")) {
            i = terms.rightOverDeterminers(i + 1) + 1;
        }
        i = overAgents(i);
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

    /** Behind ", supported by B," where that stands between a noun and what it says. */
    private int overAgents(int comma) {
        int by = terms.rightOverAdverbs(comma + 2);
        int agent = terms.rightOverDeterminers(by + 1);
        boolean inserted = terms.is(comma, Kind.COMMA)
                && terms.lower(comma + 1).endsWith("ed")
                && terms.is(by, "by")
                && terms.isNounHolders(agent)
                && terms.is(agent + 1, Kind.COMMA);
        return inserted ? agent + 2 : comma;
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
